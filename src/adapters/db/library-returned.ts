import { sql } from 'kysely'
import type { Duplicate, Known } from '../../domain/evidence/plan-import.ts'
import type { LibraryAt } from './library-at.ts'

/** What was taken out under one of these names, the latest last. */
export async function removedAs(
  { tx, organisationId }: LibraryAt,
  names: readonly string[],
): Promise<Known['removed']> {
  if (names.length === 0) return []
  const { rows } = await sql<{ name: string; id: string }>`
    select n.name, n.source_id as id from evidence_removed_name n
    join evidence_removed r on r.organisation_id = n.organisation_id and r.source_id = n.source_id
    where n.organisation_id = ${organisationId} and n.name = any(${names}::text[])
    order by r.at, r.source_id`.execute(tx)
  return rows
}

export async function writeReturned(
  { tx, organisationId }: LibraryAt,
  returned: readonly Duplicate[],
): Promise<void> {
  if (returned.length === 0) return
  await sql`update evidence_source s set returned_of = r.of
    from unnest(${returned.map(({ id }) => id)}::uuid[], ${returned.map(({ of }) => of)}::uuid[]) as r (id, of)
    where s.organisation_id = ${organisationId} and s.source_id = r.id`.execute(tx)
}
