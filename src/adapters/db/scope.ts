import type { Kysely } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { Rows } from './rows.ts'
import { queriesOver } from './scope-driver.ts'

/** The server's connections, as connect.ts opens them. */
export type Database = Pool

/** Queries inside one transaction that sees one organisation's rows and no others. Queries started together
 * (`Promise.all`) travel together and run in the order they were started. */
export type Scoped = Kysely<Rows>

/** The transaction had failed inside and somebody went on: nothing was stored. */
export class RolledBackError extends Error {
  constructor() {
    super('the transaction was rolled back')
    this.name = 'RolledBackError'
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Runs `work` in one transaction whose row-level security lets it see and write `organisationId` alone; commits
 * what it wrote when it resolves, rolls back when it throws. `begin` and the setting travel with the first query.
 * Lock order for writers: conversation, episode, then last the audit entry and the outbox, which hold the
 * organisation's head until commit. An id that is not a UUID throws RangeError before the database is asked.
 */
export async function inOrganisation<T>(
  db: Database,
  organisationId: string,
  work: (tx: Scoped) => Promise<T>,
): Promise<T> {
  if (!uuid.test(organisationId)) throw new RangeError('an organisation id is a UUID')
  return scoped(db, `set local rapport.organisation = '${organisationId}'`, work)
}

/** Reads the one member whose address has this keyed digest, before an organisation is known. */
export async function byEmailLookup<T>(
  db: Database,
  lookup: Uint8Array,
  work: (tx: Scoped) => Promise<T>,
): Promise<T> {
  return scoped(db, `set local rapport.email_lookup = '${Buffer.from(lookup).toString('hex')}'`, work)
}

/** Reads what needs no organisation: the ids of all. */
export async function inNoOrganisation<T>(db: Database, work: (tx: Scoped) => Promise<T>): Promise<T> {
  return scoped(db, 'set transaction read only', work)
}

async function scoped<T>(db: Database, setting: string, work: (tx: Scoped) => Promise<T>): Promise<T> {
  const client = await db.connect()
  // A connection that fails in the middle says so to its query; unheard it would end the process.
  const heard = (): void => {}
  client.on('error', heard)
  let broken = false
  try {
    const begun = client.query(`begin; ${setting}`)
    const [began, done] = await Promise.allSettled([begun, work(queriesOver(client))])
    const failed = began.status === 'rejected' ? began : done
    if (failed.status === 'rejected') {
      broken = !(await rolledBack(client))
      throw failed.reason
    }
    broken = true
    const { command } = await client.query('commit')
    broken = false
    if (command === 'ROLLBACK') throw new RolledBackError()
    return failed.value
  } finally {
    client.off('error', heard)
    client.release(broken)
  }
}

const rolledBack = async (client: PoolClient): Promise<boolean> => {
  try {
    await client.query('rollback')
    return true
  } catch {
    return false
  }
}
