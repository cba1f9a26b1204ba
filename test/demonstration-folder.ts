import { existsSync, lstatSync, mkdirSync, readdirSync, watch } from 'node:fs'
import { chown, cp, rename, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { join } from 'node:path'
import { newDataFolder, runServer } from './running-server.ts'

/** Names the folder in which one run of tests keeps the demonstration clinic that its files copy. */
export const KEPT_IN = 'DEMONSTRATION_KEPT_IN'

/** A data folder of one's own with the demonstration clinic in it, as one start and one clean stop of the server leave
 * it. Within a run of tests the clinic is loaded once and copied from then on, which takes a twentieth of the time. */
export async function newDemonstrationFolder(): Promise<string> {
  const folder = newDataFolder()
  const run = process.env[KEPT_IN]
  if (run === undefined) return folder
  await copyFolder(await keepDemonstration(run), folder)
  return folder
}

/** Whoever makes the folder `loading` first loads; the others wait until it has its last name. */
export async function keepDemonstration(run: string): Promise<string> {
  const [loading, kept] = [join(run, 'loading'), join(run, 'clinic')]
  const watcher = watch(run)
  try {
    if (made(loading)) {
      const server = await runServer({ folder: loading, demonstration: true })
      await server.stop()
      await rename(loading, kept)
    }
    while (!existsSync(kept)) await once(watcher, 'change')
    return kept
  } catch (error) {
    // The next file may try for itself.
    await rm(loading, { recursive: true, force: true })
    throw error
  } finally {
    watcher.close()
  }
}

function made(folder: string): boolean {
  if (existsSync(folder.replace(/loading$/, 'clinic'))) return false
  try {
    mkdirSync(folder, { mode: 0o711 })
    return true
  } catch {
    return false
  }
}

/** Every file with its mode and its owner: PostgreSQL opens no files of anybody else. */
async function copyFolder(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, preserveTimestamps: true })
  if (process.getuid?.() !== 0) return
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    const { uid, gid } = lstatSync(join(from, name))
    if (uid !== 0 || gid !== 0) await chown(join(to, name), uid, gid)
  }
}
