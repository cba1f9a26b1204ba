import { sql } from 'kysely'
import { contentDigest } from '../../domain/evidence/content-digest.ts'
import { DIGEST_LETTERS } from '../../domain/evidence/find-cited.ts'
import type { SourceRecord } from '../../domain/evidence/formats/record.ts'
import { identifiersOfReference } from '../../domain/evidence/reference-identifiers.ts'
import type { Identifier } from '../../domain/evidence/identifiers.ts'
import { keyOf, likenessOf } from '../../domain/evidence/merge.ts'
import { aboutOf, passagesOf } from '../../domain/evidence/passages-of.ts'
import {
  nameOfDigest,
  planImport,
  type Digest,
  type HeldSource,
  type ImportPlan,
  type Known,
} from '../../domain/evidence/plan-import.ts'
import { added, BLOCK, countStems, entryOf, type Measures } from '../../domain/evidence/postings.ts'
import type { Passage } from '../../domain/evidence/source.ts'
import { stemsOf } from '../../domain/evidence/stems-of.ts'
import { recordShape } from '../evidence/record-shape.ts'
import { noticesOf, writeDuplicates, writeNotices } from './library-doubts.ts'
import { digestsAt, writeDigests } from './library-digests.ts'
import { removedAs, writeReturned } from './library-returned.ts'
import type { LibraryAt } from './library-at.ts'

/** Adds records under the lock of the library's measures, so that two imports follow one another. */
export async function addRecords(
  library: LibraryAt,
  records: readonly SourceRecord[],
  given: { readonly nextId: () => string; readonly at: string; readonly file?: string | null },
): Promise<ImportPlan> {
  const next = await lockMeasures(library)
  const file = given.file ?? null
  const plan = planImport(records, await knownTo(library, records, file), given.nextId, file)
  await writeSources(library, plan, given.at)
  await writeReturned(library, plan.returned)
  await writeDigests(library, plan.digests)
  await writeDuplicates(library, plan, given.at)
  await writeNotices(
    library,
    records.flatMap((record) => record.notices),
  )
  const changed = plan.writes.filter((one) => one.textChanged)
  const before = changed.filter((one) => !one.isNew).map(({ id }) => id)
  await keepEarlier(library, before)
  await dropPassages(library, before)
  await writePassages(
    library,
    changed.flatMap(({ id, record }) => passagesOf(record, id)),
    next,
  )
  return plan
}

export async function lockMeasures({ tx, organisationId }: LibraryAt): Promise<number> {
  await sql`insert into evidence_measure (organisation_id) values (${organisationId}) on conflict do nothing`.execute(
    tx,
  )
  const { rows } = await sql<{ next_passage: number }>`
    select next_passage from evidence_measure where organisation_id = ${organisationId} for update`.execute(
    tx,
  )
  return rows[0]?.next_passage ?? 0
}

async function knownTo(
  library: LibraryAt,
  records: readonly SourceRecord[],
  file: string | null,
): Promise<Known> {
  const own = records.flatMap((record) => record.identifiers)
  const about = records.flatMap((record) => record.notices.map(({ of }) => of))
  const contents = [...records.map(contentDigest), file].filter((one) => one !== null)
  const digests = await digestsAt(library, contents)
  const held = await heldBy(library, records, [...own, ...about], digests)
  const removed = await removedAs(library, [...own.map(keyOf), ...contents.map(nameOfDigest)])
  return { held, digests, notices: await noticesOf(library, own), removed }
}

async function heldBy(
  { tx, organisationId }: LibraryAt,
  records: readonly SourceRecord[],
  named: readonly Identifier[],
  digests: readonly Digest[],
): Promise<readonly HeldSource[]> {
  const keys = [...new Set(named.map(keyOf))]
  const likenesses = [...new Set(records.flatMap((record) => likenessOf(record) ?? []))]
  const { rows } = await sql<{ source_id: string; record: unknown }>`
    select source_id, record from evidence_source where organisation_id = ${organisationId} and source_id in (
      select i.source_id from evidence_identifier i
        join unnest(${keys.map((key) => key.slice(0, key.indexOf(':')))}::text[],
          ${keys.map((key) => key.slice(key.indexOf(':') + 1))}::text[]) as k (kind, value)
        on i.kind = k.kind and i.value = k.value where i.organisation_id = ${organisationId}
      union all select * from unnest(${digests.map(({ id }) => id)}::uuid[])
      union all select source_id from evidence_source
        where organisation_id = ${organisationId} and likeness = any(${likenesses}::text[]) and merged_into is null)
    order by added_at, source_id`.execute(tx)
  return rows.map((row) => ({ id: row.source_id, record: recordShape.parse(row.record) }))
}

export async function writeSources(
  { tx, organisationId }: LibraryAt,
  plan: Pick<ImportPlan, 'writes'>,
  at: string,
): Promise<void> {
  const { writes } = plan
  if (writes.length === 0) return
  await sql`
    insert into evidence_source (organisation_id, source_id, record, title, about, standing, likeness, added_at)
    select ${organisationId}, id, record, title, about, standing, likeness, ${at}::timestamptz
    from unnest(${writes.map(({ id }) => id)}::uuid[], ${writes.map(({ record }) => JSON.stringify(record))}::jsonb[],
      ${writes.map(({ record }) => record.title)}::text[],
      ${writes.map(({ record }) => JSON.stringify(aboutOf(record)))}::jsonb[], ${writes.map(({ record }) => record.standing)}::text[],
      ${writes.map(({ record }) => likenessOf(record))}::text[]) as w (id, record, title, about, standing, likeness)
    on conflict (organisation_id, source_id) do update set record = excluded.record, title = excluded.title, about = excluded.about,
      standing = excluded.standing, likeness = excluded.likeness`.execute(tx)
  const names = writes.flatMap(({ id, record }) => record.identifiers.map((one) => ({ ...one, id })))
  await sql`
    insert into evidence_identifier (organisation_id, kind, value, source_id)
    select ${organisationId}, kind, value, id from unnest(${names.map(({ kind }) => kind)}::text[],
      ${names.map(({ value }) => value)}::text[], ${names.map(({ id }) => id)}::uuid[]) as n (kind, value, id)
    on conflict do nothing`.execute(tx)
  await writeReferences({ tx, organisationId }, writes)
}

/** What they refer to, in place of what they referred to before. */
async function writeReferences(
  { tx, organisationId }: LibraryAt,
  writes: ImportPlan['writes'],
): Promise<void> {
  const before = writes.filter((one) => !one.isNew).map(({ id }) => id)
  if (before.length > 0)
    await sql`delete from evidence_reference where organisation_id = ${organisationId}
      and source_id = any(${before}::uuid[])`.execute(tx)
  const all = writes.flatMap(({ id, record }) =>
    record.references.flatMap((one) => identifiersOfReference(one).map((name) => ({ ...name, id }))),
  )
  if (all.length === 0) return
  await sql`
    insert into evidence_reference (organisation_id, kind, value, source_id)
    select ${organisationId}, kind, value, id from unnest(${all.map(({ kind }) => kind)}::text[],
      ${all.map(({ value }) => value)}::text[], ${all.map(({ id }) => id)}::uuid[]) as n (kind, value, id)
    on conflict do nothing`.execute(tx)
}

/** What they say now is kept for whoever cited it, under the id of the source that goes on. */
export async function keepEarlier(
  { tx, organisationId }: LibraryAt,
  ids: readonly string[],
  under: string | null = null,
): Promise<void> {
  if (ids.length === 0) return
  await sql`
    insert into evidence_passage_before (organisation_id, source_id, digest, section, text)
    select organisation_id, coalesce(${under}::uuid, source_id),
      left(encode(sha256(convert_to(text, 'UTF8')), 'hex'), ${DIGEST_LETTERS}::int), section, text from evidence_passage
    where organisation_id = ${organisationId} and source_id = any(${ids}::uuid[])
    on conflict do nothing`.execute(tx)
}

/** Their numbers stay empty: what the postings still say of them leads nowhere. */
export async function dropPassages({ tx, organisationId }: LibraryAt, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`delete from evidence_passage where organisation_id = ${organisationId}
    and source_id = any(${ids}::uuid[])`.execute(tx)
}

export async function writePassages(
  { tx, organisationId }: LibraryAt,
  passages: readonly Passage[],
  next: number,
): Promise<void> {
  if (passages.length === 0) return
  await sql`
    insert into evidence_passage (organisation_id, number, source_id, place, section, text)
    select ${organisationId}, * from unnest(${passages.map((_, at) => next + at)}::int[],
      ${passages.map((one) => one.sourceId)}::uuid[], ${passages.map((one) => one.number)}::int[],
      ${passages.map((one) => one.section)}::text[], ${passages.map((one) => one.text)}::text[])`.execute(tx)
  const { rows, measures } = postingsOf(passages, next)
  await sql`
    insert into evidence_posting (organisation_id, stem, from_passage, entries, first)
    select ${organisationId}, n.stem, n.from_passage, n.entries, not exists (select from evidence_posting b
      where b.organisation_id = ${organisationId} and b.stem = n.stem and b.from_passage < n.from_passage)
    from unnest(${rows.map((row) => row.stem)}::text[], ${rows.map((row) => row.from)}::int[],
      ${rows.map((row) => Buffer.from(row.bytes))}::bytea[]) as n (stem, from_passage, entries)
    on conflict (organisation_id, stem, from_passage) do update
      set entries = evidence_posting.entries || excluded.entries`.execute(tx)
  await sql`
    update evidence_measure set next_passage = next_passage + ${passages.length},
      passages = passages + ${measures.passages}, title_words = title_words + ${measures.titleWords},
      text_words = text_words + ${measures.textWords} where organisation_id = ${organisationId}`.execute(tx)
}

const LONGEST_STEM = 60
type Posting = { readonly stem: string; readonly from: number; readonly bytes: number[] }

/** The postings of new passages, one row for each stem and block. */
function postingsOf(
  passages: readonly Passage[],
  next: number,
): { readonly rows: readonly Posting[]; readonly measures: Measures } {
  const rows = new Map<string, Posting>()
  let measures: Measures = { passages: 0, titleWords: 0, textWords: 0 }
  for (const [at, { title, text, language }] of passages.entries()) {
    const number = next + at
    const from = number - (number % BLOCK)
    const counted = countStems(stemsOf(title, language), stemsOf(text, language))
    measures = added(measures, counted)
    for (const [stem, times] of counted.words) {
      if (stem.length > LONGEST_STEM) continue
      const key = `${from} ${stem}`
      const row = rows.get(key) ?? { stem, from, bytes: [] }
      rows.set(key, row)
      row.bytes.push(...entryOf(number, times, counted))
    }
  }
  return { rows: [...rows.values()], measures }
}
