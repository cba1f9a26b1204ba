import type { Episode, EpisodeState } from '../../domain/episodes/episode.ts'
import { tierOf } from '../../domain/episodes/raise.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import { qualifiedFor } from '../../domain/episodes/qualified-for.ts'
import { atLeast } from '../../domain/risk/levels.ts'
import { byUrgency } from '../../domain/conversation/queue-order.ts'
import type { Clock, Episodes } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { nameOf } from './open-conversation.ts'
import { sees } from './queue.ts'
import {
  mustConversation,
  openEpisodeOf,
  organisationOf,
  versionOf,
  type Kept,
  type KeptConversation,
  type KeptOrganisation,
} from './state.ts'

export const memoryEpisodes = (kept: Kept, clock: Clock): Episodes => ({
  episode: async (organisationId, episodeId) =>
    [...(kept.get(organisationId)?.conversations.values() ?? [])]
      .flatMap((conversation) => conversation.episodes)
      .find(({ episode }) => episode.id === episodeId)?.episode ?? null,
  open: async (permit) => {
    const organisation = organisationOf(kept, permit.organisationId)
    return [...organisation.conversations.values()]
      .filter((conversation) => sees(permit.actor, conversation))
      .flatMap((conversation) => {
        const episode = openEpisodeOf(conversation)
        return episode ? [onBoard(organisation, conversation, episode)] : []
      })
      .toSorted((a, b) => byUrgency(waiting(a), waiting(b)))
  },
  move: async (permit, episodeId, from, to, words, entry) => {
    const conversation = mustConversation(kept, permit)
    const organisation = organisationOf(kept, permit.organisationId)
    const held = conversation.episodes.find(({ episode }) => episode.id === episodeId)
    const by = organisation.members.get(permit.actor.kind === 'member' ? permit.actor.memberId : '')
    if (!held || !by) return refused('forbidden')
    const inCare = by.role === 'practitioner' && conversation.practitionerIds.includes(by.id)
    const { jurisdiction } = conversation.profile
    const may = mayMove(held.episode.state, from, to, words, {
      allowed: by.role === 'supervisor' || inCare,
      qualified: qualifiedFor(by.role, by.licences, jurisdiction, clock.now()),
      outdated: graveSince(conversation, held.assessedVersion),
    })
    if (!may.ok) return may
    const { at } = entry
    held.steps.push({ from, to, by: by.id, words, at })
    held.episode = moved(held.episode, to, by.id, at)
    if (to === 'assessed') held.assessedVersion = versionOf(conversation)
    chained(organisation, [entry], {
      kind: 'episode-changed',
      conversationId: conversation.conversationId,
      tier: to === 'closed' ? 0 : tierOf(held.episode.level),
      at,
    })
    return granted(null)
  },
})

const steps: readonly string[] = [
  'flagged acknowledged',
  'flagged assessed',
  'acknowledged assessed',
  'assessed assessed',
  'assessed closed',
]

/** What the triggers of the first migration hold, in the same order (SA.3). */
function mayMove(
  stands: EpisodeState,
  from: EpisodeState,
  to: EpisodeState,
  words: string,
  by: { readonly allowed: boolean; readonly qualified: boolean; readonly outdated: boolean },
): Outcome<null> {
  if (stands === 'closed') return refused('episode-closed')
  if (to === 'closed' && stands !== 'assessed') return refused('assessment-missing')
  if (from !== stands || !steps.includes(`${from} ${to}`)) return refused('already-decided')
  if (to === 'closed' && by.outdated) return refused('assessment-missing')
  if (to !== 'acknowledged' && words === '') return refused('reason-missing')
  if (!by.allowed) return refused('forbidden')
  if (to !== 'acknowledged' && !by.qualified) return refused('licence-missing')
  return granted(null)
}

/** Whether something moderate or graver came after this version: nobody assessed that. */
const graveSince = (conversation: KeptConversation, version: number): boolean =>
  conversation.messages.some(
    (message) =>
      message.from === 'client' && message.version > version && atLeast(message.screening.level, 'moderate'),
  )

const moved = (episode: Episode, to: EpisodeState, by: string, at: string): Episode => ({
  ...episode,
  state: to,
  holderId: to === 'acknowledged' ? by : (episode.holderId ?? by),
  acknowledgedAt: episode.acknowledgedAt ?? at,
  assessedAt: to === 'assessed' ? at : episode.assessedAt,
})

const onBoard = (organisation: KeptOrganisation, conversation: KeptConversation, episode: Episode) => ({
  ...episode,
  clientName: conversation.profile.name,
  holderName: episode.holderId === null ? null : nameOf(organisation, episode.holderId),
  practitionerNames: conversation.practitionerIds.map((id) => nameOf(organisation, id)),
})

const waiting = (episode: Episode) => ({
  conversationId: episode.conversationId,
  level: episode.level,
  waitingSince: episode.openedAt,
  lastAt: null,
})
