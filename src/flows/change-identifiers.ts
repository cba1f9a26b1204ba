import type { MemberActor } from '../domain/access/actor.ts'
import { authorise } from '../domain/access/authorise.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { changedIdentifiers } from '../domain/privacy/changed-identifiers.ts'
import type { KnownIdentifier } from '../domain/privacy/deidentified.ts'
import { enter } from './enter.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** Words and numbers that one record may hold as giving somebody away; each is looked for in every message. */
export const MOST_IDENTIFIERS = 60

/** A practitioner in care adds to what is always hidden of this client, or takes from it. Refuses `input-not-valid`
 * (`identifiers`) past {@link MOST_IDENTIFIERS}. The audit entry counts; it never says which. */
export async function changeIdentifiers(
  actor: MemberActor,
  conversationId: string,
  change: { readonly add: readonly KnownIdentifier[]; readonly remove: readonly KnownIdentifier[] },
  ports: Ports,
): Promise<Outcome<null>> {
  const entered = await enter(actor, 'identifiers.change', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const { permit, thread } = entered.value
  const read = authorise(actor, 'conversation.read', thread)
  const conversation = read.ok ? await ports.threads.conversation(read.value) : null
  if (!conversation) return refuseWith(ports, actor, 'access-refused', refused('not-found'), conversationId)
  const before = conversation.client.identifiers
  const after = changedIdentifiers(before, change)
  if (after.length > MOST_IDENTIFIERS)
    return refuseWith(
      ports,
      actor,
      'access-refused',
      refused('input-not-valid', 'identifiers'),
      conversationId,
    )
  const added = notIn(after, before)
  const removed = notIn(before, after)
  if (added + removed === 0) return granted(null)
  const subject = ['client', thread.clientId] as const
  const detail = { added, removed, all: after.length }
  const entry = entryFor(actor, ports.clock.now(), 'identifiers-changed', subject, detail)
  await ports.people.changeIdentifiers(permit, change, entry)
  return granted(null)
}

const notIn = (these: readonly KnownIdentifier[], those: readonly KnownIdentifier[]): number =>
  these.filter((one) => !those.some((other) => other.type === one.type && other.value === one.value)).length
