import { granted, refused } from '../../domain/outcome.ts'
import { textSha256 } from '../../domain/review/approve.ts'
import type { Clock, Replies, Stored } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { maySend } from './may-send.ts'
import { mustConversation, organisationOf, versionOf, type Kept, type KeptMessage } from './state.ts'

export const memoryReplies = (kept: Kept, clock: Clock): Replies => ({
  saveOwnWords: async (permit, text, entry) => {
    const { ownWords } = mustConversation(kept, permit)
    if (permit.actor.kind !== 'member') throw new Error('own words are a member’s')
    if (text === '') ownWords.delete(permit.actor.memberId)
    else ownWords.set(permit.actor.memberId, text)
    chained(organisationOf(kept, permit.organisationId), [entry], null)
  },
  ownWords: async (permit) => {
    const { actor } = permit
    return actor.kind === 'member' ? (mustConversation(kept, permit).ownWords.get(actor.memberId) ?? '') : ''
  },
  sent: async (permit, decision) => {
    const sent = sentWith(kept, permit.organisationId, decision.id)
    if (!sent || permit.actor.kind !== 'member') return null
    const same =
      mustConversation(kept, permit).messages.includes(sent) &&
      sent.authorId === permit.actor.memberId &&
      sent.sha256 === textSha256(decision.text)
    return same ? again(sent) : null
  },
  send: async (permit, approval, messageId, entry) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const conversation = mustConversation(kept, permit)
    const sent = sentWith(kept, permit.organisationId, approval.id)
    if (sent) {
      const same =
        conversation.messages.includes(sent) &&
        sent.authorId === approval.by &&
        sent.sha256 === textSha256(approval.text)
      return same ? granted(again(sent)) : refused('already-decided')
    }
    const may = maySend(organisation, conversation, approval, clock.now().slice(0, 10))
    if (!may.ok) return may
    const version = versionOf(conversation) + 1
    const { text, at, sha256, provenance, assistance } = approval
    const author = { approvalId: approval.id, authorId: approval.by, sha256, provenance, assistance }
    conversation.messages.push({ id: messageId, from: 'practitioner', text, at, version, ...author })
    conversation.ownWords.delete(approval.by)
    const { conversationId } = conversation
    chained(organisation, [entry], { kind: 'reply-sent', conversationId, tier: 0, at })
    return granted({ messageId, threadVersion: version, duplicate: false })
  },
})

type Sent = Extract<KeptMessage, { readonly from: 'practitioner' }>

const sentWith = (kept: Kept, organisationId: string, approvalId: string): Sent | null =>
  [...organisationOf(kept, organisationId).conversations.values()]
    .flatMap((conversation) => conversation.messages)
    .flatMap((message) =>
      message.from === 'practitioner' && message.approvalId === approvalId ? [message] : [],
    )[0] ?? null

const again = (sent: Sent): Stored => ({ messageId: sent.id, threadVersion: sent.version, duplicate: true })
