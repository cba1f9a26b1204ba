import { parseArgs } from 'node:util'
import { BackupError, type Lock } from '../../../adapters/backup/sealed-file.ts'
import { takeBackup, type BackupTaken } from '../../../adapters/backup/take-backup.ts'
import { ownersWay } from '../../../adapters/db/audit-record.ts'
import { systemEntryOf } from '../../../domain/audit/timer-entry.ts'
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
    'clients and organisations, of which the newest is kept. The master key and erasure.key are in neither: carry a copy',
    'of both apart from the files, and after each erasure let the new erasure.key take the place of the copy. Then an',
    'older FILE.keys opens nothing any more, and a record of any age yields nothing of those who were erased; with the',
    'newest FILE.keys it yields all others. Both are read again from the disk, and the keys opened, before they get their',
    'names. Nothing that is there is written over. Writes one line for each: {file, tables, rows, under}; `under` names',
    'the erasure.key that opens the keys.',
    '',
  ].join('\n'),
  async run(args, world) {
    const { file, lock } = optionsOf(args, world)
    return withRecord(world, async ({ folder, clock, record, audit, organisations }) => {
      const way = await ownersWay(folder, { ...world.env })
      if (!way) throw new BackupError('The database of this folder cannot be reached.')
      const [kept, keys] = await takeBackup(way, file, lock, clock.now(), record.keys)
      for (const part of [kept, keys]) await write(world.stdout, `${JSON.stringify(part)}\n`)
      for (const id of organisations)
        await audit.record(
          systemEntryOf(id, clock.now(), 'record-backed-up', ['organisation', id], { rows: kept.rows }),
        )
      for (const line of toCarry(keys)) world.stderr.write(`rapport: ${line}\n`)
      return 0
    })
  },
}

/** What the two files do not hold, and a person has to bring along. */
const toCarry = ({ file, under }: BackupTaken): readonly string[] =>
  under.length === 0
    ? []
    : [
        `${file} was opened: it needs the master key and erasure.key as it is now (${under.join(' or ')}).`,
        'Carry a copy of each, apart from these files. The new copy of erasure.key takes the place of the old one: who keeps old ones keeps what was erased.',
      ]

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
