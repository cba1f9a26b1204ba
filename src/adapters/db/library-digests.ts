import { sql } from 'kysely'
import type { Digest } from '../../domain/evidence/plan-import.ts'
import type { LibraryAt } from './library-at.ts'

/** Which of these contents and files are here. */
export async function digestsAt(
  { tx, organisationId }: LibraryAt,
  digests: readonly string[],
): Promise<readonly Digest[]> {
  if (digests.length === 0) return []
  const { rows } = await sql<Digest>`select digest, source_id as id from evidence_digest
    where organisation_id = ${organisationId} and digest = any(${digests}::text[])`.execute(tx)
  return rows
}

export async function writeDigests(
  { tx, organisationId }: LibraryAt,
  digests: readonly Digest[],
): Promise<void> {
  if (digests.length === 0) return
  await sql`insert into evidence_digest (organisation_id, digest, source_id)
    select ${organisationId}, * from unnest(${digests.map(({ digest }) => digest)}::text[],
      ${digests.map(({ id }) => id)}::uuid[]) on conflict do nothing`.execute(tx)
}
