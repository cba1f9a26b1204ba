import { sql } from 'kysely'
import { identifierKinds, type Identifier } from '../../domain/evidence/identifiers.ts'
import type { Notice, SourceStanding } from '../../domain/evidence/formats/record.ts'
import type { ImportPlan } from '../../domain/evidence/plan-import.ts'
import type { LibraryAt } from './library-at.ts'

/** Pairs to decide about. One that was decided stays decided. */
export async function writeDuplicates(
  { tx, organisationId }: LibraryAt,
  { duplicates }: Pick<ImportPlan, 'duplicates'>,
  at: string,
): Promise<void> {
  if (duplicates.length === 0) return
  const pairs = duplicates
    .filter(({ id, of }) => id !== of)
    .map(({ id, of }) => (id < of ? [id, of] : [of, id]))
  await sql`
    insert into evidence_duplicate (organisation_id, first_id, second_id, found_at)
    select ${organisationId}, f, s, ${at}::timestamptz
    from unnest(${pairs.map(([first]) => first)}::uuid[], ${pairs.map(([, second]) => second)}::uuid[]) as p (f, s)
    on conflict do nothing`.execute(tx)
}

export async function writeNotices(
  { tx, organisationId }: LibraryAt,
  notices: readonly Notice[],
): Promise<void> {
  if (notices.length === 0) return
  await sql`
    insert into evidence_notice (organisation_id, kind, value, standing)
    select ${organisationId}, * from unnest(${notices.map(({ of }) => of.kind)}::text[],
      ${notices.map(({ of }) => of.value)}::text[], ${notices.map(({ standing }) => standing)}::text[])
    on conflict do nothing`.execute(tx)
}

/** What notices that came before say of these. */
export async function noticesOf(
  { tx, organisationId }: LibraryAt,
  named: readonly Identifier[],
): Promise<readonly Notice[]> {
  if (named.length === 0) return []
  const { rows } = await sql<{ kind: string; value: string; standing: SourceStanding }>`
    select n.kind, n.value, n.standing from evidence_notice n
    join unnest(${named.map(({ kind }) => kind)}::text[], ${named.map(({ value }) => value)}::text[])
      as k (kind, value) on n.kind = k.kind and n.value = k.value
    where n.organisation_id = ${organisationId}`.execute(tx)
  return rows.flatMap(({ kind: written, value, standing }) => {
    const kind = identifierKinds.find((one) => one === written)
    return kind === undefined || standing === 'good' ? [] : [{ of: { kind, value }, standing }]
  })
}
