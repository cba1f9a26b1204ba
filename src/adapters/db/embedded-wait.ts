import { setTimeout as pause } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'

export { pause }

/** Milliseconds between two looks. A warm start takes some twenty. */
const LOOK_MS = 8

/** Whether the process exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Waits until something holds; false when the time is over first. */
export async function until(holds: () => boolean, ms: number): Promise<boolean> {
  const end = performance.now() + ms
  while (!holds()) {
    if (performance.now() > end) return false
    await pause(LOOK_MS)
  }
  return true
}

/** A PostgreSQL that starts, recovers or stops says 57P03; one that is not there yet has no socket. */
const notYet: ReadonlySet<unknown> = new Set(['57P03'])
const notThere: ReadonlySet<unknown> = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET'])

/** Connects as soon as PostgreSQL answers. Null where the time is over, or nobody listens and `may` says that
 * nobody will. Throws what else is wrong. */
export async function connectWhenReady(
  connection: ClientConfig,
  may: () => boolean,
  ms: number,
): Promise<Client | null> {
  const end = performance.now() + ms
  while (performance.now() < end) {
    const client = new Client(connection)
    // Without a listener a connection that dies later would end the process.
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      const wait = notYet.has(code) || (notThere.has(code) && may()) || isCutOff(error)
      if (!wait) {
        if (notThere.has(code)) return null
        throw error
      }
    }
    await pause(LOOK_MS)
  }
  return null
}

const isCutOff = (error: unknown): boolean =>
  error instanceof Error && error.message === 'Connection terminated unexpectedly'
