import type { Conversation, Message, Thread } from '../../domain/conversation/conversation.ts'
import type { SignalAddress } from '../../flows/ports.ts'
import { emergenciesOf } from './in-sight.ts'
import {
  openEpisodeOf,
  versionOf,
  type KeptConversation,
  type KeptMessage,
  type KeptOrganisation,
} from './state.ts'

export const threadOf = (organisation: KeptOrganisation, conversation: KeptConversation): Thread => ({
  organisationId: organisation.settings.id,
  conversationId: conversation.conversationId,
  clientId: conversation.profile.clientId,
  practitionerIds: conversation.practitionerIds,
  coverIds: conversation.coverIds,
  emergencyIds: emergenciesOf(organisation, conversation).map((one) => one.memberId),
  version: versionOf(conversation),
  jurisdiction: conversation.profile.jurisdiction,
  language: conversation.profile.language,
  noAi: conversation.noAi,
  openEpisode: openEpisodeOf(conversation),
})

export const openConversation = (
  organisation: KeptOrganisation,
  conversation: KeptConversation,
): Conversation => ({
  thread: threadOf(organisation, conversation),
  client: conversation.profile,
  messages: conversation.messages.map((message) => opened(organisation, conversation, message)),
  consents: conversation.consents,
  practitioners: conversation.practitionerIds.map((id) => ({ id, name: nameOf(organisation, id) })),
})

function opened(
  organisation: KeptOrganisation,
  conversation: KeptConversation,
  message: KeptMessage,
): Message {
  const { id, text, at } = message
  if (message.from === 'practitioner') {
    const { authorId, provenance } = message
    return {
      id,
      from: 'practitioner',
      text,
      at,
      authorId,
      authorName: nameOf(organisation, authorId),
      provenance,
    }
  }
  const { level, language, signals } = message.screening
  return {
    id,
    from: 'client',
    text,
    at,
    level,
    language,
    signals: signals.map((signal) => ({
      ...signal,
      wrong: wrongAt(conversation, { messageId: id, start: signal.start, rule: signal.rule }),
    })),
  }
}

/** The latest correction for one place wins. */
export const wrongAt = (conversation: KeptConversation, at: SignalAddress): boolean =>
  conversation.corrections.findLast(
    (one) => one.messageId === at.messageId && one.start === at.start && one.rule === at.rule,
  )?.wrong ?? false

export const nameOf = (organisation: KeptOrganisation, memberId: string): string =>
  organisation.members.get(memberId)?.name ?? ''
