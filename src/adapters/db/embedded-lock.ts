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
