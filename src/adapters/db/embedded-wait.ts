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

/** A PostgreSQL that starts, recovers or stops says so; one that is not there yet has no socket, and one that went away
 * in the middle of our first words leaves a broken one. */
const notYet: ReadonlySet<unknown> = new Set(['57P01', '57P02', '57P03'])
const notThere: ReadonlySet<unknown> = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'])

/** What a failed connection says about the PostgreSQL behind it. */
export function saidBy(error: unknown): 'not yet' | 'not there' | 'something else' {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const cutOff = error instanceof Error && error.message === 'Connection terminated unexpectedly'
  if (notYet.has(code) || cutOff) return 'not yet'
  return notThere.has(code) ? 'not there' : 'something else'
}

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
      const said = saidBy(error)
      if (said === 'something else') throw error
      if (said === 'not there' && !may()) return null
    }
    await pause(LOOK_MS)
  }
  return null
}
