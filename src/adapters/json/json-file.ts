import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ZodType } from 'zod'

/** A file that is there but is not what it should be. */
export class JsonFileError extends Error {
  constructor(file: string) {
    super(`${file} cannot be read: it is damaged, or not a file of this program`)
    this.name = 'JsonFileError'
  }
}

/** Reads a JSON file and holds it against its shape; null where there is none. Throws a {@link JsonFileError}. */
export async function readJsonFile<T>(file: string, shape: ZodType<T>): Promise<T | null> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  const parsed = shape.safeParse(valueOf(text))
  if (!parsed.success) throw new JsonFileError(file)
  return parsed.data
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Writes a JSON file so that whoever is killed meanwhile leaves the old one or the new one, whole and on the disk. */
export async function writeJsonFile(file: string, value: unknown): Promise<void> {
  const besides = `${file}.new`
  try {
    const handle = await open(besides, 'w', 0o600)
    try {
      await handle.writeFile(`${JSON.stringify(value, null, 2)}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(besides, file)
  } catch (error) {
    await rm(besides, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(file))
}

/** Brings what was created, renamed or removed in a folder to the disk. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows has no way to do this, and does it by itself.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
