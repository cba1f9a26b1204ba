import { sql } from 'kysely'
import { inOrganisation, type Database, type Scoped, type Whose } from './scope.ts'

/** Milliseconds for which others wait behind us: less than PostgreSQL waits before it looks for a circle. */
const WAIT_MS = 300
const TRIES = 200

/** A transaction beside which nobody of the organisation seals or opens anything. Where somebody takes longer, we step
 * back and let those behind us through, and come again. */
export async function aloneWithKeys<T>(
  database: Database,
  whose: Exclude<Whose, string>,
  work: (tx: Scoped) => Promise<T>,
): Promise<T> {
  for (let left = TRIES; ; left -= 1)
    try {
      return await inOrganisation(database, whose, async (tx) => {
        await sql`select set_config('lock_timeout', ${`${WAIT_MS}ms`}, true)`.execute(tx)
        await sql`select pg_advisory_xact_lock(7277680, hashtext(${whose.organisationId}::uuid::text))`.execute(
          tx,
        )
        await sql`select set_config('lock_timeout', '0', true)`.execute(tx)
        return work(tx)
      })
    } catch (error) {
      const busy =
        error instanceof Error && 'code' in error && (error.code === '55P03' || error.code === '40P01')
      if (!busy || left === 0) throw error
    }
}

/** Tells every process that keys have changed. */
export const keysChanged = async (tx: Scoped, organisationId: string): Promise<void> => {
  await sql`insert into key_epoch values (${organisationId}, 1)
    on conflict (organisation_id) do update set epoch = key_epoch.epoch + 1`.execute(tx)
}
