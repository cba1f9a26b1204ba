import { sql } from 'kysely'
import type { SourceRecord } from '../../domain/evidence/formats/record.ts'
import { joinedByPerson } from '../../domain/evidence/merge.ts'
import { passagesOf } from '../../domain/evidence/passages-of.ts'
import type { KeptSource, Pair } from '../../flows/library-ports.ts'
import type { Sealer } from '../keys/sealing.ts'
import { carryPages } from './carry-pages.ts'
import type { LibraryAt } from './library-at.ts'
import { sourceAt } from './library-rows.ts'
import { dropPassages, keepEarlier, lockMeasures, writePassages, writeSources } from './library-write.ts'

/** Pairs that wait, each by the sources that its ids lead to by now, the one that was here first before the other. */
export async function openPairs({ tx, organisationId }: LibraryAt, limit: number): Promise<readonly Pair[]> {
  const { rows } = await sql<{ first_id: string; second_id: string }>`
    select first_id, second_id from evidence_duplicate where organisation_id = ${organisationId} and same is null
    order by found_at desc, first_id, second_id limit ${limit}`.execute(tx)
  const pairs: Pair[] = []
  const seen = new Set<string>()
  for (const row of rows) {
    const pair = inOrder(
      await sourceAt(tx, organisationId, row.first_id),
      await sourceAt(tx, organisationId, row.second_id),
    )
    if (!pair || pair.first.id === pair.second.id || seen.has(`${pair.first.id} ${pair.second.id}`)) continue
    seen.add(`${pair.first.id} ${pair.second.id}`)
    pairs.push(pair)
  }
  return pairs
}

const inOrder = (a: KeptSource | null, b: KeptSource | null): Pair | null => {
  if (!a || !b) return null
  return `${a.addedAt} ${a.id}` <= `${b.addedAt} ${b.id}` ? { first: a, second: b } : { first: b, second: a }
}

/** Decides every row that leads to this pair. False where none waits. */
export async function decidePair(
  library: LibraryAt,
  { first, second, same }: { readonly first: string; readonly second: string; readonly same: boolean },
  by: { readonly memberId: string; readonly at: string; readonly sealer: Sealer },
): Promise<boolean> {
  const { tx, organisationId } = library
  const next = await lockMeasures(library)
  const [one, other] = [await sourceAt(tx, organisationId, first), await sourceAt(tx, organisationId, second)]
  if (one?.id !== first || other?.id !== second || first === second) return false
  const { rows } = await sql`
    with leads as (select source_id from evidence_source where organisation_id = ${organisationId}
        and coalesce(merged_into, source_id) = ${first}),
      others as (select source_id from evidence_source where organisation_id = ${organisationId}
        and coalesce(merged_into, source_id) = ${second})
    update evidence_duplicate set same = ${same}, decided_by = ${by.memberId}, decided_at = ${by.at}
    where organisation_id = ${organisationId} and same is null
      and ((first_id in (select * from leads) and second_id in (select * from others))
        or (first_id in (select * from others) and second_id in (select * from leads)))
    returning first_id`.execute(tx)
  if (rows.length === 0) return false
  if (!same) return true
  await join(library, { first: one, second: other }, next)
  await carryPages(library, by.sealer, { from: second, to: first }, by)
  return true
}

/** The second becomes part of the first: names, text, files, and whatever led to it. */
async function join(library: LibraryAt, { first, second }: Pair, next: number): Promise<void> {
  const { tx, organisationId } = library
  const record: SourceRecord = joinedByPerson(first.record, second.record)
  await sql`update evidence_identifier set source_id = ${first.id}
    where organisation_id = ${organisationId} and source_id = ${second.id}`.execute(tx)
  await writeSources(
    library,
    { writes: [{ id: first.id, record, isNew: false, textChanged: true }] },
    first.addedAt,
  )
  await sql`update evidence_source set merged_into = ${first.id}, likeness = null
    where organisation_id = ${organisationId} and (source_id = ${second.id} or merged_into = ${second.id})`.execute(
    tx,
  )
  await sql`update evidence_source set ours = ours or ${second.ours}
    where organisation_id = ${organisationId} and source_id = ${first.id}`.execute(tx)
  await sql`update evidence_digest set source_id = ${first.id}
    where organisation_id = ${organisationId} and source_id = ${second.id}`.execute(tx)
  await sql`update evidence_file set source_id = ${first.id}
    where organisation_id = ${organisationId} and source_id = ${second.id}`.execute(tx)
  await keepEarlier(library, [first.id, second.id], first.id)
  await sql`insert into evidence_passage_before (organisation_id, source_id, digest, section, text)
    select organisation_id, ${first.id}, digest, section, text from evidence_passage_before
    where organisation_id = ${organisationId} and source_id = ${second.id} on conflict do nothing`.execute(tx)
  await dropPassages(library, [first.id, second.id])
  await writePassages(library, passagesOf(record, first.id), next)
}
