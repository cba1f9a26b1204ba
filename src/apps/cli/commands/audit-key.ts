import { publicKeyOf } from '../../../adapters/db/checkpoints.ts'
import { withAuditRecord } from '../audit/open-audit-record.ts'
import { write, type Command } from '../command.ts'

/** `rapport audit key`: the public keys that checkpoints are signed with. */
export const command: Command = {
  name: 'audit key',
  summary: 'Prints the public key that signs the checkpoints of each audit chain.',
  usage: [
    'rapport audit key',
    '',
    'Prints one line for each organisation: {"organisation","key"}; key is null before its first checkpoint. Write it',
    'down elsewhere: `rapport audit verify --key KEY` then believes no other.',
    '',
  ].join('\n'),
  run: (_, world) =>
    withAuditRecord(world, 'the record is empty', async ({ database, organisations }) => {
      for (const organisation of organisations) {
        const key = await publicKeyOf(database, organisation)
        await write(world.stdout, `${JSON.stringify({ organisation, key })}\n`)
      }
      return 0
    }),
}
