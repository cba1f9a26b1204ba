import { authorise } from '../../domain/access/authorise.ts'
import { theServer, type MemberActor } from '../../domain/access/actor.ts'
import type { Thread } from '../../domain/conversation/conversation.ts'
import type { Ports } from '../../flows/ports.ts'
import type { Opened } from './event-stream.ts'
import { mayWork } from './signed-in.ts'
import type { HttpContext, HttpWorld } from './http-world.ts'

/** A member's stream lives as long as the session it was opened with, and as the role it was opened in. */
export function openedBy(c: HttpContext, world: HttpWorld): Opened {
  const { organisationId, memberId, role } = c.get('member')
  const headers = new Headers({ cookie: c.req.header('cookie') ?? '' })
  return {
    keys: [`member:${memberId}`],
    alive: async () => {
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
