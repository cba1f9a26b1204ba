import { isAPIError } from 'better-auth/api'
import type { Pool } from 'pg'
import { explainedAway, isAway, lend } from '../db/lend.ts'

/** Asks again where the way to PostgreSQL was lost under the question, which better-auth tells as a fault of its own. Throws
 * that the record is away where it is. For questions alone. */
export async function onceMore<T>(pool: Pool, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!isAway(error) && !(isAPIError(error) && error.statusCode >= 500)) throw error
    const client = await lend(pool)
    const lost = await client.query('select 1').then(
      () => null,
      (reason: unknown) => ({ reason }),
    )
    client.release(lost !== null)
    if (lost) throw explainedAway(lost.reason)
    return ask()
  }
}
