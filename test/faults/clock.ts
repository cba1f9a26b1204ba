import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { newDataFolder, removeDataFolder, type RunningServer } from '../running-server.ts'
import { startOwnDatabase } from './own-database.ts'
import { judged, startWriting } from './scene.ts'

type Start = (given: {
  readonly folder: string
  readonly demonstration: boolean
  readonly env: Readonly<Record<string, string>>
  readonly port?: number
}) => Promise<RunningServer>
type Told = { readonly line: string; readonly findings: readonly string[] }

/** Debian's faketime: the clock of the server and of its PostgreSQL, moved by a file that it reads every second. What
 * counts seconds without a date goes on as it was, as on a machine whose clock is put right. */
const library = [
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1',
  '/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1',
].find((path) => existsSync(path))

const HOUR_S = 3_600
/** Where the clock stands beside the true one, and what a session may answer that lives twelve hours. One that was over
 * stays so, unless the database never heard that it was. */
const moves: readonly (readonly [string, number, readonly number[]])[] = [
  ['an hour ahead', HOUR_S, [200]],
  ['right again', 0, [200]],
  ['an hour behind', -HOUR_S, [200]],
  ['a day and an hour ahead', 25 * HOUR_S, [401]],
  ['two days behind', -48 * HOUR_S, [200, 401]],
]
/** Milliseconds for which the clock stays so: the bells look every five. */
const STAYS_MS = 7_000

/** The clock of the whole machine, and that of the server alone while its database's stays. Null: the tool is not here. */
export async function clockMoved(start: Start): Promise<Told | null> {
  if (library === undefined) return null
  const both: Told[] = []
  for (const which of ['machine', 'server'] as const) {
    const [folder, place] = [newDataFolder(), newDataFolder()]
    // PostgreSQL runs as somebody else.
    chmodSync(place, 0o711)
    const clock = join(place, 'clock')
    writeFileSync(clock, '+0\n', { mode: 0o644 })
    const env = {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: clock,
      FAKETIME_CACHE_DURATION: '1',
      DONT_FAKE_MONOTONIC: '1',
    }
    const database = which === 'machine' ? await startOwnDatabase(place, env) : null
    try {
      const url: Readonly<Record<string, string>> = database ? { DATABASE_URL: database.url } : {}
      const { line, findings } = await under(start, { folder, clock, env: { ...env, ...url }, url })
      both.push({
        line: `clock of the ${which}: ${line}`,
        findings: findings.map((one) => `clock of the ${which}, ${one}`),
      })
    } finally {
      await database?.stop()
      removeDataFolder(folder)
      removeDataFolder(place)
    }
  }
  return {
    line: both.map(({ line }) => line).join('\n  '),
    findings: both.flatMap(({ findings }) => findings),
  }
}

type Under = {
  readonly folder: string
  readonly clock: string
  readonly env: Readonly<Record<string, string>>
  /** What a command needs to find the record. */
  readonly url: Readonly<Record<string, string>>
}

async function under(start: Start, { folder, clock, env, url }: Under): Promise<Told> {
  const server = await start({ folder, demonstration: true, env })
  const writing = await startWriting(server, 4)
  const [ruth] = writing.staff
  const findings: string[] = []
  const after: string[] = []
  for (const [name, seconds, session] of moves) {
    writeFileSync(clock, `${seconds < 0 ? '' : '+'}${seconds}\n`)
    await pause(2_500)
    const off = Math.round((Date.now() - (await clockOf(server))) / 1_000) + seconds
    if (Math.abs(off) > 5) findings.push(`${name}: the clock did not follow, by ${off} s`)
    const next = await writing.untilNext(20_000)
    if (next === null) findings.push(`${name}: nothing was confirmed for 20 s`)
    const asked = (await ruth?.get('/api/session').catch(() => null))?.status ?? 0
    if (!session.includes(asked)) findings.push(`${name}: the session answered ${asked}`)
    await pause(STAYS_MS)
    after.push(`${name}: next after ${next} ms, session ${asked}`)
  }
  const port = Number(new URL(server.address).port)
  await server.stop()
  const again = await start({ folder, demonstration: true, env, port })
  const next = await writing.untilNext(30_000)
  if (next === null) findings.push('started two days behind: nothing was confirmed')
  await pause(STAYS_MS)
  const writers = await writing.stop()
  const proof = await judged(writers, again, folder, url)
  return {
    line: `${after.join('; ')}; started anew two days behind: next after ${next} ms; ${writing.confirmed()} confirmed; ${proof.line}`,
    findings: [...findings, ...proof.findings],
  }
}

/** What the server believes, from the date of an answer. */
async function clockOf(server: RunningServer): Promise<number> {
  const answer = await fetch(`${server.address}/sign-in`)
  await answer.arrayBuffer()
  return Date.parse(answer.headers.get('date') ?? '')
}
