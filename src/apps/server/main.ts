import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { dataFolder } from '../../adapters/db/connect-folder.ts'
import { shutOtherDoors } from '../../adapters/egress/shut-other-doors.ts'
import { usualLimits } from '../../adapters/http/rate-limit.ts'
import { readConfig } from './config.ts'
import { exitOnSignal } from './exit-on-signal.ts'
import { openServer, type OpenServer } from './open-server.ts'
import { byName, clientLinks, signInLinks, type StartLink } from './start-links.ts'
import { printToNobody, stopOnSignal } from './stop-on-signal.ts'
import { readBeginning, type Beginning } from './who-is-here.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '')
const flags = new Set(process.argv.slice(2))
const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Reasons to stop that are sentences of ours: whoever started us can mend them, so no stack is shown. */
const sentences = new Set([
  'ConfigError',
  'PortError',
  'EmbeddedDatabaseError',
  'FolderInUseError',
  'RolesError',
  'MigrationError',
  'MasterKeyError',
  'UnreachableError',
  'ShippedFileError',
])

async function main(): Promise<void> {
  const unknown = [...flags].filter((flag) => !['--demo', '--links'].includes(flag))
  if (unknown.length > 0) return stopWith(`Unknown: ${unknown.join(' ')}. There are --demo and --links.`)
  const opened = exitOnSignal(process)
  const server = await openServer({
    config: readConfig(process.env),
    folder: dataFolder(process.env),
    root,
    log: process.env['RAPPORT_LOG'] === 'stderr' ? 'stderr' : 'file',
    notice: say,
    limits: usualLimits,
  })
  opened()
  const isStopping = stopOnSignal(server, {
    on: (event, heard) => void process.on(event, heard),
    exit: (code) => process.exit(code),
    say: (line) => void process.stderr.write(`${line}\n`),
  })
  try {
    const loaded = await loadWhenWanted(server)
    const beginning = await readBeginning(server.ports)
    server.setDemonstration(beginning?.demonstration ?? false)
    const address = await server.listen()
    say(`\nRapport is at ${byName(address)} (ready after ${Math.round(performance.now())} ms)`)
    // From here on people are served; a database that dies while links are made must not end that.
    await tellLinks(server, address, beginning, loaded).catch((error: unknown) => {
      if (isStopping()) return
      server.broken(error)
      say('The links could not be made just now. Start again with --links to have them printed.')
    })
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** Loads the demonstration clinic into an empty record: asked for, or said yes to. */
async function loadWhenWanted(server: OpenServer): Promise<boolean> {
  const empty = (await server.ports.people.anyOrganisation()) === null
  if (!empty) {
    const beginning = await readBeginning(server.ports)
    if (flags.has('--demo') && beginning?.demonstration === false)
      say('The record holds an organisation already, so the demonstration clinic was not loaded.')
    return false
  }
  if (!flags.has('--demo') && !(await saysYes())) return false
  const { loadDemonstration } = await import('./load-demonstration.ts')
  const began = Date.now()
  const slow = setTimeout(() => say('Loading the demonstration clinic …'), 2_000)
  const { clients, messages } = await loadDemonstration(server.ports, `${root}/data`)
  clearTimeout(slow)
  say(
    `The demonstration clinic is here: ${clients} clients, ${messages} messages, nothing of it real (${Date.now() - began} ms).`,
  )
  return true
}

async function saysYes(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false
  const asking = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await asking.question(
    'There is nothing here yet. Load a demonstration clinic with invented people? [y/N] ',
  )
  asking.close()
  return /^\s*(y|yes|s|sí|si)\s*$/i.test(answer)
}

async function tellLinks(
  server: OpenServer,
  address: string,
  beginning: Beginning | null,
  loaded: boolean,
): Promise<void> {
  const named = byName(address)
  if (!beginning)
    return say(
      `Nothing is set up yet. Open ${named}/setup with the setup code ${server.setupCode}, or start with --demo for a demonstration clinic.`,
    )
  const { administrator, demonstration } = beginning
  const tell = (title: string, links: readonly StartLink[]): void => {
    say(`\n${title}`)
    for (const { whose, path } of links) say(`  ${whose}\n    ${named}${path}`)
  }
  // A real organisation's links do not belong into the journal of a service that restarts at night.
  if (demonstration || flags.has('--links') || process.stdout.isTTY === true)
    tell(
      'One-time sign-in links, each works once within 12 hours:',
      await signInLinks(administrator, demonstration, server),
    )
  else say('Start with --links to print a one-time sign-in link for the administrator.')
  if (demonstration && (loaded || flags.has('--demo')))
    tell("Clients' pages:", await clientLinks(administrator, server))
  say('')
}

function stopWith(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

printToNobody([process.stdout, process.stderr])
shutOtherDoors(globalThis)
try {
  await main()
} catch (error) {
  if (!(error instanceof Error)) throw error
  if (!sentences.has(error.name)) throw error
  stopWith(error.message)
}
