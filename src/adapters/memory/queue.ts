import type { Actor } from '../../domain/access/actor.ts'
import { byUrgency, levelWaiting, preview } from '../../domain/conversation/queue-order.ts'
import { isUnread } from '../../domain/risk/unread.ts'
import type { QueueItem } from '../../flows/queue-ports.ts'
import { nameOf } from './open-conversation.ts'
import { type KeptConversation, type KeptOrganisation } from './state.ts'

/** The inbox of one member: a practitioner's own clients, a supervisor's all. */
export const queueOf = (organisation: KeptOrganisation, actor: Actor): readonly QueueItem[] =>
  [...organisation.conversations.values()]
    .filter((conversation) => sees(actor, conversation))
    .map((conversation) => lineOf(organisation, conversation, actor))
    .toSorted(byUrgency)

/** Whose conversations a member's lists show. */
export const sees = (actor: Actor, conversation: KeptConversation): boolean =>
  actor.kind === 'member' && (actor.role === 'supervisor' || isMine(actor, conversation))

const isMine = (actor: Actor, conversation: KeptConversation): boolean =>
  actor.kind === 'member' && conversation.practitionerIds.includes(actor.memberId)

function lineOf(organisation: KeptOrganisation, conversation: KeptConversation, actor: Actor): QueueItem {
  const { messages, profile, practitionerIds } = conversation
  const answered = messages.findLastIndex((message) => message.from === 'practitioner')
  const unanswered = messages.slice(answered + 1).flatMap((one) => (one.from === 'client' ? [one] : []))
  const held = conversation.episodes.find((one) => one.episode.state !== 'closed')
  const episode = held?.episode ?? null
  const last = messages.at(-1)
  return {
    conversationId: conversation.conversationId,
    clientName: profile.name,
    language: profile.language,
    level: levelWaiting(
      episode?.level ?? null,
      unanswered.map((message) => message.screening.level),
    ),
    episode,
    reason: held?.reason ?? null,
    waitingSince: unanswered[0]?.at ?? null,
    unanswered: unanswered.length,
    unread: unanswered.some(({ screening }) => isUnread(screening)),
    lastText: preview(last?.text ?? ''),
    lastFrom: last?.from ?? null,
    lastAt: last?.at ?? null,
    mine: isMine(actor, conversation),
    practitionerNames: practitionerIds.map((id) => nameOf(organisation, id)),
  }
}
