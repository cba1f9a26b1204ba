import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { makeKeyFile, replaceKeyFile, sweepBeside } from './key-file.ts'
import { MasterKeyError } from './master-key.ts'
import { derived } from './sealing.ts'

/**
 * What an erasure destroys outside the database. The keys of organisations are wrapped by the master key and by this
 * secret together; after each erasure there is a new one, and the old one is written over. PostgreSQL may keep bytes of
 * a deleted key in its files and its write-ahead log for a while: they open with nothing that still exists.
 */
export type ErasureSecret = {
  /** Newest first; two while one takes the place of the other, none where there is none. */
  readonly read: () => Promise<readonly Uint8Array[]>
  /** Makes the first, where there is none. */
  readonly make: () => Promise<void>
  /** Puts a newer one before the one there is; where there are two already, they are gone on with. */
  readonly renew: () => Promise<void>
  /** Writes over all but the newest. */
  readonly destroyOlder: () => Promise<void>
  /** Writes over what a kill left beside it. */
  readonly sweep: (as: 'server' | 'visitor') => Promise<void>
}

/** Where the secret stands: beside the embedded database, or where `RAPPORT_ERASURE_KEY_FILE` says. Null where the
 * database is elsewhere and nobody says: several servers may work on it, and each would need the same file. */
export const erasureSecretPath = (
  folder: string,
  settings: Readonly<Record<string, string | undefined>>,
): string | null =>
  settings['RAPPORT_ERASURE_KEY_FILE'] ??
  (settings['DATABASE_URL'] === undefined ? join(folder, 'erasure.key') : null)

export const noErasureSecret: ErasureSecret = {
  read: async () => [],
  make: async () => undefined,
  renew: async () => undefined,
  destroyOlder: async () => undefined,
  sweep: async () => undefined,
}

export function erasureSecretAt(path: string | null): ErasureSecret {
  if (path === null) return noErasureSecret
  const read = () => secretsIn(path)
  return {
    read,
    make: async () => {
      if ((await read()).length > 0) return
      await makeKeyFile(path, [randomBytes(32)]).catch((error: unknown) => {
        throw new MasterKeyError(
          `${path} cannot be made: ${error instanceof Error && 'code' in error ? String(error.code) : 'it was refused'}. Make its folder, and let the user of this server write there.`,
        )
      })
    },
    renew: async () => {
      await sweepBeside(path)
      const now = await read()
      if (now.length < 2) await replaceKeyFile(path, [randomBytes(32), ...now])
    },
    destroyOlder: async () => {
      const [newest] = await read()
      if (newest) await replaceKeyFile(path, [newest])
    },
    sweep: (as) => sweepBeside(path, as),
  }
}

/** What a person may compare and nobody can work the secret out from. */
export const secretName = (secret: Uint8Array): string =>
  derived(secret, 'rapport name of the erasure secret').subarray(0, 6).toString('hex')

/** All that may wrap an organisation's key, what wraps it from now on first. A master key alone comes last: so it was
 * before there was a secret, and so it is where there is none. */
export function openingKeys(
  masters: readonly [Uint8Array, ...Uint8Array[]],
  secrets: readonly Uint8Array[],
): readonly [Uint8Array, ...Uint8Array[]] {
  const both = secrets.flatMap((secret) =>
    masters.map((master) => derived(Buffer.concat([master, secret]), 'rapport master and erasure')),
  )
  const [first, ...more] = [...both, ...masters]
  return [first ?? masters[0], ...more]
}

async function secretsIn(path: string): Promise<readonly Uint8Array[]> {
  const found = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (!found) return []
  if ((found.mode & 0o077) !== 0)
    throw new MasterKeyError(`Others can read ${path}. Take their rights away (chmod 600 ${path}).`)
  const secrets = (await readFile(path, 'utf8'))
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => Buffer.from(part, 'base64'))
  if (secrets.length === 0 || secrets.some((secret) => secret.length !== 32))
    throw new MasterKeyError(`${path} does not hold what the server put there. Put it back from your backup.`)
  return secrets
}
