import type { Pool, PoolClient } from 'pg'
import { RecordAwayError } from '../../flows/record-away.ts'
import { pause, saidBy } from './embedded-wait.ts'

/** Milliseconds for which somebody waits for a PostgreSQL that is starting anew, and between two tries. */
const PATIENCE_MS = 3_000
const AGAIN_MS = 60

/** No room on the disk or in memory, or no connection left; somebody ended this one. */
const passing = /^(?:53|08|57P0[1-5])/

/** What the library says of a connection that is over; it has no codes. */
const gone = /^Connection terminated|is not queryable$/

/** Whether it is about the way to PostgreSQL or its room, and not about what was asked. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // A file of ours that is missing has the same name as a socket that is.
  if (code === 'ENOENT') return 'syscall' in error && error.syscall === 'connect'
  return passing.test(code) || saidBy(error) !== 'something else' || gone.test(error.message)
}

export const explainedAway = (error: unknown): unknown => (isAway(error) ? new RecordAwayError(error) : error)

/** A connection of the pool; while PostgreSQL starts or stops, a little later. */
export async function lend(db: Pool): Promise<PoolClient> {
  const end = performance.now() + PATIENCE_MS
  for (;;)
    try {
      return await db.connect()
    } catch (error) {
      if (!isAway(error)) throw error
      if (performance.now() > end) throw new RecordAwayError(error)
      await pause(AGAIN_MS)
    }
}
