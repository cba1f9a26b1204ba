import { parseArgs } from 'node:util'
import { dataFolder } from '../../../adapters/db/connect-folder.ts'
import { openRecord } from '../../../adapters/db/connect.ts'
import { UsageError, write, type Command } from '../command.ts'
import { told } from '../with-record.ts'

/** `rapport migrate`: brings the record forward to this version and says which migrations were applied. */
export const command: Command = {
  name: 'migrate',
  summary: 'Brings the database forward to this version; says what was applied.',
  usage: [
    'rapport migrate',
    '',
    'Prepares the database (RAPPORT_DATA or DATABASE_URL), makes the roles and applies the migrations that are',
    'new, each whole or not at all. Writes one line for each: {"applied": NAME}; nothing where all were applied',
    'before. The exit code is 1 where one failed or does not belong to this version. The server does the same',
    'when it starts; beside a running server it applies what that one lacks.',
    '',
  ].join('\n'),
  async run(args, world) {
    takesNothing(args)
    const notice = (line: string): void => void world.stderr.write(`rapport: ${line}\n`)
    return told(world, async () => {
      const folder = dataFolder(world.env)
      const record = await openRecord({ folder, settings: world.env, as: 'visitor', notice })
      await record.close()
      for (const applied of record.applied) await write(world.stdout, `${JSON.stringify({ applied })}\n`)
      if (record.applied.length === 0) notice('the database is up to date')
      return 0
    })
  },
}

function takesNothing(args: readonly string[]): void {
  try {
    parseArgs({ args: [...args], options: {} })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'migrate takes nothing')
  }
}
