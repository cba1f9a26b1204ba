import { raise, tierOf } from '../../domain/episodes/raise.ts'
import { textSha256 } from '../../domain/review/approve.ts'
import { preview } from '../../domain/conversation/queue-order.ts'
import type { Ids, Threads } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { inSight } from './in-sight.ts'
import { earlierTurnsOf } from './earlier-turns.ts'
import { openConversation, threadOf, wrongAt } from './open-conversation.ts'
import { queueOf } from './queue.ts'
import { raiseEpisode } from './raise-episode.ts'
import {
  conversationOf,
  mustConversation,
  openEpisodeOf,
  organisationOf,
  versionOf,
  type Kept,
} from './state.ts'

export const memoryThreads = (kept: Kept, ids: Ids): Threads => ({
  thread: async (asker, conversationId) => {
    const organisation = kept.get(asker.organisationId)
    const conversation = organisation?.conversations.get(conversationId)
    return organisation && conversation && inSight(organisation, conversation, asker)
      ? threadOf(organisation, conversation)
      : null
  },
  conversation: async (permit) => {
    const conversation = conversationOf(kept, permit)
    return conversation && openConversation(organisationOf(kept, permit.organisationId), conversation)
  },
  queue: async (permit) => queueOf(organisationOf(kept, permit.organisationId), permit.actor),
  earlierTurns: earlierTurnsOf(kept),
  receive: async (permit, arrived, _change, entry) => {
    const conversation = mustConversation(kept, permit)
    const organisation = organisationOf(kept, permit.organisationId)
    const { id, text, screening, at } = arrived
    const known = (name: string) =>
      conversation.messages.find((message) => message.from === 'client' && message.submissionId === name)
    // A changed text under the same name is a message of its own; that form sent twice is one message again.
    const same = (known(arrived.submissionId)?.text ?? text) === text
    const submissionId = same
      ? arrived.submissionId
      : textSha256(JSON.stringify([arrived.submissionId, text]))
    const first = known(submissionId)
    if (first) return { messageId: first.id, threadVersion: first.version, duplicate: true }
    const version = versionOf(conversation) + 1
    conversation.messages.push({ id, from: 'client', text, at, version, submissionId, screening })
    const open = openEpisodeOf(conversation)
    const change = raise(open, screening.level, at)
    const reason = { kind: 'message', text: preview(text), at } as const
    const entries = [entry, ...raiseEpisode(organisation, conversation, change, reason, entry, ids)]
    chained(organisation, entries, {
      kind: 'message-received',
      conversationId: conversation.conversationId,
      tier: tierOf(screening.level),
      at,
    })
    return { messageId: id, threadVersion: version, duplicate: false }
  },
  signal: async (permit, at) => {
    const conversation = mustConversation(kept, permit)
    const message = conversation.messages.find((one) => one.id === at.messageId)
    const known =
      message?.from === 'client' &&
      message.screening.signals.some((signal) => signal.start === at.start && signal.rule === at.rule)
    return known ? { wrong: wrongAt(conversation, at) } : null
  },
  correctSignal: async (permit, at, wrong, entry) => {
    const conversation = mustConversation(kept, permit)
    if (!conversation.messages.some((message) => message.id === at.messageId))
      throw new Error('no such message')
    conversation.corrections.push({ ...at, wrong })
    chained(organisationOf(kept, permit.organisationId), [entry], {
      kind: 'signal-corrected',
      conversationId: conversation.conversationId,
      tier: 0,
      at: entry.at,
    })
  },
  setNoAi: async (permit, noAi, entry) => {
    const conversation = mustConversation(kept, permit)
    conversation.noAi = noAi
    chained(organisationOf(kept, permit.organisationId), [entry], {
      kind: 'ai-choice-changed',
      conversationId: conversation.conversationId,
      tier: 0,
      at: entry.at,
    })
  },
})
