import type { Events, OutboxEvent } from '../../flows/ports.ts'

/** Events read from the outbox at a time. */
const PAGE = 500
/** Events one stream may lag behind before it is told to come back and catch up from the outbox. */
const MOST_WAITING = 2_000

export interface LiveHub {
  /** Every event after `after`, in order, none left out and none twice, until `until` aborts. */
  follow(organisationId: string, after: number, until: AbortSignal): AsyncIterable<OutboxEvent>
  /** Streams open now. */
  open(): number
}

type Follower = { readonly waiting: OutboxEvent[]; wake: () => void; lagging: boolean }
type Room = {
  readonly followers: Set<Follower>
  position: number
  reading: Promise<void> | null
  again: boolean
}

/**
 * One listener and one reader for each organisation, however many streams are open: a thousand open pages ask the
 * outbox once. The outbox is the truth, a wake is only a hint (see {@link Events}).
 */
export function openLiveHub(events: Events, broken: (error: unknown) => void): LiveHub {
  const rooms = new Map<string, Room>()

  const readNew = async (organisationId: string, room: Room): Promise<void> => {
    do {
      room.again = false
      for (;;) {
        const found = await events.since(organisationId, room.position, PAGE)
        for (const event of found) handOut(room, event)
        if (found.length < PAGE) break
      }
    } while (room.again)
  }
  const wake = (organisationId: string, room: Room): void => {
    room.again = true
    room.reading ??= readNew(organisationId, room)
      .catch(broken)
      .finally(() => {
        room.reading = null
      })
  }
  const roomOf = async (organisationId: string): Promise<Room> => {
    const known = rooms.get(organisationId)
    if (known) return known
    const position = await events.latest(organisationId)
    const raced = rooms.get(organisationId)
    if (raced) return raced
    const room: Room = { followers: new Set(), position, reading: null, again: false }
    rooms.set(organisationId, room)
    events.listen(organisationId, () => wake(organisationId, room))
    wake(organisationId, room)
    return room
  }

  async function* follow(
    organisationId: string,
    after: number,
    until: AbortSignal,
  ): AsyncIterable<OutboxEvent> {
    const room = await roomOf(organisationId)
    const follower: Follower = { waiting: [], wake: () => {}, lagging: false }
    const stop = (): void => follower.wake()
    // Joined before the past is read: an event between the two is then in both, and told once by its number.
    room.followers.add(follower)
    until.addEventListener('abort', stop)
    try {
      let told = after
      for await (const event of past(events, organisationId, after)) {
        if (until.aborted) return
        told = event.sequence
        yield event
      }
      while (!until.aborted && !follower.lagging) {
        const next = follower.waiting.shift()
        if (next && next.sequence > told) {
          told = next.sequence
          yield next
        } else if (!next) await new Promise<void>((resolve) => sleepUntilWoken(follower, until, resolve))
      }
    } finally {
      until.removeEventListener('abort', stop)
      room.followers.delete(follower)
    }
  }
  return { follow, open: () => [...rooms.values()].reduce((sum, room) => sum + room.followers.size, 0) }
}

async function* past(events: Events, organisationId: string, after: number): AsyncIterable<OutboxEvent> {
  let position = after
  for (;;) {
    const found = await events.since(organisationId, position, PAGE)
    yield* found
    position = found.at(-1)?.sequence ?? position
    if (found.length < PAGE) return
  }
}

function handOut(room: Room, event: OutboxEvent): void {
  room.position = event.sequence
  for (const follower of room.followers) {
    if (follower.waiting.length >= MOST_WAITING) follower.lagging = true
    else follower.waiting.push(event)
    follower.wake()
  }
}

function sleepUntilWoken(follower: Follower, until: AbortSignal, resolve: () => void): void {
  follower.wake = resolve
  if (follower.waiting.length > 0 || follower.lagging || until.aborted) resolve()
}
