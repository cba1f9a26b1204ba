import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { makeKeyFile, replaceKeyFile, sweepBeside } from './key-file.ts'
import { isMadeUpKey } from './made-up-key.ts'

/** The message is a sentence for the person who started us; it never holds a key. */
export class MasterKeyError extends Error {
  constructor(words: string) {
    super(words)
    this.name = 'MasterKeyError'
  }
}

/** Where the environment says that the master key is. At most one; none: the file `master.key` of the data folder. */
export type MasterKeySettings = {
  /** The key itself, in base64. */
  readonly RAPPORT_MASTER_KEY?: string | undefined
  /** A file elsewhere, mode 0600. */
  readonly RAPPORT_MASTER_KEY_FILE?: string | undefined
  /** A command that prints it, run by /bin/sh. */
  readonly RAPPORT_MASTER_KEY_COMMAND?: string | undefined
}

const BYTES = 32
/** A command that asks a key server or an agent; longer and somebody waits for a hand that nobody sees. */
const COMMAND_MS = 20_000

/**
 * The keys over all keys, 32 bytes each, newest first: one, or more while a change is under way. Base64, parted by
 * spaces or line ends. A missing `master.key` is made only where `keysExist` is false: over a database that holds keys,
 * a new one would lock everybody out for good and look like a fresh start.
 */
export async function masterKeys(
  folder: string,
  settings: MasterKeySettings,
  keysExist: boolean,
): Promise<readonly [Uint8Array, ...Uint8Array[]]> {
  const own = join(folder, 'master.key')
  const {
    RAPPORT_MASTER_KEY: given,
    RAPPORT_MASTER_KEY_FILE: file,
    RAPPORT_MASTER_KEY_COMMAND: command,
  } = settings
  const ways = Object.entries({
    RAPPORT_MASTER_KEY: given,
    RAPPORT_MASTER_KEY_FILE: file,
    RAPPORT_MASTER_KEY_COMMAND: command,
  }).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (ways.length > 1)
    throw new MasterKeyError(`${ways.join(' and ')} both say where the master key is. Leave one of them.`)
  if (given !== undefined) return besides(own, decoded(given, 'RAPPORT_MASTER_KEY'), 'RAPPORT_MASTER_KEY')
  if (command !== undefined)
    return besides(
      own,
      decoded(await printedBy(command), 'What RAPPORT_MASTER_KEY_COMMAND prints'),
      'the command',
    )
  if (file !== undefined) {
    const found = await readIfThere(file)
    if (found === null) throw new MasterKeyError(`${file} (RAPPORT_MASTER_KEY_FILE) is not there.`)
    return file === own ? decoded(found, file) : besides(own, decoded(found, file), file)
  }
  const found = await readIfThere(own)
  if (found !== null) return decoded(found, own)
  if (keysExist)
    throw new MasterKeyError(
      `The database holds sealed records, but ${own} is missing. Put the key file back from your backup, or set ` +
        'RAPPORT_MASTER_KEY. No new key is made, because it could not open anything.',
    )
  await make(folder, own)
  return decoded(await readFile(own, 'utf8'), own)
}

/** A key file that nobody uses and that differs is one of two mistakes, and both lose data. */
async function besides(
  own: string,
  keys: readonly [Uint8Array, ...Uint8Array[]],
  from: string,
): Promise<readonly [Uint8Array, ...Uint8Array[]]> {
  const there = await readIfThere(own)
  if (there === null) return keys
  const same = decoded(there, own).every((one) => keys.some((key) => Buffer.from(key).equals(one)))
  if (same) return keys
  throw new MasterKeyError(
    `${own} holds another master key than ${from} gives. Move the file away if it is not used, or leave the other out.`,
  )
}

/** Null where there is no file; refused where others can read it. */
async function readIfThere(path: string): Promise<string | null> {
  const found = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (!found) return null
  if ((found.mode & 0o077) !== 0)
    throw new MasterKeyError(
      `Others can read ${path}. Take their rights away (chmod 600 ${path}) and start again.`,
    )
  return readFile(path, 'utf8')
}

/** What it says on standard error may quote a password, so nothing of it is repeated. */
const printedBy = (command: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const limits = { timeout: COMMAND_MS, maxBuffer: 4_096, encoding: 'utf8' } as const
    execFile('/bin/sh', ['-c', command], limits, (error, printed) => {
      if (!error) return resolve(printed)
      reject(
        new MasterKeyError(
          'RAPPORT_MASTER_KEY_COMMAND failed, so there is no master key. Run it by hand to see why.',
        ),
      )
    })
  })

async function make(folder: string, path: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o711 })
  await makeKeyFile(path, [randomBytes(BYTES)])
}

/** Puts these keys into the key file of the data folder, in one breath: a reader sees what was or what is. */
export const replaceMasterKeys = (folder: string, keys: readonly Uint8Array[]): Promise<void> =>
  replaceKeyFile(join(folder, 'master.key'), keys)

/** Writes over what a kill left beside that file. */
export const sweepMasterKeys = (folder: string, as: 'server' | 'visitor'): Promise<void> =>
  sweepBeside(join(folder, 'master.key'), as)

function decoded(text: string, from: string): readonly [Uint8Array, ...Uint8Array[]] {
  const [first, ...more] = text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => oneKey(part, from))
  if (first) return [first, ...more]
  throw notAKey(from)
}

function oneKey(part: string, from: string): Uint8Array {
  const bytes = Buffer.from(part, 'base64')
  if (bytes.length !== BYTES || bytes.toString('base64') !== part) throw notAKey(from)
  if (!isMadeUpKey(bytes)) return bytes
  throw new MasterKeyError(
    `The key in ${from} was typed or copied from an example. Make one with: openssl rand -base64 32`,
  )
}

const notAKey = (from: string): MasterKeyError =>
  new MasterKeyError(`${from} does not hold a key: 32 bytes in base64 are expected (44 characters).`)
