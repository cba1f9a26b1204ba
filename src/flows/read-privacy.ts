import type { MemberActor } from '../domain/access/actor.ts'
import { authorise } from '../domain/access/authorise.ts'
import type { LedgerRow } from '../domain/consent/model-call.ts'
import type { Conversation } from '../domain/conversation/conversation.ts'
import { hasUnread } from '../domain/drafting/hide-conversation.ts'
import { mayReceive } from '../domain/drafting/may-receive.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { enter } from './enter.ts'
import type { Provider } from './model-ports.ts'
import type { Ports } from './ports.ts'
import { noteRead } from './note-read.ts'
import { refuseWith } from './refuse.ts'

/** Ledger rows that are read at once: the latest. */
export const LEDGER_ROWS = 50

/** What was agreed, what was done under it, and what is hidden. */
export type PrivacyRead = {
  readonly conversation: Conversation
  readonly provider: Provider | null
  readonly ledger: readonly LedgerRow[]
  /** Names of those who wrote a consent down, by member id. */
  readonly recorders: ReadonlyMap<string, string>
  /** A model outside may not receive this conversation: a message in it is in a language that is not read. */
  readonly remoteOff: boolean
  /** Whether this member may change any of it, and why not. */
  readonly change: Outcome<null>
  readonly now: string
}

/** Whoever may read the conversation sees how it stands with AI; changing it is for practitioners in care. */
export async function readPrivacy(
  actor: MemberActor,
  conversationId: string,
  ports: Ports,
): Promise<Outcome<PrivacyRead>> {
  const now = ports.clock.now()
  const entered = await enter(actor, 'conversation.read', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const { permit, thread } = entered.value
  const conversation = await ports.threads.conversation(permit)
  if (!conversation) return refuseWith(ports, actor, 'access-refused', refused('not-found'), conversationId)
  await noteRead(actor, thread, 'privacy', ports)
  const ledger = await ports.ledger.rows(permit, null, LEDGER_ROWS)
  const provider = await ports.providers.provider(actor.organisationId)
  const organisation = await ports.people.organisation(actor.organisationId)
  const recorders = new Map<string, string>()
  for (const { recordedBy } of conversation.consents) {
    if (recordedBy === null || recorders.has(recordedBy)) continue
    const member = await ports.people.member(actor.organisationId, recordedBy)
    recorders.set(recordedBy, member?.name ?? '')
  }
  const remoteOff = !mayReceive(provider, organisation, { unread: hasUnread(conversation) }).ok
  const may = authorise(actor, 'consent.record', thread)
  const change = may.ok ? granted(null) : may
  return granted({ conversation, provider, ledger, recorders, remoteOff, change, now })
}
