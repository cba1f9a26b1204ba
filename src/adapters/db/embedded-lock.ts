import { setTimeout } from 'node:timers/promises'
import type { Client } from 'pg'

/** One server per data folder. Held inside PostgreSQL: it ends with the connection, so a killed server leaves no
 * stale lock, and the postmaster's own lock keeps a second PostgreSQL off the files. */
export type FolderLock = { readonly client: Client; readonly release: () => Promise<void> }

export class FolderInUseError extends Error {
  constructor(folder: string) {
    super(
      `Another Rapport is already running on ${folder}. Stop it first, or choose another folder with RAPPORT_DATA.`,
    )
    this.name = 'FolderInUseError'
  }
}

/** "rapport" on a telephone keypad. */
const LOCK = 7_277_678

/** Takes the lock with this connection, which is the lock's from now on; throws and ends it where it is taken. */
export async function lockFolder(client: Client, folder: string): Promise<FolderLock> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LOCK])
  if (rows[0]?.taken === true) return { client, release: () => client.end() }
  await client.end()
  throw new FolderInUseError(folder)
}

/** How long a server that started a PostgreSQL has to take its lock. */
const SETTLED_MS = 2_000
const LOOK_MS = 50

/** Waits until a PostgreSQL that nobody holds is old enough to be one that was left over: the server that starts it at this
 * very moment has not come to its lock yet, and must not find it taken. Ends the connection and throws where it is held. */
export async function seenToBeOfNobody(client: Client, folder: string): Promise<void> {
  const began = performance.now()
  for (;;) {
    const { rows } = await client.query<{ held: boolean; age: number }>(
      `select exists (select from pg_locks where locktype = 'advisory' and classid = 0 and objid = $1 and granted) as held,
         (extract(epoch from clock_timestamp() - pg_postmaster_start_time()) * 1000)::float8 as age`,
      [LOCK],
    )
    const [found] = rows
    if (found?.held === true) {
      await client.end()
      throw new FolderInUseError(folder)
    }
    if ((found?.age ?? 0) >= SETTLED_MS || performance.now() - began >= SETTLED_MS) return
    await setTimeout(LOOK_MS)
  }
}
