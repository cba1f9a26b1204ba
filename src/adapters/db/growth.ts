import type { Growth } from '../../domain/audit/growth.ts'
import { walk } from './audit.ts'
import { inOrganisation, type Database } from './scope.ts'

/** What the record says of the chain from one checkpoint to another; null where it has no checkpoint of that size. */
export async function growthOf(
  database: Database,
  organisationId: string,
  from: number,
  to: number,
): Promise<Growth | null> {
  const row = await inOrganisation(database, organisationId, (tx) =>
    tx
      .selectFrom('audit_checkpoint')
      .select('peaks')
      .where('organisation_id', '=', organisationId)
      .where('size', '=', from)
      .executeTakeFirst(),
  )
  if (!row) return null
  const entries: string[] = []
  for await (const { hash } of walk(database, organisationId, from)) {
    if (from + entries.length >= to) break
    entries.push(hash)
  }
  return { from: { size: from, peaks: row.peaks.split(' ') }, entries }
}
