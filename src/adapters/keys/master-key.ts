import { randomBytes, randomUUID } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isMadeUpKey } from './made-up-key.ts'

/** The message is a sentence for the person who started us; it never holds a key. */
export class MasterKeyError extends Error {
  constructor(words: string) {
    super(words)
    this.name = 'MasterKeyError'
  }
}

const BYTES = 32

/**
 * The key over all keys, 32 bytes: `given` (base64, from RAPPORT_MASTER_KEY) or the file `master.key` of the data
 * folder (base64, mode 0600). A missing file is made only where `keysExist` is false: over a database that holds
 * keys, a new one would lock everybody out for good and look like a fresh start.
 */
export async function masterKey(
  folder: string,
  given: string | undefined,
  keysExist: boolean,
): Promise<Uint8Array> {
  if (given !== undefined) return decoded(given, 'RAPPORT_MASTER_KEY')
  const path = join(folder, 'master.key')
  const found = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (!found) {
    if (keysExist)
      throw new MasterKeyError(
        `The database holds sealed records, but ${path} is missing. Put the key file back from your backup, or set ` +
          'RAPPORT_MASTER_KEY. No new key is made, because it could not open anything.',
      )
    await make(folder, path)
    return decoded(await readFile(path, 'utf8'), path)
  }
  if ((found.mode & 0o077) !== 0)
    throw new MasterKeyError(
      `Others can read ${path}. Take their rights away (chmod 600 ${path}) and start again.`,
    )
  return decoded(await readFile(path, 'utf8'), path)
}

/** Whole and on the disk before it has its name: a key that seals records must outlive a power cut. */
async function make(folder: string, path: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o711 })
  const making = `${path}.${randomUUID()}`
  const file = await open(making, 'w', 0o600)
  await file.writeFile(`${randomBytes(BYTES).toString('base64')}\n`)
  await file.sync()
  await file.close()
  await chmod(making, 0o600)
  await link(making, path).catch((error: unknown) => {
    // Somebody else made it in the same moment: theirs counts.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
  await rm(making)
  const parent = await open(folder, 'r')
  await parent.sync()
  await parent.close()
}

function decoded(text: string, from: string): Uint8Array {
  const bytes = Buffer.from(text.trim(), 'base64')
  const whole = bytes.length === BYTES && bytes.toString('base64') === text.trim()
  if (whole && !isMadeUpKey(bytes)) return bytes
  if (whole)
    throw new MasterKeyError(
      `The key in ${from} was typed or copied from an example. Make one with: openssl rand -base64 32`,
    )
  throw new MasterKeyError(`${from} does not hold a key: 32 bytes in base64 are expected (44 characters).`)
}
