import { parseArgs } from 'node:util'
import { ConfigError, readConfig, type Config } from '../../server/config.ts'
import { readCrisisReport } from '../crisis-lines/read-crisis-report.ts'
import { crisisWords } from '../crisis-lines/words.ts'
import { readReport } from '../egress/read-report.ts'
import { readSafety } from '../safety/read-safety.ts'
import { safetyWords } from '../safety/words.ts'
import { inACall, neverInACall, nothingElse, reportWords } from '../egress/words.ts'
import { UsageError, write, type Command, type World } from '../command.ts'

const checks = [
  'rapport doctor [--json]                  everything unsafe about this installation, and what to do about it',
  'rapport doctor --egress [--json]         what can leave this installation, to whom, for what',
  'rapport doctor --crisis-lines [--json]   which crisis lines nobody here has verified in the last 180 days',
  '',
].join('\n')

/** `rapport doctor`: what somebody who answers for the installation wants to see without reading code. */
export const command: Command = {
  name: 'doctor',
  summary:
    'Says what is unsafe about this installation; --egress what can leave it, --crisis-lines which lines to verify.',
  usage: [
    checks,
    'Reads the configuration of the environment and, where there is a record (RAPPORT_DATA or DATABASE_URL), what each',
    'organisation has set up; beside a running server too. Start it with the environment of the server. It connects to',
    'the database and to nothing else. No key is ever written. The exit code is 1 where the record cannot be read, where',
    'something is unsafe or keeps the server from starting, and',
    '  --egress         where something that is configured contradicts itself, as a model at a host that this server',
    '                   may not connect to',
    '  --crisis-lines   where clients are in a country of whose lines none was verified in the last 180 days',
    '',
    '  --json   the same as one JSON object',
    '',
  ].join('\n'),
  async run(args, world) {
    const { check, json } = optionsOf(args)
    const config = check === null ? null : configOf(world)
    if (check !== null && config === null) return 1
    const found = check !== null && config !== null ? check(config, world) : safetyCheck(world)
    const { object, words, code } = await found
    await write(world.stdout, json ? `${JSON.stringify(object)}\n` : words)
    return code
  },
}

/** What a check found: for programs, for people, and the exit code. */
type Finding = { readonly object: object; readonly words: string; readonly code: 0 | 1 }
type Check = (config: Config, world: World) => Promise<Finding>

async function safetyCheck(world: World): Promise<Finding> {
  const report = await readSafety(world)
  const bad = report.findings.some(({ weight }) => weight !== 'look')
  const words = `${safetyWords(report)}\nOther checks\n${checks}`
  return { object: { safe: !bad, ...report }, words, code: bad ? 1 : 0 }
}

const egressCheck: Check = async (config, world) => {
  const report = await readReport(config, world)
  const bad = report.contradictions.length > 0 || report.record.state === 'unreadable'
  const object = { ...report, inACall, neverInACall, nothingElse }
  return { object, words: reportWords(report), code: bad ? 1 : 0 }
}

const crisisLinesCheck: Check = async (config, world) => {
  const report = await readCrisisReport(config, world)
  const bad = report.uncovered.length > 0 || report.record.state === 'unreadable'
  return { object: report, words: crisisWords(report), code: bad ? 1 : 0 }
}

function optionsOf(args: readonly string[]): { readonly check: Check | null; readonly json: boolean } {
  const { egress, 'crisis-lines': crisisLines, json } = flagsOf(args)
  if (egress && crisisLines) throw new UsageError('one check at a time: --egress or --crisis-lines')
  const check = egress ? egressCheck : crisisLines ? crisisLinesCheck : null
  return { check, json: json ?? false }
}

function flagsOf(args: readonly string[]) {
  try {
    const flag = { type: 'boolean' } as const
    const options = { egress: flag, 'crisis-lines': flag, json: flag } as const
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? error.message : 'doctor takes --egress, --crisis-lines and --json',
    )
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
