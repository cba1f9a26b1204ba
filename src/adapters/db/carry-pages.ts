import { sql } from 'kysely'
import { carriedNote, carriedWhy } from '../../domain/evidence/discussion/carry.ts'
import type { Sealer } from '../keys/sealing.ts'
import type { LibraryAt } from './library-at.ts'
import { places } from './places.ts'

type Ways = { readonly from: string; readonly to: string }
type By = { readonly memberId: string; readonly at: string }

/** What the practice did with a source that was found to be another goes along to that one. Where a value's place names the
 * source it is sealed anew. */
export async function carryPages(library: LibraryAt, sealer: Sealer, ways: Ways, by: By): Promise<void> {
  const { tx, organisationId } = library
  const { from, to } = ways
  await sql`update source_comment set source_id = ${to}
    where organisation_id = ${organisationId} and source_id = ${from}`.execute(tx)
  await carryNote(library, sealer, ways, by)
  await carryReading(library, sealer, ways)
  await carryAppraisals(library, sealer, ways)
  // A summary is of the text it was written from.
  await sql`delete from source_summary where organisation_id = ${organisationId}
    and source_id = ${from}`.execute(tx)
}

async function carryNote(
  { tx, organisationId }: LibraryAt,
  sealer: Sealer,
  { from, to }: Ways,
  by: By,
): Promise<void> {
  const { rows } = await sql<{
    source_id: string
    version: number
    by_member: string
    text: Buffer
    at: string
  }>`
    select distinct on (source_id) source_id, version, by_member, text, at from practice_note
    where organisation_id = ${organisationId} and source_id = any(${[from, to]}::text[])
    order by source_id, version desc`.execute(tx)
  const noteOf = (id: string) => {
    const row = rows.find((one) => one.source_id === id)
    if (!row) return null
    const text = sealer.open(places.practiceNote(id, row.version), row.text)
    return { by: row.by_member, text, at: row.at, version: row.version }
  }
  const first = noteOf(to)
  const note = carriedNote(first, noteOf(from), { by: by.memberId, at: by.at })
  if (!note) return
  const version = (first?.version ?? 0) + 1
  const text = sealer.seal(places.practiceNote(to, version), note.text)
  await sql`insert into practice_note (organisation_id, source_id, version, by_member, text, at)
    values (${organisationId}, ${to}, ${version}, ${note.by}, ${text}, ${note.at})`.execute(tx)
}

async function carryReading(
  { tx, organisationId }: LibraryAt,
  sealer: Sealer,
  { from, to }: Ways,
): Promise<void> {
  await sql`insert into reading_done (organisation_id, source_id, member_id, at)
    select organisation_id, ${to}, member_id, at from reading_done
    where organisation_id = ${organisationId} and source_id = ${from} on conflict do nothing`.execute(tx)
  await sql`delete from reading_done where organisation_id = ${organisationId}
    and source_id = ${from}`.execute(tx)
  const { rows } = await sql<{ source_id: string; by_member: string; why: Buffer; at: string }>`
    select source_id, by_member, why, at from reading_item
    where organisation_id = ${organisationId} and source_id = any(${[from, to]}::text[])`.execute(tx)
  const second = rows.find((row) => row.source_id === from)
  if (!second) return
  const first = rows.find((row) => row.source_id === to)
  const opened = (row: (typeof rows)[number]): string =>
    sealer.open(places.readingWhy(row.source_id), row.why)
  const why = first ? carriedWhy(opened(first), opened(second)) : opened(second)
  const kept = first ?? second
  await sql`insert into reading_item (organisation_id, source_id, by_member, why, at)
    values (${organisationId}, ${to}, ${kept.by_member}, ${sealer.seal(places.readingWhy(to), why)}, ${kept.at})
    on conflict (organisation_id, source_id) do update set why = excluded.why`.execute(tx)
  await sql`delete from reading_item where organisation_id = ${organisationId}
    and source_id = ${from}`.execute(tx)
}

async function carryAppraisals(
  { tx, organisationId }: LibraryAt,
  sealer: Sealer,
  { from, to }: Ways,
): Promise<void> {
  const { rows } = await sql<{ member_id: string; tool: string; judged: Buffer; at: string }>`
    select member_id, tool, judged, at from source_appraisal
    where organisation_id = ${organisationId} and source_id = ${from}`.execute(tx)
  for (const row of rows) {
    const text = sealer.open(places.appraisal(from, row.member_id), row.judged)
    const judged = sealer.seal(places.appraisal(to, row.member_id), text)
    await sql`insert into source_appraisal (organisation_id, source_id, member_id, tool, judged, at)
      values (${organisationId}, ${to}, ${row.member_id}, ${row.tool}, ${judged}, ${row.at})
      on conflict (organisation_id, source_id, member_id) do update
        set tool = excluded.tool, judged = excluded.judged, at = excluded.at
        where source_appraisal.at <= excluded.at`.execute(tx)
  }
  await sql`delete from source_appraisal where organisation_id = ${organisationId}
    and source_id = ${from}`.execute(tx)
}
