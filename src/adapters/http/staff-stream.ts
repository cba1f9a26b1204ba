import { authorise } from '../../domain/access/authorise.ts'
import { theServer, type MemberActor } from '../../domain/access/actor.ts'
import type { Thread } from '../../domain/conversation/conversation.ts'
import type { Ports } from '../../flows/ports.ts'
import type { Opened } from './event-stream.ts'
import { mayWork } from './signed-in.ts'
import type { HttpContext, HttpWorld } from './http-world.ts'

/** A member's stream lives as long as the session it was opened with, as the role it was opened in, and as every cover
 * and emergency access that stood when it was opened. `conversationId`: the stream of one conversation, for as long as
 * it is in sight. */
export async function openedBy(
  c: HttpContext,
  world: HttpWorld,
  conversationId: string | null = null,
): Promise<Opened> {
  const member = c.get('member')
  const { organisationId, memberId, role } = member
  const headers = new Headers({ cookie: c.req.header('cookie') ?? '' })
  const { care, threads } = world.ports
  const passing = await care.passing(member)
  const ends = passing.map(({ until }) => Date.parse(until) - Date.parse(world.ports.clock.now()))
  return {
    keys: [`member:${memberId}`],
    endsInMs: ends.length === 0 ? null : Math.min(...ends),
    alive: async () => {
      if (passing.length > 0) {
        const standing = new Set((await care.passing(member)).map(({ id }) => id))
        if (passing.some(({ id }) => !standing.has(id))) return false
      }
      if (conversationId !== null && !(await threads.thread(member, conversationId))) return false
      const session = await world.signIn.stillSignedIn(headers)
      if (session?.memberId !== memberId || !(await mayWork(world, session)).ok) return false
      return (await world.ports.people.member(organisationId, memberId))?.role === role
    },
  }
}

export interface InSight {
  /** Whether this member may read the conversation. */
  sees(member: MemberActor, conversationId: string): Promise<boolean>
}

/** Milliseconds for which it is known who is in care of a conversation: long enough that all streams of a practice
 * ask once for one event, short enough that a client who changes hands leaves the old ones. */
const KNOWN_MS = 1_000
const MOST_KNOWN = 5_000

export function openInSight(ports: Pick<Ports, 'threads'>): InSight {
  const known = new Map<string, { readonly at: number; readonly thread: Promise<Thread | null> }>()
  const threadOf = (organisationId: string, conversationId: string): Promise<Thread | null> => {
    const key = `${organisationId}/${conversationId}`
    const now = performance.now()
    const found = known.get(key)
    if (found && now - found.at < KNOWN_MS) return found.thread
    if (known.size >= MOST_KNOWN) known.clear()
    const thread = ports.threads.thread(theServer(organisationId), conversationId)
    known.set(key, { at: now, thread })
    thread.catch(() => known.delete(key))
    return thread
  }
  return {
    sees: async (member, conversationId) => {
      const thread = await threadOf(member.organisationId, conversationId)
      return thread !== null && authorise(member, 'conversation.read', thread).ok
    },
  }
}
