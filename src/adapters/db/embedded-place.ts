import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, chown, lstat, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

/** Whom PostgreSQL runs as where we are root, which it refuses to be. */
export type RunAs = { readonly uid: number; readonly gid: number }

export type ClusterPlace = {
  readonly home: string
  readonly data: string
  readonly socket: string
  readonly log: string
  readonly runAs: RunAs | null
}

/** The world is not as a database needs it; the message is a sentence for the person who started us. */
export class EmbeddedDatabaseError extends Error {
  constructor(words: string, options?: ErrorOptions) {
    super(words, options)
    this.name = 'EmbeddedDatabaseError'
  }
}

/** The path of a Unix socket has 108 bytes at most, with the file's own name. */
const SOCKET_FOLDER_BYTES = 85

/**
 * Where the cluster of a data folder lives, made ready with owner and rights. Normally `<folder>/postgres`. As root
 * PostgreSQL runs as `nobody`, who cannot enter a home of mode 0700: then the cluster goes to /var/lib/rapport,
 * which survives a restart as /tmp may not, `notice` says so, and a note in the folder keeps pointing there.
 */
export async function placeFor(folder: string, notice: (line: string) => void): Promise<ClusterPlace> {
  const runAs = process.getuid?.() === 0 ? nobody() : null
  await mkdir(folder, { recursive: true, mode: runAs ? 0o711 : 0o700 })
  const home = await homeFor(resolve(folder), runAs, notice)
  await makePrivate(home, runAs)
  const inside = join(home, 'run')
  const short = join(tmpdir(), `rapport-${runAs?.uid ?? process.getuid?.() ?? 0}-${shortHash(home)}`)
  const socket = Buffer.byteLength(inside) <= SOCKET_FOLDER_BYTES ? inside : short
  await makePrivate(socket, runAs)
  return { home, data: join(home, 'data'), socket, log: join(home, 'log'), runAs }
}

async function homeFor(folder: string, runAs: RunAs | null, notice: (line: string) => void): Promise<string> {
  const pointer = join(folder, 'database-is-in.txt')
  if (existsSync(pointer)) return (await readFile(pointer, 'utf8')).trim()
  const home = join(folder, 'postgres')
  if (!runAs) return home
  // The data folder is ours: passing through is allowed, looking into it is not. What is above it we leave alone.
  const { mode } = await stat(folder)
  await chmod(folder, (mode & 0o7777) | 0o011)
  const closed = await closedTo(runAs, folder)
  if (closed === null) return home
  if (existsSync(home))
    throw new EmbeddedDatabaseError(
      `The database in ${home} cannot be reached by the user "nobody", because ${closed} is closed to others. ` +
        `Open it for passing through (chmod o+x ${closed}) and start again.`,
    )
  const elsewhere = join('/var/lib/rapport', `${basename(dirname(folder))}-${shortHash(folder)}`)
  await mkdir('/var/lib/rapport', { recursive: true, mode: 0o711 })
  await writeFile(pointer, `${elsewhere}\n`, { mode: 0o600 })
  notice(
    `You are root, and ${closed} is closed to others, so the database lives in ${elsewhere} (kept in ${pointer}).`,
  )
  return elsewhere
}

/** The first folder on the way to `path`, from the root down, that this user cannot pass through; null if none. */
export async function closedTo(user: RunAs, path: string): Promise<string | null> {
  const way: string[] = []
  for (let at = resolve(path); ; at = dirname(at)) {
    way.unshift(at)
    if (at === dirname(at)) break
  }
  for (const at of way) {
    const { uid, gid, mode } = await stat(at)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return at
  }
  return null
}

/** A folder only the cluster's user may open. In a folder everybody writes to, somebody may have been there first. */
async function makePrivate(folder: string, runAs: RunAs | null): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const found = await lstat(folder)
  const own = runAs?.uid ?? process.getuid?.() ?? found.uid
  if (found.isSymbolicLink() || (found.uid !== own && found.uid !== process.getuid?.()))
    throw new EmbeddedDatabaseError(`${folder} belongs to somebody else. Remove it and start again.`)
  if (runAs) await chown(folder, runAs.uid, runAs.gid)
  await chmod(folder, 0o700)
}

function nobody(): RunAs {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('nobody:'))
  const [, , uid, gid] = line?.split(':') ?? []
  if (uid === undefined || gid === undefined)
    throw new EmbeddedDatabaseError(
      'PostgreSQL does not run as root, and there is no user "nobody". Start Rapport as an ordinary user, or set DATABASE_URL.',
    )
  return { uid: Number(uid), gid: Number(gid) }
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10)
