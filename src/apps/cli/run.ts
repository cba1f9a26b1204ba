import { unsafeForNode } from '../server/unsafe-node.ts'
import { throughWay } from '../../adapters/way/way.ts'
import { ArchiveError } from './archive/archive-error.ts'
import { UsageError, type Command, type World } from './command.ts'
import { WorkersError } from './jobs/open-workers.ts'
import { commands } from './table.ts'

/** Runs `rapport …` and gives the exit code: 0 done, 1 something in the input was wrong, 2 wrong use. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const name = nameOf(args)
  try {
    if (name === null) {
      const asked = args[0] === undefined || ['help', '--help', '-h'].includes(args[0])
      ;(asked ? world.stdout : world.stderr).write(await overview(asked ? null : (args[0] ?? null)))
      return args[0] !== undefined && asked ? 0 : 2
    }
    const command = await load(name)
    const rest = args.slice(name.split(' ').length)
    if (rest.includes('--help') || rest.includes('-h')) {
      world.stdout.write(command.usage)
      return 0
    }
    // Node obeys it wherever a connection is made, whatever the command reads; the doctor says it with everything else.
    const unsafe = name === 'doctor' ? [] : unsafeForNode(world.env)
    if (unsafe.length > 0) throw new UsageError(unsafe.join('\nrapport: '))
    return await throughWay('cli', () => command.run(rest, world))
  } catch (error) {
    return explained(error, world)
  }
}

/** The longest command name that the arguments begin with: `audit verify` before `audit`. */
function nameOf(args: readonly string[]): string | null {
  const two = args.slice(0, 2).join(' ')
  if (Object.hasOwn(commands, two)) return two
  return args[0] !== undefined && Object.hasOwn(commands, args[0]) ? args[0] : null
}

async function load(name: string): Promise<Command> {
  const loaded = await commands[name]?.()
  if (!loaded) throw new UsageError(`there is no command ${name}`)
  return loaded.command
}

async function overview(unknown: string | null): Promise<string> {
  const names = Object.keys(commands)
  const width = Math.max(...names.map((name) => name.length))
  const lines = await Promise.all(
    names.map(async (name) => `  ${name.padEnd(width)}  ${(await load(name)).summary}`),
  )
  return [
    ...(unknown === null ? [] : [`rapport: there is no command "${unknown}".`, '']),
    'rapport COMMAND [options] [FILE…]',
    '',
    ...lines,
    '',
    'rapport COMMAND --help says more. JSON Lines in, JSON Lines out; everything runs offline.',
    '',
  ].join('\n')
}

function explained(error: unknown, world: World): number {
  if (!(error instanceof Error)) throw error
  const code = 'code' in error ? error.code : null
  if (error instanceof UsageError || error instanceof WorkersError || error instanceof ArchiveError) {
    world.stderr.write(`rapport: ${error.message}\n`)
    return 2
  }
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
    world.stderr.write(`rapport: cannot read the file. ${error.message}\n`)
    return 2
  }
  throw error
}
