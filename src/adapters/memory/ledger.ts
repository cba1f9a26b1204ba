import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { recordedCall, type CallEnd, type ModelCall } from '../../domain/consent/model-call.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import type { Ledger } from '../../flows/consent-ports.ts'
import type { Clock } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { nameOf } from './open-conversation.ts'
import { mustConversation, organisationOf, type Kept, type KeptCall, type KeptConversation } from './state.ts'

export const memoryLedger = (kept: Kept, clock: Clock): Ledger => ({
  // Nothing here is sealed; the conversation's id stands for the client's key.
  mark: async (permit, text) =>
    bytesToHex(hmac(sha256, utf8ToBytes(permit.conversationId ?? ''), utf8ToBytes(text))),
  begin: async (permit, call, token, entry) => {
    const conversation = mustConversation(kept, permit)
    const holds = consentHolds(conversation, call, clock.now())
    if (!holds.ok) return holds
    conversation.calls = [...conversation.calls, { ...call, end: null, derivedDeletedAt: null }]
    chained(organisationOf(kept, permit.organisationId), [entry], null)
    return granted(recordedCall(permit.organisationId, call, token))
  },
  end: async (permit, call, end, entry) => {
    endCall(mustConversation(kept, permit), call.id, end)
    chained(organisationOf(kept, permit.organisationId), [entry], null)
  },
  rows: async (permit, before, limit) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const conversation = mustConversation(kept, permit)
    return conversation.calls
      .toSorted((a, b) => b.askedAt.localeCompare(a.askedAt) || b.id.localeCompare(a.id))
      .filter(
        (call) =>
          before === null ||
          call.askedAt < before.askedAt ||
          (call.askedAt === before.askedAt && call.id < before.id),
      )
      .slice(0, limit)
      .map((call) => ({
        ...call,
        askedByName: nameOf(organisation, call.askedBy),
        consentGivenAt: conversation.consents.find((one) => one.id === call.consentId)?.givenAt ?? '',
        usedInReply: call.end?.outcome === 'shown' && wasUsed(conversation, call),
      }))
  },
  shownDrafts: async (permit) => {
    const { drafts, calls, messages } = mustConversation(kept, permit)
    const answered = messages.findLast((message) => message.from === 'practitioner')?.version ?? 0
    const gone = calls.findLast((call) => call.threadVersion >= answered && call.derivedDeletedAt !== null)
    return { drafts: drafts.slice(-MOST_DRAFTS).map((one) => one.draft), deletedFrom: gone?.model ?? null }
  },
  derived: async (permit, purpose) => {
    const conversation = mustConversation(kept, permit)
    const ids = callsFor(conversation, purpose)
    return {
      drafts: conversation.drafts.filter((one) => ids.has(one.callId)).map((one) => one.draft),
      ownWords: [...conversation.ownWords].map(([memberId, text]) => ({ memberId, text })),
    }
  },
  deleteDerived: async (permit, purpose, ownWordsOf, entry) => {
    const conversation = mustConversation(kept, permit)
    const ids = callsFor(conversation, purpose)
    const gone = new Set(conversation.drafts.map((one) => one.callId).filter((id) => ids.has(id)))
    conversation.drafts = conversation.drafts.filter((one) => !gone.has(one.callId))
    conversation.calls = conversation.calls.map((call) =>
      gone.has(call.id) ? { ...call, derivedDeletedAt: entry.at } : call,
    )
    for (const memberId of ownWordsOf) conversation.ownWords.delete(memberId)
    const { conversationId } = conversation
    const event = { kind: 'consent-changed', conversationId, tier: 0, at: entry.at } as const
    chained(organisationOf(kept, permit.organisationId), [entry], event)
    return gone.size
  },
})

/** Drafts that a reply is compared with: nobody takes from the one before those. */
const MOST_DRAFTS = 20

const callsFor = (conversation: KeptConversation, purpose: string): ReadonlySet<string> =>
  new Set(conversation.calls.filter((call) => call.purpose === purpose).map((call) => call.id))

const wasUsed = (conversation: KeptConversation, call: KeptCall): boolean =>
  conversation.messages.some(
    (message) =>
      message.from === 'practitioner' &&
      message.version === call.threadVersion + 1 &&
      message.provenance.origin === 'edited-from-a-draft' &&
      message.provenance.model === call.model,
  )

/** What PostgreSQL checks when a call begins and when what it gave is kept. */
export function consentHolds(conversation: KeptConversation, call: ModelCall, now: string): Outcome<null> {
  if (conversation.noAi) return refused('client-chose-no-ai')
  const yes = conversation.consents.find((one) => one.id === call.consentId)
  if (!yes || yes.purpose !== call.purpose || yes.provider !== call.provider || yes.model !== call.model)
    return refused('consent-missing')
  if (yes.revokedAt !== null) return refused('consent-revoked')
  if (yes.expiresAt !== null && yes.expiresAt <= now) return refused('consent-expired')
  return granted(null)
}

export function endCall(conversation: KeptConversation, callId: string, end: CallEnd): void {
  conversation.calls = conversation.calls.map((call) => (call.id === callId ? { ...call, end } : call))
}
