import { createWriteStream, existsSync, rmSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { auditOver } from '../../../adapters/db/audit.ts'
import { headOf } from '../../../adapters/db/audit-record.ts'
import { readCheckpoint } from '../../../domain/audit/checkpoint.ts'
import { readSignedNote } from '../../../domain/audit/signed-note.ts'
import { withAuditRecord, type Found } from '../audit/open-audit-record.ts'
import { ownCheckpoints } from '../audit/verify-record.ts'
import { UsageError, write, type Command } from '../command.ts'

/** `rapport audit export`: the audit chains as a file that can be verified without us. */
export const command: Command = {
  name: 'audit export',
  summary: 'Writes every audit chain with its checkpoints to a file, for `rapport audit verify FILE`.',
  usage: [
    'rapport audit export FILE',
    '',
    'Writes JSON Lines: of each organisation its public key, its signed checkpoints, its entries, and how long the',
    'chain was when the export began. There is no clinical text in it: ids, codes, hashes, numbers and times. A file',
    'that is there already is not overwritten; - is standard output.',
    '',
  ].join('\n'),
  async run(args, world) {
    const [file, ...more] = args
    if (file === undefined || more.length > 0 || (file.startsWith('-') && file !== '-'))
      throw new UsageError('audit export takes one file to write to, or - for standard output')
    if (file !== '-' && existsSync(file))
      throw new UsageError(`${file} is there already, and nothing is written over. Give another name.`)
    return withAuditRecord(world, 'nothing was exported: the record is empty', async (found) => {
      if (file === '-') return exportAll(found, world.stdout)
      const stream = createWriteStream(file, { flags: 'wx', mode: 0o600 })
      // Half an export would pass for a chain that somebody cut.
      const drop = (): void => rmSync(file, { force: true })
      stream.once('open', () => process.once('exit', drop))
      const done = finished(stream)
      done.catch(() => undefined)
      await exportAll(found, stream)
      stream.end()
      await done
      process.off('exit', drop)
      return 0
    })
  },
}

/** Where the head is gone there is no head line, and who verifies the export says so. */
async function exportAll({ database, organisations }: Found, to: NodeJS.WritableStream): Promise<number> {
  for (const organisationId of organisations) {
    const head = await headOf(database, organisationId)
    const own = await ownCheckpoints(database, organisationId)
    const lines: unknown[] = own.key === null ? [] : [{ organisationId, key: own.key }]
    for (const checkpoint of own.notes)
      if (!head || sizeOf(checkpoint) <= head.sequence) lines.push({ organisationId, checkpoint })
    for (const line of lines) await write(to, `${JSON.stringify(line)}\n`)
    for await (const entry of auditOver(database).entries(organisationId)) {
      if (head && entry.sequence > head.sequence) break
      await write(to, `${JSON.stringify(entry)}\n`)
    }
    if (head) await write(to, `${JSON.stringify({ organisationId, head })}\n`)
  }
  return 0
}

const sizeOf = (note: string): number => readCheckpoint(readSignedNote(note)?.text ?? '')?.size ?? 0
