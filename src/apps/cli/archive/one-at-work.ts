import { readFileSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { JsonFileError, readJsonFile } from '../../../adapters/json/json-file.ts'
import { ArchiveError } from './archive-error.ts'
import { words } from './words.ts'

const shape = z.object({ process: z.int(), began: z.string().nullable() })

/**
 * Lets one process at a time write into a folder; gives what lets it go. A process that was killed leaves its mark
 * behind; it is known to be stale because that process is gone, or its number belongs to one that began at another time.
 * Throws an {@link ArchiveError} where somebody is at work.
 */
export async function oneAtWork(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'at-work.json')
  const other = await marked(file)
  if (other && isAtWork(other.process, other.began))
    throw new ArchiveError(words.atWork(folder, other.process))
  await rm(file, { force: true })
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(JSON.stringify({ process: process.pid, began: beganAt(process.pid) }))
  } finally {
    await handle.close()
  }
  return () => rm(file, { force: true })
}

async function marked(file: string): Promise<z.infer<typeof shape> | null> {
  try {
    return await readJsonFile(file, shape)
  } catch (error) {
    // Killed while it wrote its mark: it is gone.
    if (error instanceof JsonFileError) return null
    throw error
  }
}

function isAtWork(pid: number, began: string | null): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return beganAt(pid) === began
}

/** When a process began, in ticks since the machine did; null where the system does not say. */
export function beganAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
