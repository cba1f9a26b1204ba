import { describe, expect, it } from 'vitest'
import type { Events, OutboxEvent } from '../../flows/ports.ts'
import { openHttpClinic } from '../../../test/http-clinic.ts'
import { openLiveHub } from './live-hub.ts'

const ORGANISATION = '00000000-0000-7000-8000-000000000001'

/** An outbox whose wakes a test sends itself. */
function outbox() {
  const events: OutboxEvent[] = []
  const wakes = new Set<() => void>()
  let asked = 0
  const port: Events = {
    since: async (_, sequence, limit) => {
      asked += 1
      return events.filter((event) => event.sequence > sequence).slice(0, limit)
    },
    latest: async () => events.length,
    hint: async () => undefined,
    hints: () => () => undefined,
    listen: (_, wake) => {
      wakes.add(wake)
      return () => wakes.delete(wake)
    },
  }
  const add = (count: number): void => {
    for (let at = 0; at < count; at += 1)
      events.push({
        sequence: events.length + 1,
        kind: 'message-received',
        conversationId: ORGANISATION,
        tier: 0,
        at: '2026-11-21T08:00:00.000Z',
      })
  }
  return { port, add, wake: () => wakes.forEach((wake) => wake()), asked: () => asked }
}
const take = async (from: AsyncIterable<OutboxEvent>, count: number): Promise<readonly number[]> => {
  const taken: number[] = []
  for await (const event of from) {
    taken.push(event.sequence)
    if (taken.length === count) break
  }
  return taken
}
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1)

describe('live events', () => {
  it('come in order, none left out and none twice, while they are written', async () => {
    const box = outbox()
    const hub = openLiveHub(box.port, () => undefined)
    box.add(1_200)
    const following = take(hub.follow(ORGANISATION, 0, new AbortController().signal), 2_000)
    for (let at = 0; at < 80; at += 1) {
      box.add(10)
      box.wake()
      await Promise.resolve()
    }
    expect(await following).toEqual(upTo(2_000))
    expect(hub.open()).toBe(0)
  })

  it('a hundred followers ask the outbox once', async () => {
    const box = outbox()
    const hub = openLiveHub(box.port, () => undefined)
    const stop = new AbortController()
    const all = Array.from({ length: 100 }, () => take(hub.follow(ORGANISATION, 0, stop.signal), 3))
    await new Promise((resolve) => setImmediate(resolve))
    const before = box.asked()
    box.add(3)
    box.wake()
    for (const one of await Promise.all(all)) expect(one).toEqual([1, 2, 3])
    expect(box.asked() - before).toBeLessThan(5)
  })

  it('a wake that was lost costs nothing once the next one comes', async () => {
    const box = outbox()
    const hub = openLiveHub(box.port, () => undefined)
    const following = take(hub.follow(ORGANISATION, 0, new AbortController().signal), 5)
    await new Promise((resolve) => setImmediate(resolve))
    box.add(4)
    box.add(1)
    box.wake()
    expect(await following).toEqual(upTo(5))
  })

  it('an outbox that fails once is asked again with the next wake', async () => {
    const box = outbox()
    const failures: unknown[] = []
    const hub = openLiveHub(box.port, (error) => failures.push(error))
    const following = take(hub.follow(ORGANISATION, 0, new AbortController().signal), 2)
    await new Promise((resolve) => setImmediate(resolve))
    const { since } = box.port
    Object.assign(box.port, { since: () => Promise.reject(new Error('away')) })
    box.add(2)
    box.wake()
    await new Promise((resolve) => setImmediate(resolve))
    Object.assign(box.port, { since })
    box.wake()
    expect(await following).toEqual([1, 2])
    expect(failures).toHaveLength(1)
  })

  it('end when the reader leaves or the server stops', async () => {
    const box = outbox()
    const hub = openLiveHub(box.port, () => undefined)
    const stop = new AbortController()
    const following = take(hub.follow(ORGANISATION, 0, stop.signal), 99)
    await new Promise((resolve) => setImmediate(resolve))
    expect(hub.open()).toBe(1)
    stop.abort()
    expect(await following).toEqual([])
    expect(hub.open()).toBe(0)
  })
})

describe('GET /api/events', () => {
  const read = async (answer: Response, until: RegExp): Promise<string> => {
    const decoder = new TextDecoder()
    let said = ''
    for await (const piece of answer.body ?? []) {
      said += decoder.decode(piece, { stream: true })
      if (until.test(said)) break
    }
    return said
  }

  it('resumes after Last-Event-ID and carries ids, never words', async () => {
    const clinic = await openHttpClinic()
    const page = await clinic.visit(clinic.client)
    for (const text of ['canary one', 'canary two', 'canary three'])
      await page.submit('/me/messages', { text })
    const browser = await clinic.as(clinic.practitioner)
    const all = await read(await browser.raw('/api/events?after=0'), /id: 3/)
    expect(all.match(/^id: \d+$/gm)).toEqual(['id: 1', 'id: 2', 'id: 3'])
    expect(all).not.toContain('canary')
    const rest = await read(await browser.raw('/api/events', { headers: { 'last-event-id': '2' } }), /id: 3/)
    expect(rest.match(/^id: \d+$/gm)).toEqual(['id: 3'])
  })

  it('tells a client of their own conversation alone', async () => {
    const clinic = await openHttpClinic()
    const noor = await clinic.visit(await clinic.addClient('Noor Haddad', {}))
    const marisol = await clinic.visit(clinic.client)
    await noor.submit('/me/messages', { text: 'not for Marisol' })
    await marisol.submit('/me/messages', { text: 'mine' })
    const said = await read(await marisol.raw('/me/events?after=0'), /id: 2/)
    expect(said.match(/^id: \d+$/gm)).toEqual(['id: 2'])
  })

  it('closes when the server stops', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.as(clinic.practitioner)
    const answer = await browser.raw('/api/events')
    const reading = answer.text()
    clinic.stop()
    expect(await reading).toBe('retry: 1500\n\n')
  })

  it('an administrator, who reads no conversations, is told why', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.as(clinic.administrator)
    expect((await browser.api('GET', '/api/events')).status).toBe(403)
  })
})
