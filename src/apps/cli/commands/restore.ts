import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { KEYS_DAYS, restoreBackup } from '../../../adapters/backup/restore.ts'
import { BackupError, type Unlock } from '../../../adapters/backup/sealed-file.ts'
import { systemClock } from '../../../adapters/clock/system-clock.ts'
import { dataFolder } from '../../../adapters/db/connect-folder.ts'
import { makeDatabase, reachOf, withClient } from '../../../adapters/db/connect.ts'
import { erasureSecretAt, erasureSecretPath } from '../../../adapters/keys/erasure-secret.ts'
import { masterKeys } from '../../../adapters/keys/master-key.ts'
import { UsageError, write, type Command, type World } from '../command.ts'
import { told } from '../with-record.ts'

/** `rapport restore`: a backup into an empty record, here or on another machine. */
export const command: Command = {
  name: 'restore',
  summary: 'Restores a backup into an empty record, and erases again who was erased since.',
  usage: [
    'rapport restore FILE [--keys FILE.keys] [--erasure-key FILE] --identity IDENTITY-FILE',
    'RAPPORT_BACKUP_PASSPHRASE=… rapport restore FILE [--keys FILE.keys] [--erasure-key FILE]',
    '',
    'Puts it into the data folder (RAPPORT_DATA) or the database of DATABASE_URL, which must be empty, with the server',
    'stopped. The master key must be where the server will look for it. So must erasure.key, or --erasure-key names the',
    'copy that was carried, and this machine gets one of its own. The record may be old; give the newest file of keys',
    'there is: one from before an erasure opens with nothing that is left. One that is older than the record is refused,',
    `and one that is older than ${KEYS_DAYS} days too, because it may hold keys of people who were erased since; --old-keys`,
    'takes it all the same. All or nothing.',
    'Writes one line: {rows, takenAt, keysAt, erasedAgain}.',
    '',
  ].join('\n'),
  async run(args, world) {
    const { file, keys, identity, oldKeys, erasureKey } = optionsOf(args)
    // Keys that the master key alone wraps would linger in the new PostgreSQL, past every erasure.
    if (world.env['DATABASE_URL'] !== undefined && world.env['RAPPORT_ERASURE_KEY_FILE'] === undefined)
      throw new UsageError(
        'with DATABASE_URL set RAPPORT_ERASURE_KEY_FILE too: the file that the server will need, made where it is missing',
      )
    return told(world, async () => {
      const unlock = await unlockOf(identity, world)
      const folder = dataFolder(world.env)
      const notice = (line: string): void => void world.stderr.write(`rapport: ${line}\n`)
      // Before anything is made: on a machine without the key the record would open nothing.
      const masters = await masterKeys(folder, world.env, true)
      const secret = erasureSecretAt(erasureSecretPath(folder, world.env))
      const reach = await reachOf({ folder, settings: world.env, as: 'server', notice })
      try {
        if (reach.first) await withClient(reach.first, makeDatabase)
        const now = systemClock.now()
        const carried = erasureKey === undefined ? [] : await carriedIn(erasureKey)
        const given = { as: reach.admin, record: file, keys, unlock, masters, secret, carried, now, oldKeys }
        await write(world.stdout, `${JSON.stringify(await restoreBackup(given))}\n`)
        return 0
      } finally {
        await reach.stop()
      }
    })
  },
}

async function carriedIn(path: string): Promise<readonly Uint8Array[]> {
  const found = await erasureSecretAt(path).read()
  if (found.length === 0) throw new BackupError(`${path} (--erasure-key) is not there.`)
  return found
}

async function unlockOf(identity: string | undefined, world: World): Promise<Unlock> {
  const passphrase = world.env['RAPPORT_BACKUP_PASSPHRASE']
  if (identity !== undefined) {
    const lines = (await readFile(identity, 'utf8')).split(/\r?\n/).map((line) => line.trim())
    return { identities: lines.filter((line) => line !== '' && !line.startsWith('#')) }
  }
  if (passphrase !== undefined) return { passphrase }
  throw new UsageError('say what opens it: --identity FILE, or RAPPORT_BACKUP_PASSPHRASE')
}

function optionsOf(args: readonly string[]) {
  const { values, positionals } = read(args)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0)
    throw new UsageError('restore takes one FILE: rapport restore FILE')
  return {
    file,
    keys: values.keys ?? `${file}.keys`,
    identity: values.identity,
    oldKeys: values['old-keys'] ?? false,
    erasureKey: values['erasure-key'],
  }
}

function read(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    const options = {
      keys: text,
      identity: text,
      'erasure-key': text,
      'old-keys': { type: 'boolean' },
    } as const
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? error.message : 'restore takes FILE, --keys, --erasure-key and --identity',
    )
  }
}
