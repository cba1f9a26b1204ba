import { auditOver } from '../../../adapters/db/audit.ts'
import { owningOrganisations, ownersWay } from '../../../adapters/db/audit-record.ts'
import { dataFolder } from '../../../adapters/db/connect-folder.ts'
import { openRecord } from '../../../adapters/db/connect.ts'
import type { Database } from '../../../adapters/db/scope.ts'
import { UsageError, type World } from '../command.ts'
import { hasBegun } from '../each-organisation.ts'

/** The record, and the organisations that anything in it belongs to. */
export type Found = { readonly database: Database; readonly organisations: readonly string[] }

/** Opens the record of the environment, beside a running server or alone, for as long as the work takes. `none` is said
 * where no row of any organisation is there. */
export async function withAuditRecord(
  world: World,
  none: string,
  work: (found: Found) => Promise<number>,
): Promise<number> {
  const folder = dataFolder(world.env)
  const url = world.env['DATABASE_URL']
  if (url === undefined && !hasBegun(folder))
    throw new UsageError(
      `there is no record in ${folder} yet; set RAPPORT_DATA or DATABASE_URL to where it is`,
    )
  const notice = (line: string): void => void world.stderr.write(`rapport: ${line}\n`)
  try {
    const record = await openRecord({ folder, settings: world.env, as: 'visitor', notice })
    try {
      const known = await auditOver(record.database).organisations()
      const way = await ownersWay(folder, { ...world.env })
      const owning = way && (await owningOrganisations(way))
      if (owning === null)
        notice('this user cannot look for organisations whose own row is gone; give a superuser for that')
      const organisations = [...new Set([...known, ...(owning ?? [])])].toSorted()
      if (organisations.length > 0) return await work({ database: record.database, organisations })
      notice(none)
      return 1
    } finally {
      await record.close()
    }
  } catch (error) {
    // Whoever tampers may leave a database in which nothing can be read: that is a finding, not a crash.
    if (error instanceof UsageError || !(error instanceof Error)) throw error
    notice(`the record cannot be read. ${error.message}`)
    return 1
  }
}
