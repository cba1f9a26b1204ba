import { sql, type Kysely } from 'kysely'
import type { Rows } from './rows.ts'

/** A connection inside one transaction that sees one organisation's rows and no others. */
export type Scoped = Kysely<Rows>

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Runs `work` in one transaction whose row-level security lets it see and write `organisationId` alone; commits
 * what it wrote when it resolves, rolls back when it throws. `begin` and the setting travel in one round trip.
 * An id that is not a UUID sees nothing and throws RangeError before the database is asked.
 */
export async function inOrganisation<T>(
  db: Kysely<Rows>,
  organisationId: string,
  work: (tx: Scoped) => Promise<T>,
): Promise<T> {
  if (!uuid.test(organisationId)) throw new RangeError('an organisation id is a UUID')
  return scoped(db, 'rapport.organisation', organisationId, work)
}

/** Reads the one member whose address has this keyed digest, before an organisation is known. */
export async function byEmailLookup<T>(
  db: Kysely<Rows>,
  lookup: Uint8Array,
  work: (tx: Scoped) => Promise<T>,
): Promise<T> {
  return scoped(db, 'rapport.email_lookup', Buffer.from(lookup).toString('hex'), work)
}

async function scoped<T>(
  db: Kysely<Rows>,
  setting: 'rapport.organisation' | 'rapport.email_lookup',
  value: string,
  work: (tx: Scoped) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (tx) => {
    // `value` is a UUID or hexadecimal; several statements in one round trip take no parameters.
    await sql.raw(`begin; set local ${setting} = '${value}'`).execute(tx)
    try {
      const result = await work(tx)
      await sql.raw('commit').execute(tx)
      return result
    } catch (error) {
      await sql.raw('rollback').execute(tx)
      throw error
    }
  })
}
