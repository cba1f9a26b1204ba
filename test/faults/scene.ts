import { setTimeout as pause } from 'node:timers/promises'
import { judgePage, verifyAudit } from '../kills/proof.ts'
import { startWriter, type Writer } from '../kills/writer.ts'
import { demonstrationPractitioners, linksToAllClients, visitBy, type Person } from '../person.ts'
import type { RunningServer } from '../running-server.ts'

/** Clients who write one message after another. */
export type Writing = {
  readonly people: readonly Person[]
  /** Their practitioners, signed in. */
  readonly staff: readonly Person[]
  readonly confirmed: () => number
  /** Milliseconds until one more is confirmed; null where none is within the time. */
  readonly untilNext: (withinMs: number) => Promise<number | null>
  readonly stop: () => Promise<readonly Writer[]>
}

export async function startWriting(server: RunningServer, many: number): Promise<Writing> {
  const practitioners = await demonstrationPractitioners(server.linkOf)
  const links = (await linksToAllClients(practitioners)).slice(0, many)
  const people = await Promise.all(links.map(visitBy))
  const stopping = new AbortController()
  let confirmed = 0
  const writers = people.map((person, at) =>
    startWriter(person, `k${at}`, stopping.signal, () => (confirmed += 1)),
  )
  const untilNext = async (withinMs: number): Promise<number | null> => {
    const [before, began] = [confirmed, performance.now()]
    while (performance.now() - began < withinMs) {
      if (confirmed > before) return Math.round(performance.now() - began)
      await pause(10)
    }
    return null
  }
  const stop = async (): Promise<readonly Writer[]> => {
    stopping.abort()
    await Promise.all(writers.map((writer) => writer.ended))
    return writers
  }
  return { people, staff: practitioners, confirmed: () => confirmed, untilNext, stop }
}

/** What was lost, there twice, out of order or odd, and whether the chain verifies: one line, and the findings. */
export async function judged(
  writers: readonly Writer[],
  server: RunningServer,
  folder: string,
  env: Readonly<Record<string, string>> = {},
) {
  const pages = await Promise.all(writers.map(judgePage))
  await server.stop()
  const audit = await verifyAudit(folder, env)
  const count = (pick: (page: (typeof pages)[number]) => readonly string[]): number =>
    pages.flatMap(pick).length
  const lost = count((page) => page.lost)
  const wrong = count((page) => [...page.twice, ...page.outOfOrder, ...page.unasked])
  const odd = writers.flatMap((writer) => writer.odd)
  return {
    line: `lost ${lost}, twice or out of order or never confirmed ${wrong}, odd answers ${odd.length}, audit verify exit ${audit.exit}`,
    findings: [
      ...(lost > 0 ? [`${lost} confirmed messages are not there`] : []),
      ...(wrong > 0 ? [`${wrong} messages are not as they were confirmed`] : []),
      ...odd.slice(0, 5),
      ...(audit.exit === 0 ? [] : [audit.said.slice(-300)]),
    ],
  }
}
