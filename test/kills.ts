import { setTimeout as pause } from 'node:timers/promises'
import { clientReader, eventsIn, judgePage, missedBy, staffReader, verifyAudit } from './kills/proof.ts'
import { newDemonstrationFolder } from './demonstration-folder.ts'
import { startTarget, targets, type Shooting, type Target } from './kills/target.ts'
import { startWriter, type Writer } from './kills/writer.ts'
import { demonstrationPractitioners, linksToAllClients, signInBy, visitBy, type Person } from './person.ts'
import { removeDataFolder } from './running-server.ts'

/** What came of killing the server and its database again and again while clients write and read. */
export type KillReport = {
  readonly kills: Readonly<Record<Target, number>>
  readonly confirmed: number
  /** Confirmed messages for which the button was pressed more than once. */
  readonly pressedAgain: number
  /** All of these must be empty: confirmed and not there, there twice, there in another order than written, there
   * and never confirmed, events a live reader did not get or got wrongly, answers that no kill explains. */
  readonly lost: readonly string[]
  readonly twice: readonly string[]
  readonly outOfOrder: readonly string[]
  readonly unasked: readonly string[]
  readonly missedLive: readonly string[]
  readonly odd: readonly string[]
  readonly liveEvents: number
  readonly liveReconnects: number
  readonly audit: { readonly exit: number; readonly said: string }
  /** Milliseconds from each kill until the next message was confirmed. */
  readonly confirmedAgainMs: readonly number[]
}

/** A small generator with a seed, so that a bad run can be run again. */
function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/** Kills `kills` times at random moments under load; `told` hears one line a kill. */
export async function killUnderLoad(given: {
  readonly kills: number
  readonly seed: number
  readonly told: (line: string) => void
}): Promise<KillReport> {
  const folder = await newDemonstrationFolder()
  const { shooting, first } = await startTarget(folder)
  try {
    const practitioners = await demonstrationPractitioners(first.linkOf)
    const people = await Promise.all((await linksToAllClients(practitioners)).map(visitBy))
    const supervisor = await signInBy(first.linkOf(', supervisor'))
    const readers = [...(await Promise.all(people.map(clientReader))), staffReader(supervisor)]
    const load = startLoad(people)
    const shots = await shootAll(shooting, load, given)
    await load.stop()
    const events = await eventsIn(folder)
    const missedLive = (await Promise.all(readers.map((reader) => missedBy(reader, events)))).flat()
    await Promise.all(readers.map(({ line }) => line.stop()))
    const pages = await Promise.all(load.writers.map(judgePage))
    await shooting.stop()
    const confirmed = load.writers.flatMap((writer) => writer.confirmed)
    return {
      ...shots,
      confirmed: confirmed.length,
      pressedAgain: confirmed.filter((one) => one.pressed > 1).length,
      lost: pages.flatMap((page) => page.lost),
      twice: pages.flatMap((page) => page.twice),
      outOfOrder: pages.flatMap((page) => page.outOfOrder),
      unasked: pages.flatMap((page) => page.unasked),
      missedLive,
      odd: [...load.writers.flatMap((writer) => writer.odd), ...shooting.fell],
      liveEvents: readers.reduce((sum, reader) => sum + reader.line.heard.length, 0),
      liveReconnects: readers.reduce((sum, reader) => sum + reader.line.opened() - 1, 0),
      audit: await verifyAudit(folder),
    }
  } finally {
    await shooting.end()
    removeDataFolder(folder)
  }
}

type Load = {
  readonly writers: readonly Writer[]
  /** Waits until so many more messages were confirmed, of those for which the button was pressed from now on. */
  readonly confirms: (more: number) => Promise<void>
  readonly stop: () => Promise<void>
}

function startLoad(people: readonly Person[]): Load {
  const stopping = new AbortController()
  const waiting = new Set<(pressedAt: number) => void>()
  const onConfirmed = (pressedAt: number): void => waiting.forEach((look) => look(pressedAt))
  const writers = people.map((person, at) => startWriter(person, `k${at}`, stopping.signal, onConfirmed))
  const ended = Promise.all(writers.map((writer) => writer.ended))
  const confirms = async (more: number): Promise<void> => {
    const from = performance.now()
    let missing = more
    const reached = new Promise<void>((resolve) => {
      const look = (pressedAt: number): void => {
        if (pressedAt >= from) missing -= 1
        if (missing > 0) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
    })
    // A writer that fails ends the wait; none ends by itself before it is stopped.
    await Promise.race([reached, ended])
  }
  const stop = async (): Promise<void> => {
    stopping.abort()
    await ended
  }
  return { writers, confirms, stop }
}

async function shootAll(
  shooting: Shooting,
  load: Load,
  given: Parameters<typeof killUnderLoad>[0],
): Promise<Pick<KillReport, 'kills' | 'confirmedAgainMs'>> {
  const roll = dice(given.seed)
  const kills: Record<Target, number> = { server: 0, database: 0, both: 0, 'server that starts': 0 }
  const confirmedAgainMs: number[] = []
  for (let at = 0; at < given.kills; at += 1) {
    await load.confirms(1 + Math.floor(roll() * 24))
    // Somewhere in the middle of the next one, not right after an answer.
    await pause(roll() * 15)
    const target =
      targets[at % 2 === 0 ? Math.floor(roll() * 2) * 2 : 1 + Math.floor(roll() * 2) * 2] ?? 'server'
    const shotAt = performance.now()
    await shooting.shoot(target, roll)
    await load.confirms(1)
    const ms = Math.round(performance.now() - shotAt)
    kills[target] += 1
    confirmedAgainMs.push(ms)
    given.told(`${at + 1}/${given.kills} killed the ${target}; the next message was confirmed after ${ms} ms`)
  }
  await load.confirms(20)
  return { kills, confirmedAgainMs }
}
