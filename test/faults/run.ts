/**
 * What happens to people when the machine fails them: a full disk, a database that is restarted, a second server on the
 * same data, five hundred slow clients, a clock that is moved. Says what was lost; ends with 1 where anything was.
 *
 *   npm run faults
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, closeSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { watchOthers } from '../attack/slow.ts'
import { newDataFolder, removeDataFolder, runServer, type RunningServer } from '../running-server.ts'
import { clockMoved } from './clock.ts'
import { askable, liveHeapOf } from './live-heap.ts'
import { judged, startWriting } from './scene.ts'
import { openSlowClients } from './slow-clients.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const found: string[] = []
const tell = (title: string, line: string, findings: readonly string[]): void => {
  found.push(...findings.map((one) => `${title}: ${one}`))
  say(`${title}: ${line}`)
  for (const one of findings) say(`  ! ${one}`)
}
/** Every server that was started, so that none outlives a part that failed. */
const servers: RunningServer[] = []
let over = false
async function start(given: Parameters<typeof runServer>[0]): Promise<RunningServer> {
  const server = await runServer(given)
  servers.push(server)
  let expected = false
  void server.ended.then(
    () => expected || over || found.push(`a server ended by itself: ${server.said().slice(-600)}`),
  )
  return {
    ...server,
    stop: async () => {
      expected = true
      await server.stop()
    },
  }
}
const parts: Readonly<Record<string, () => Promise<void>>> = {
  twice: twoServers,
  restart: databaseRestarted,
  slow: slowClients,
  disk: diskFull,
  clock: clockPut,
}
const chosen = process.argv.slice(2)
for (const [name, part] of Object.entries(parts))
  if (chosen.length === 0 || chosen.includes(name)) await part()
say(`\n${found.length} findings`)
process.exitCode = found.length === 0 ? 0 : 1

async function twoServers(): Promise<void> {
  const folder = newDataFolder()
  const first = await start({ folder, demonstration: false })
  const second = await runServer({ folder, demonstration: false }).then(
    async (server) => {
      await server.stop()
      return 'it started'
    },
    (error: unknown) => (error instanceof Error ? error.message : ''),
  )
  const refused = second.includes('Another Rapport is already running')
  const alive = (await fetch(`${first.address}/sign-in`)).status
  await first.stop()
  removeDataFolder(folder)
  tell(
    'Two servers on one folder',
    `the second ${refused ? 'refused with a sentence' : second}; the first answers ${alive}`,
    [...(refused ? [] : [second.slice(0, 200)]), ...(alive === 200 ? [] : [`the first answered ${alive}`])],
  )
}

/** The number that the postmaster of this folder wrote down, as soon as one runs. */
async function postmasterOf(folder: string): Promise<number> {
  const pointer = join(folder, 'database-is-in.txt')
  const home = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(folder, 'postgres')
  const note = join(home, 'data', 'postmaster.pid')
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (existsSync(note)) return Number(readFileSync(note, 'utf8').split('\n')[0])
    await pause(50)
  }
  throw new Error('PostgreSQL did not come back within a minute')
}

async function databaseRestarted(): Promise<void> {
  const folder = newDataFolder()
  const server = await start({ folder, demonstration: true })
  const writing = await startWriting(server, 6)
  const again: (number | null)[] = []
  for (const signal of [
    'SIGINT',
    'SIGTERM',
    'SIGINT',
    'SIGQUIT',
    'SIGINT',
    'SIGTERM',
    'SIGQUIT',
    'SIGTERM',
    'SIGINT',
    'SIGTERM',
  ] as const) {
    await pause(2_000)
    process.kill(await postmasterOf(folder), signal)
    // What was under way may still be confirmed; what counts is that it goes on.
    await pause(100)
    again.push(await writing.untilNext(60_000))
  }
  const writers = await writing.stop()
  const { line, findings } = await judged(writers, server, folder)
  removeDataFolder(folder)
  tell(
    'Database restarted under load',
    `10 times (fast, smart, at once), ${writing.confirmed()} confirmed; next one after ${again.join(', ')} ms; ${line}`,
    [...findings, ...(again.includes(null) ? ['nothing was confirmed for a minute'] : [])],
  )
}

async function slowClients(): Promise<void> {
  const folder = newDataFolder()
  const server = await start({ folder, demonstration: true, env: askable })
  const writing = await startWriting(server, 4)
  // What is read on first use is read before anything is measured.
  await pause(15_000)
  const before = await memoryOf(server)
  const cookie = writing.people[0]?.cookies() ?? ''
  const counts = { headers: 170, bodies: 170, streams: 160 }
  const slow = await openSlowClients(server.address, cookie, counts)
  const others = watchOthers(server.address)
  const counted = writing.confirmed()
  await pause(30_000)
  const { asked, failed, p50, p99 } = await others()
  const { headers, bodies, streams } = slow.open()
  const during = writing.confirmed() - counted
  const after = [await memoryOf(server)]
  slow.end()
  // What stays grows with every round; what is only waiting to be given back does not.
  for (let round = 0; round < 2; round += 1) {
    await pause(15_000)
    after.push(await memoryOf(server))
    const again = await openSlowClients(server.address, cookie, counts)
    await pause(30_000)
    after.push(await memoryOf(server))
    again.end()
  }
  await pause(15_000)
  after.push(await memoryOf(server))
  const writers = await writing.stop()
  const { line, findings } = await judged(writers, server, folder)
  removeDataFolder(folder)
  tell(
    '500 slow clients',
    `after 30 s open: ${headers} of 170 slow headers, ${bodies} of 170 slow bodies, ${streams} of 160 unread streams; others: ${asked} pages, ${failed} failed, p50 ${p50} ms, p99 ${p99} ms, ${during} messages confirmed; memory (resident before collecting / held) ${before} MB, then with and without them ${after.join(', ')} MB; ${line}`,
    [
      ...findings,
      ...(failed > 0 ? [`${failed} of ${asked} were not served`] : []),
      ...(during === 0 ? ['nobody else could write'] : []),
      ...(headers > 0 ? [`${headers} senders of slow headers were not cut off`] : []),
    ],
  )
}

/** What the process has, and what of it its JavaScript still holds. */
async function memoryOf(server: RunningServer): Promise<string> {
  const resident = residentOf(server)
  return `${resident} / ${await liveHeapOf(server)}`
}

/** Megabytes (10^6) of the server's process. */
function residentOf({ pid }: RunningServer): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round((Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024) / 1e6)
}

async function clockPut(): Promise<void> {
  const told = await clockMoved(start)
  if (told === null)
    return say('Clock moved: skipped, libfaketime is not installed (apt-get install faketime)')
  tell('Clock moved under load', told.line, told.findings)
}

async function diskFull(): Promise<void> {
  const place = newDataFolder()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=600m,mode=0711', 'none', place])
  if (mounted.status !== 0) {
    removeDataFolder(place)
    return say('Disk full: skipped, this user may not mount a small disk')
  }
  try {
    await fillAndFree(join(place, 'data'), join(place, 'ballast'))
  } finally {
    spawnSync('umount', ['-l', place])
    removeDataFolder(place)
  }
}

async function fillAndFree(folder: string, ballast: string): Promise<void> {
  mkdirSync(folder, { mode: 0o711 })
  const server = await start({ folder, demonstration: true })
  const writing = await startWriting(server, 4)
  await pause(1_500)
  fill(ballast)
  const counted = writing.confirmed()
  await pause(12_000)
  const during = writing.confirmed() - counted
  const page = await fetch(`${server.address}/sign-in`).catch(() => null)
  const refused = await writing.people[0]?.post('/me/messages', { text: 'x' }).catch(() => null)
  rmSync(ballast)
  const again = await writing.untilNext(90_000)
  await pause(2_000)
  const writers = await writing.stop()
  const { line, findings } = await judged(writers, server, folder)
  tell(
    'Disk full',
    `12 s without a byte: ${during} confirmed meanwhile, sign-in page ${page?.status ?? 'none'}, a message ${refused?.status ?? 'unanswered'}; after there was room again the next one came in ${again} ms; ${writing.confirmed()} confirmed in all; ${line}`,
    [
      ...findings,
      ...(again === null ? ['it did not go on when there was room'] : []),
      ...(page?.status === 200 ? [] : ['no page']),
    ],
  )
}

function fill(path: string): void {
  const file = openSync(path, 'w')
  const piece = Buffer.alloc(1_000_000)
  for (const size of [1_000_000, 4_096, 1])
    try {
      for (;;) writeSync(file, piece, 0, size)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
    }
  closeSync(file)
}
