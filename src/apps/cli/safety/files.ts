import { existsSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Unsafe } from './finding.ts'

/** Files of the data folder that nobody but the server's user may read. */
const secretFiles = ['master.key', 'erasure.key', 'server.log', 'left-visits', 'database-is-in.txt']
/** Rights of others to read or write; the right to pass through is PostgreSQL's, which works as another user. */
const READ_OR_WRITE = 0o066

/** Rights on the data folder and what is in it, and the room left on its disk. */
export function fileFindings(folder: string): readonly Unsafe[] {
  if (process.platform === 'win32' || !existsSync(folder)) return []
  const open = [folder, ...secretFiles.map((name) => join(folder, name))].filter(
    (path) => existsSync(path) && (statSync(path).mode & READ_OR_WRITE) !== 0,
  )
  return [
    ...open.map((path): Unsafe => ({
      code: 'file-open-to-others',
      weight: 'unsafe',
      what: `Other users of this machine can read or change ${path}.`,
      remedy: `chmod ${statSync(path).isDirectory() ? '711' : '600'} ${path}`,
    })),
    ...roomFindings(folder),
  ]
}

const GIGABYTE = 1_000_000_000

/** PostgreSQL stops where its disk is full, and with it every message. */
function roomFindings(folder: string): readonly Unsafe[] {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  if (free > 5 * GIGABYTE) return []
  return [
    {
      code: 'disk-nearly-full',
      weight: free > GIGABYTE ? 'look' : 'unsafe',
      what: `There are ${(free / GIGABYTE).toFixed(1)} GB left where ${folder} is. When it is full, no message can be stored.`,
      remedy: 'Make room, or move the data folder (RAPPORT_DATA) to a larger disk.',
    },
  ]
}
