import { parseArgs } from 'node:util'
import { BackupError, type Lock } from '../../../adapters/backup/sealed-file.ts'
import { takeBackup } from '../../../adapters/backup/take-backup.ts'
import { ownersWay } from '../../../adapters/db/audit-record.ts'
import { UsageError, write, type Command, type World } from '../command.ts'
import { withRecord } from '../with-record.ts'

/** `rapport backup`: the whole record in two files that only their recipients open. */
export const command: Command = {
  name: 'backup',
  summary: 'Backs up the record while the server works, encrypted with age, and checks what it wrote.',
  usage: [
    'rapport backup FILE --recipient age1… [--recipient age1…]',
    'RAPPORT_BACKUP_PASSPHRASE=… rapport backup FILE',
    '',
    'Writes two files from one moment: FILE, the record, to be kept as long as you like; and FILE.keys, the keys of',
    'clients and organisations, to be kept for a month at most: a client who was erased is in no newer one, and that',
    'is what makes old records of them unreadable. Keep them apart. The master key is in neither: keep it apart too.',
    'Both are read again from the disk before they get their names. Nothing that is there is written over.',
    'Writes one line for each: {file, tables, rows}.',
    '',
  ].join('\n'),
  async run(args, world) {
    const { file, lock } = optionsOf(args, world)
    return withRecord(world, async ({ folder, clock, record }) => {
      const way = await ownersWay(folder, world.env['DATABASE_URL'])
      if (!way) throw new BackupError('The database of this folder cannot be reached.')
      for (const part of await takeBackup(way, file, lock, clock.now(), record.keys.secret.read))
        await write(world.stdout, `${JSON.stringify(part)}\n`)
      return 0
    })
  },
}

function optionsOf(args: readonly string[], world: World): { readonly file: string; readonly lock: Lock } {
  const { values, positionals } = read(args)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0)
    throw new UsageError('backup writes one FILE: rapport backup FILE')
  const recipients = values.recipient ?? []
  const passphrase = world.env['RAPPORT_BACKUP_PASSPHRASE']
  if (recipients.length > 0 && passphrase !== undefined)
    throw new UsageError('a backup is for recipients or for a passphrase, not for both')
  if (recipients.length > 0) return { file, lock: { recipients } }
  if (passphrase === undefined || passphrase.length < 12)
    throw new UsageError(
      'say for whom: --recipient age1…, or RAPPORT_BACKUP_PASSPHRASE of at least 12 characters',
    )
  return { file, lock: { passphrase } }
}

function read(args: readonly string[]) {
  try {
    const options = { recipient: { type: 'string', multiple: true } } as const
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'backup takes FILE and --recipient')
  }
}
