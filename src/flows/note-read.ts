import type { Actor } from '../domain/access/actor.ts'
import { mayBeFolded } from '../domain/audit/look-again.ts'
import { listEntry, readEntry, type ListShown, type Shown } from '../domain/audit/read-entry.ts'
import type { Thread } from '../domain/conversation/conversation.ts'
import type { Ports } from './ports.ts'

/** Records that somebody of the staff is shown something of a client, before they are. A client who reads what is their
 * own looks at nobody. */
export async function noteRead(actor: Actor, thread: Thread, what: Shown, ports: Ports): Promise<void> {
  if (actor.kind === 'client') return
  const entry = readEntry(actor, ports.clock.now(), thread, what)
  if (mayBeFolded(entry)) await ports.audit.look(entry)
  else await ports.audit.record(entry)
}

/** The same for a list. An empty one shows nobody. */
export async function noteList(
  actor: Actor,
  what: ListShown,
  of: readonly { readonly conversationId: string }[],
  ports: Ports,
): Promise<void> {
  if (actor.kind === 'client' || of.length === 0) return
  const ids = of.map((one) => one.conversationId)
  await ports.audit.look(listEntry(actor, ports.clock.now(), what, ids))
}
