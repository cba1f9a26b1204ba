import type { Actor } from '../domain/access/actor.ts'
import { authorise, type Action, type Authorised } from '../domain/access/authorise.ts'
import { isEmergency } from '../domain/access/break-glass.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import type { AuditEvent } from '../domain/audit/entry.ts'
import type { Thread } from '../domain/conversation/conversation.ts'
import { granted, type Outcome } from '../domain/outcome.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** First step of every story about one conversation: reads the thread, asks the access table, and records a
 * refusal as `refusedAs`, and every look under an emergency access. */
export async function enter<A extends Action>(
  actor: Actor,
  action: A,
  conversationId: string,
  refusedAs: AuditEvent,
  ports: Ports,
): Promise<Outcome<{ readonly thread: Thread; readonly permit: Authorised<A> }>> {
  const thread = await ports.threads.thread(actor, conversationId)
  const permit = authorise(actor, action, thread, ports.clock.now())
  if (!permit.ok || !thread) return refuseWith(ports, actor, refusedAs, permit, conversationId)
  if (isEmergency(actor, thread)) {
    const entry = entryFor(actor, ports.clock.now(), 'break-glass-used', ['conversation', conversationId], {
      action,
    })
    await ports.audit.record(entry)
  }
  return granted({ thread, permit: permit.value })
}
