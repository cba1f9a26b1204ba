import { sql } from 'kysely'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { SourceRecord } from '../../domain/evidence/formats/record.ts'
import type { Identifier, IdentifierKind } from '../../domain/evidence/identifiers.ts'
import { mended, nothingAround, type Around, type Mend, type Mended } from '../../domain/evidence/mend.ts'
import { passagesOf } from '../../domain/evidence/passages-of.ts'
import type { Removal, Removed, Went } from '../../flows/library-ports.ts'
import type { LibraryAt } from './library-at.ts'
import { noticesOf, writeDuplicates } from './library-doubts.ts'
import { sourceAt } from './library-rows.ts'
import { dropPassages, lockMeasures, writePassages, writeSources } from './library-write.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { libraryChanged } from './source-comments.ts'
import { openStaff } from './source-staff.ts'

/** What a person says of a source, under the lock of the library's measures as imports are. */
export async function mendAt(
  library: LibraryAt,
  id: string,
  wanted: Partial<Mend>,
  entryOf: (done: Mended, before: SourceRecord) => AuditEntry,
): Promise<Mended | null> {
  const { tx, organisationId } = library
  const next = await lockMeasures(library)
  const kept = await sourceAt(tx, organisationId, id)
  if (!kept) return null
  const done = mended(kept.record, wanted, await aroundOf(library, kept.id, wanted.identifiers ?? []))
  if (done.changed.length === 0 && done.alike.length === 0) return done
  const { record } = done
  const entry = entryOf(done, kept.record)
  await writeDuplicates(library, { duplicates: done.alike.map((of) => ({ id: kept.id, of })) }, entry.at)
  if (done.changed.includes('identifiers'))
    await tx
      .deleteFrom('evidence_identifier')
      .where('organisation_id', '=', organisationId)
      .where('source_id', '=', kept.id)
      .execute()
  const textChanged = record.title !== kept.record.title
  await writeSources(library, { writes: [{ id: kept.id, record, isNew: false, textChanged }] }, kept.addedAt)
  // The title is searched with each passage.
  if (textChanged) {
    await dropPassages(library, [kept.id])
    await writePassages(library, passagesOf(record, kept.id), next)
  }
  await libraryChanged(tx, entry)
  return done
}

/** Who else holds these identifiers, and what notices said of them. */
async function aroundOf(library: LibraryAt, id: string, named: readonly Identifier[]): Promise<Around> {
  if (named.length === 0) return nothingAround
  const { tx, organisationId } = library
  const { rows } = await sql<{ kind: IdentifierKind; value: string; source_id: string }>`
    select i.kind, i.value, i.source_id from evidence_identifier i
    join unnest(${named.map(({ kind }) => kind)}::text[], ${named.map(({ value }) => value)}::text[])
      as k (kind, value) on i.kind = k.kind and i.value = k.value
    where i.organisation_id = ${organisationId} and i.source_id <> ${id}`.execute(tx)
  const held = rows.map(({ kind, value, source_id }) => ({ identifier: { kind, value }, id: source_id }))
  return { held, notices: await noticesOf(library, named) }
}

/** Everything of it goes but that it was here, under each id that led to it. */
export async function removeAt(
  library: LibraryAt,
  keys: Stores['keys'],
  removal: Removal,
  entryOf: (went: Went) => AuditEntry,
): Promise<Went | null> {
  const { tx, organisationId } = library
  await lockMeasures(library)
  const kept = await sourceAt(tx, organisationId, removal.id)
  if (!kept) return null
  const { title } = kept.record
  const { rows } = await sql<{ source_id: string }>`
    select source_id from evidence_source where organisation_id = ${organisationId}
      and coalesce(merged_into, source_id) = ${kept.id}`.execute(tx)
  const sealer = await keys.forOrganisation(tx, organisationId)
  for (const { source_id: id } of rows) {
    const why = sealer.seal(places.removedWhy(id), removal.why)
    await sql`insert into evidence_removed (organisation_id, source_id, title, why, by_member, at)
      values (${organisationId}, ${id}, ${title}, ${why}, ${removal.by}, ${removal.at})`.execute(tx)
  }
  await sql`insert into evidence_removed_name (organisation_id, source_id, name)
    select organisation_id, source_id, kind || ':' || value from evidence_identifier
      where organisation_id = ${organisationId} and source_id = ${kept.id}
    union select organisation_id, source_id, 'sha256:' || digest from evidence_digest
      where organisation_id = ${organisationId} and source_id = ${kept.id}`.execute(tx)
  const went = await drop(
    library,
    rows.map((row) => row.source_id),
  )
  await libraryChanged(tx, entryOf(went))
  return went
}

async function drop({ tx, organisationId }: LibraryAt, ids: readonly string[]): Promise<Went> {
  const gone = async (
    table: string,
    column = 'source_id',
    type: 'uuid' | 'text' = 'uuid',
  ): Promise<number> => {
    const among = type === 'uuid' ? sql`any(${ids}::uuid[])` : sql`any(${ids}::text[])`
    const deleted = await sql`delete from ${sql.table(table)} where organisation_id = ${organisationId}
      and ${sql.ref(column)} = ${among}`.execute(tx)
    return Number(deleted.numAffectedRows ?? 0n)
  }
  const named = (table: string): Promise<number> => gone(table, 'source_id', 'text')
  await sql`delete from source_mention m using source_comment c where c.organisation_id = ${organisationId}
    and c.source_id = any(${ids}::text[]) and m.organisation_id = c.organisation_id
    and m.comment_id = c.comment_id`.execute(tx)
  const comments = await named('source_comment')
  const versions = await named('practice_note')
  const reading = await named('reading_item')
  await named('reading_done')
  const appraisals = await named('source_appraisal')
  await named('source_summary')
  await gone('evidence_duplicate', 'first_id')
  await gone('evidence_duplicate', 'second_id')
  await gone('evidence_reference')
  await gone('evidence_identifier')
  await gone('evidence_digest')
  await gone('evidence_passage')
  await gone('evidence_passage_before')
  const files = await gone('evidence_file')
  await gone('evidence_source')
  return { comments, notes: Math.min(1, versions), reading, appraisals, files }
}

export async function removedAt(
  { tx, organisationId }: LibraryAt,
  keys: Stores['keys'],
  id: string,
): Promise<Removed | null> {
  const row = await tx
    .selectFrom('evidence_removed')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('source_id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const staff = await openStaff(keys, tx, organisationId)
  return {
    title: row.title,
    by: row.by_member === null ? null : staff.named(row.by_member).name,
    why: staff.sealer.open(places.removedWhy(id), row.why),
    at: row.at,
  }
}

/** What is left of the source that this one is the return of. */
export async function returnedAt(
  library: LibraryAt,
  keys: Stores['keys'],
  id: string,
): Promise<Removed | null> {
  const row = await library.tx
    .selectFrom('evidence_source')
    .select('returned_of')
    .where('organisation_id', '=', library.organisationId)
    .where('source_id', '=', id)
    .executeTakeFirst()
  const of = row?.returned_of ?? null
  return of === null ? null : removedAt(library, keys, of)
}
