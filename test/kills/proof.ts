import { setTimeout as pause } from 'node:timers/promises'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { eventsOver } from '../../src/adapters/db/events.ts'
import { openRecord } from '../../src/adapters/db/connect.ts'
import type { OutboxEvent } from '../../src/flows/ports.ts'
import type { Person } from '../person.ts'
import { follow, type Reader } from './reader.ts'
import type { Writer } from './writer.ts'

/** Somebody who reads live, and which events are theirs to hear. */
export type LiveReader = {
  readonly who: string
  readonly line: Reader
  readonly hears: (event: OutboxEvent) => boolean
}

/** A client's open page: it begins after the event that the page names, and is told of its own conversation. */
export async function clientReader(person: Person): Promise<LiveReader> {
  const page = await person.get('/me')
  const conversationId = /rapport-visit=[^.]+\.[^.]+\.([^.]+)/.exec(person.cookies())?.[1] ?? ''
  const from = Number(/data-event="(\d+)"/.exec(page.body)?.[1])
  const kinds = ['message-received', 'reply-sent']
  return {
    who: conversationId,
    line: follow(person, '/me/events', from),
    hears: (event) => event.conversationId === conversationId && kinds.includes(event.kind),
  }
}

/** The workspace: everything that happens in the practice, from the first event on. */
export const staffReader = (person: Person): LiveReader => ({
  who: 'staff',
  line: follow(person, '/api/events', 0),
  hears: () => true,
})

/** Every event, read from the database itself. */
export async function eventsIn(folder: string): Promise<readonly OutboxEvent[]> {
  const record = await openRecord({ folder, settings: {}, as: 'visitor', notice: () => undefined })
  const events = eventsOver(record.database, record.newClient)
  try {
    const { rows } = await record.database.query<{ organisation_id: string }>(
      'select organisation_id from organisation',
    )
    return await events.since(rows[0]?.organisation_id ?? '', 0, 10_000_000)
  } finally {
    await events.close()
    await record.close()
  }
}

/** Milliseconds a reader may take to catch up with the last event. */
const CATCH_UP_MS = 10_000

/** Where what was heard differs from what happened: a gap, a repetition, another order. */
export async function missedBy(
  reader: LiveReader,
  events: readonly OutboxEvent[],
): Promise<readonly string[]> {
  const { line, who, hears } = reader
  const due = events.filter((event) => event.sequence > line.from && hears(event)).map((one) => one.sequence)
  await line.hears(due.at(-1) ?? line.from, CATCH_UP_MS)
  const at = due.findIndex((sequence, index) => line.heard[index] !== sequence)
  if (at >= 0) return [`${who}: heard ${line.heard[at]} where ${due[at]} was due (${at} of ${due.length})`]
  return line.heard.length === due.length
    ? []
    : [`${who}: heard ${line.heard[due.length]}, which was not due`]
}

type Judged = {
  readonly lost: readonly string[]
  readonly twice: readonly string[]
  readonly outOfOrder: readonly string[]
  readonly unasked: readonly string[]
}

/** Milliseconds to wait for a page that the real limit of requests holds back: two come free each second. */
const LIMIT_MS = 60_000

/** The client's whole conversation, once the limit of their requests and the database let it through; anything else than the page is an error,
 * never taken for a page without messages. */
async function wholePage(person: Writer['person']): Promise<{ readonly body: string }> {
  for (const until = performance.now() + LIMIT_MS; performance.now() < until;) {
    const page = await person.get('/me/all')
    if (page.status === 200) return page
    if (page.status !== 429 && page.status !== 503) throw new Error(`/me/all answered ${page.status}`)
    await pause(600)
  }
  throw new Error('/me/all was held back for a minute')
}

/** Compares the marks on a client's own page with what they were told was stored. */
export async function judgePage({ person, confirmed }: Writer): Promise<Judged> {
  const page = await wholePage(person)
  const shown = [...page.body.matchAll(/\[k\d+-\d+\]/g)].map((match) => match[0])
  const marks = confirmed.map((one) => one.mark)
  const times = new Map<string, number>()
  for (const mark of shown) times.set(mark, (times.get(mark) ?? 0) + 1)
  const order = [...times.keys()].filter((mark) => marks.includes(mark))
  const kept = marks.filter((mark) => times.has(mark))
  return {
    lost: marks.filter((mark) => !times.has(mark)),
    twice: [...times].flatMap(([mark, count]) => (count > 1 ? [mark] : [])),
    outOfOrder: kept.filter((mark, at) => order[at] !== mark),
    unasked: shown.filter((mark) => !marks.includes(mark)),
  }
}

/** `rapport audit verify` over this folder: exit code and what it said. */
export function verifyAudit(
  folder: string,
  where: Readonly<Record<string, string>> = {},
): Promise<{ readonly exit: number; readonly said: string }> {
  const program = join(import.meta.dirname, '../../src/apps/cli/main.ts')
  const env = { ...process.env, ...where, RAPPORT_DATA: folder }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, 'audit', 'verify'], { env }, (_, stdout, stderr) =>
      resolve({ exit: child.exitCode ?? -1, said: `${stdout}${stderr}`.trim() }),
    )
  })
}
