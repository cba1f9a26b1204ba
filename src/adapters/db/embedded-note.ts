import { readFile, readlink, realpath, rm } from 'node:fs/promises'
import type { ClusterPlace } from './embedded-place.ts'

/**
 * Numbers of processes come round again, and a dead one nobody has reaped still answers a signal: PostgreSQL then takes
 * the number in its own note for itself and refuses to start for as long as that process lives. A PostgreSQL works in
 * its data folder; whoever does not is not ours, and the note is taken away. Where backends of a killed PostgreSQL are
 * still there, the shared memory that belongs to the folder makes a new one refuse all the same. Linux alone says where
 * a process works; elsewhere PostgreSQL decides.
 */
export async function dropStaleNote(place: ClusterPlace, note: string): Promise<void> {
  const first = await readFile(note, 'utf8').catch(() => null)
  const pid = Number(first?.split('\n')[0])
  if (process.platform !== 'linux' || !Number.isInteger(pid) || pid <= 0) return
  const worksIn = await readlink(`/proc/${pid}/cwd`).catch(() => null)
  if (worksIn !== null && worksIn === (await realpath(place.data))) return
  await rm(note, { force: true })
}
