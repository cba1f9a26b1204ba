import { parseArgs } from 'node:util'
import { ConfigError, readConfig, type Config } from '../../server/config.ts'
import { readReport } from '../egress/read-report.ts'
import { inACall, neverInACall, nothingElse, reportWords } from '../egress/words.ts'
import { UsageError, write, type Command, type World } from '../command.ts'

const checks = [
  'rapport doctor --egress [--json]   what can leave this installation, to whom, for what',
  '',
].join('\n')

/** `rapport doctor`: what somebody who answers for the installation wants to see without reading code. */
export const command: Command = {
  name: 'doctor',
  summary: 'Looks at this installation: --egress says what can leave it, to whom, for what.',
  usage: [
    checks,
    'Reads the configuration of the environment and, where there is a record (RAPPORT_DATA or DATABASE_URL), what each',
    'organisation has set up; beside a running server too. Start it with the environment of the server. It connects to',
    'the database and to nothing else. No key is ever written. The exit code is 1 where something that is configured',
    'contradicts itself, as a model at a host that this server may not connect to, and where the record cannot be read.',
    '',
    '  --json   the same as one JSON object',
    '',
  ].join('\n'),
  async run(args, world) {
    const { egress, json } = optionsOf(args)
    if (!egress) {
      if (json) throw new UsageError('--json belongs to a check: doctor --egress --json')
      await write(world.stdout, checks)
      return 0
    }
    const config = configOf(world)
    if (config === null) return 1
    const report = await readReport(config, world)
    const object = { ...report, inACall, neverInACall, nothingElse }
    await write(world.stdout, json ? `${JSON.stringify(object)}\n` : reportWords(report))
    return report.contradictions.length > 0 || report.record.state === 'unreadable' ? 1 : 0
  },
}

function optionsOf(args: readonly string[]): { readonly egress: boolean; readonly json: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { egress: { type: 'boolean' }, json: { type: 'boolean' } },
    })
    return { egress: values.egress ?? false, json: values.json ?? false }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'doctor takes --egress and --json')
  }
}

/** A server would not start with this configuration either, so nothing could leave it. */
function configOf(world: World): Config | null {
  try {
    return readConfig(world.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    for (const sentence of error.message.split('\n')) world.stderr.write(`rapport: ${sentence}\n`)
    return null
  }
}
