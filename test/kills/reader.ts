import { setTimeout as pause } from 'node:timers/promises'
import type { Person } from '../person.ts'

/** Somebody whose page is open: what they were told, over every restart. */
export type Reader = {
  /** The event their page began after. */
  readonly from: number
  readonly heard: readonly number[]
  /** How often the line was opened. */
  readonly opened: () => number
  /** Whether this event was heard before so many milliseconds are over. */
  readonly hears: (sequence: number, ms: number) => Promise<boolean>
  readonly stop: () => Promise<void>
}

/** Milliseconds before the line is opened again; a browser waits 1,500. */
const AGAIN_MS = 60

/** Follows `path` as EventSource does: resumes with Last-Event-ID, however the line was lost. */
export function follow(person: Person, path: string, from: number): Reader {
  const leaving = new AbortController()
  const heard: number[] = []
  const waiting = new Set<() => void>()
  let opened = 0
  const line = async (): Promise<void> => {
    const last = heard.at(-1)
    const answer = await fetch(new URL(last === undefined ? `${path}?after=${from}` : path, person.address), {
      headers: { cookie: person.cookies(), ...(last === undefined ? {} : { 'last-event-id': String(last) }) },
      signal: leaving.signal,
    })
    if (answer.status !== 200 || answer.body === null) return void (await answer.body?.cancel())
    opened += 1
    const decoder = new TextDecoder()
    let rest = ''
    for await (const piece of answer.body) {
      const pieces = `${rest}${decoder.decode(piece, { stream: true })}`.split('\n\n')
      rest = pieces.pop() ?? ''
      for (const event of pieces) {
        const id = /^id: (\d+)$/m.exec(event)?.[1]
        if (id !== undefined) heard.push(Number(id))
      }
      for (const look of waiting) look()
    }
  }
  const always = async (): Promise<void> => {
    while (!leaving.signal.aborted) {
      await line().catch(() => undefined)
      if (!leaving.signal.aborted) await pause(AGAIN_MS)
    }
  }
  const ended = always()
  const hears = (sequence: number, ms: number): Promise<boolean> =>
    new Promise((resolve) => {
      const done = (held: boolean): void => {
        waiting.delete(look)
        clearTimeout(late)
        resolve(held)
      }
      const look = (): void => {
        if ((heard.at(-1) ?? from) >= sequence) done(true)
      }
      const late = setTimeout(() => done(false), ms)
      waiting.add(look)
      look()
    })
  const stop = async (): Promise<void> => {
    leaving.abort()
    await ended
  }
  return { from, heard, opened: () => opened, hears, stop }
}
