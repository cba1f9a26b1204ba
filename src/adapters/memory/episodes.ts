import type { Episode, EpisodeState } from '../../domain/episodes/episode.ts'
import { episodeTable, type EpisodeStep, type WantedStep } from '../../domain/episodes/move-episode.ts'
import { qualifiedFor } from '../../domain/episodes/qualified-for.ts'
import { tierOf } from '../../domain/episodes/raise.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import { atLeast } from '../../domain/risk/levels.ts'
import { byUrgency } from '../../domain/conversation/queue-order.ts'
import type { Episodes } from '../../flows/episode-ports.ts'
import type { Clock, Ids } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { inSightOf } from './in-sight.ts'
import { changeEpisode } from './change-episode.ts'
import { dueOf, recordOf, toldOf } from './episode-record.ts'
import { nameOf } from './open-conversation.ts'
import { sees } from './queue.ts'
import {
  mustConversation,
  organisationOf,
  versionOf,
  type Kept,
  type KeptConversation,
  type KeptEpisode,
  type KeptOrganisation,
} from './state.ts'

export const memoryEpisodes = (kept: Kept, clock: Clock, ids: Ids): Episodes => ({
  episode: async (asker, episodeId) =>
    inSightOf(kept, asker)
      .flatMap((conversation) => conversation.episodes)
      .find(({ episode }) => episode.id === episodeId)?.episode ?? null,
  open: async (permit) => {
    const organisation = organisationOf(kept, permit.organisationId)
    return [...organisation.conversations.values()]
      .filter((conversation) => sees(permit.actor, conversation))
      .flatMap((conversation) =>
        conversation.episodes
          .filter(({ episode }) => episode.state !== 'closed')
          .map((held) => onBoard(organisation, conversation, held)),
      )
      .toSorted((a, b) => byUrgency(waiting(a), waiting(b)))
  },
  record: async (permit, episodeId) => {
    const conversation = mustConversation(kept, permit)
    const held = conversation.episodes.find(({ episode }) => episode.id === episodeId)
    return held ? recordOf(organisationOf(kept, permit.organisationId), conversation, held) : null
  },
  move: async (permit, episodeId, from, to, wanted, entry) => {
    const conversation = mustConversation(kept, permit)
    const organisation = organisationOf(kept, permit.organisationId)
    const held = conversation.episodes.find(({ episode }) => episode.id === episodeId)
    const by = organisation.members.get(permit.actor.kind === 'member' ? permit.actor.memberId : '')
    if (!held || !by) return refused('forbidden')
    const { jurisdiction } = conversation.profile
    const may = mayMove(held, { from, to, wanted }, by.id, {
      allowed: (id) => mayTake(organisation, conversation, id),
      qualified: qualifiedFor(by.role, by.licences, jurisdiction, clock.now()),
      outdated: graveSince(conversation, held),
    })
    if (!may.ok) return may
    const { at } = entry
    held.steps.push({ ...wanted, id: ids.next(), from, to, by: by.id, at })
    changeEpisode(organisation, held, moved(held.episode, wanted, to, by.id, at), at, ids)
    if (wanted.step === 'assess') {
      held.assessedVersion = versionOf(conversation)
      held.assessedPlan = conversation.plans.length
    }
    chained(organisation, [entry], {
      kind: 'episode-changed',
      conversationId: conversation.conversationId,
      tier: to === 'closed' ? 0 : tierOf(held.episode.level),
      at,
    })
    return granted(null)
  },
})

const mayTake = (organisation: KeptOrganisation, conversation: KeptConversation, id: string): boolean => {
  const role = organisation.members.get(id)?.role
  return role === 'supervisor' || (role === 'practitioner' && conversation.practitionerIds.includes(id))
}

type Row = {
  readonly from: readonly EpisodeState[]
  readonly to: EpisodeState | null
  readonly words: boolean
  readonly qualified: boolean
}
const table: Readonly<Record<EpisodeStep, Row>> = episodeTable

/** What the triggers of the fourth migration hold, in the same order (SA.3). */
function mayMove(
  { episode, steps }: KeptEpisode,
  {
    from,
    to,
    wanted,
  }: { readonly from: EpisodeState; readonly to: EpisodeState; readonly wanted: WantedStep },
  by: string,
  who: {
    readonly allowed: (id: string) => boolean
    readonly qualified: boolean
    readonly outdated: boolean
  },
): Outcome<null> {
  const { state } = episode
  const { step } = wanted
  const row = table[step]
  if (state === 'closed') return refused('episode-closed')
  if (step === 'close' && episode.assessedAt === null) return refused('assessment-missing')
  if (step === 'close' && (unconfirmed.includes(state) || helpIsAwaited(steps)))
    return refused('contact-missing')
  if (from !== state || !row.from.includes(state) || to !== (row.to ?? state))
    return refused('already-decided')
  if (step === 'close' && who.outdated) return refused('assessment-missing')
  if (row.words && wanted.words === '') return refused('reason-missing')
  if (step === 'emergency' && ((wanted.service ?? '') === '' || wanted.calledAt === null))
    return refused('reason-missing')
  if (step === 'offer-handoff' && wanted.toMember === null) return refused('reason-missing')
  if (!who.allowed(by)) return refused('forbidden')
  if (step === 'offer-handoff' && (wanted.toMember === by || !who.allowed(wanted.toMember ?? '')))
    return refused('forbidden')
  if (step === 'accept-handoff' && episode.offeredTo !== by) return refused('forbidden')
  if (row.qualified && !who.qualified) return refused('licence-missing')
  return granted(null)
}

const unconfirmed: readonly EpisodeState[] = ['planned', 'handed-off', 'emergency']

/** Whether help was called after contact was last confirmed. */
const helpIsAwaited = (steps: KeptEpisode['steps']): boolean =>
  steps.findLastIndex((one) => one.step === 'emergency') >
  steps.findLastIndex((one) => one.step === 'confirm-contact')

/** Whether something moderate or graver came after the assessment: nobody assessed that. */
const graveSince = (
  { messages, plans }: KeptConversation,
  { assessedVersion, assessedPlan }: KeptEpisode,
): boolean =>
  messages.some(
    (message) =>
      message.from === 'client' &&
      message.version > assessedVersion &&
      atLeast(message.screening.level, 'moderate'),
  ) ||
  plans.some(
    ({ version, screening }) => version > assessedPlan && atLeast(screening?.level ?? 'none', 'moderate'),
  )

const moved = (
  episode: Episode,
  { step, toMember }: WantedStep,
  to: EpisodeState,
  by: string,
  at: string,
): Episode => ({
  ...episode,
  state: to,
  holderId: step === 'acknowledge' || step === 'accept-handoff' ? by : (episode.holderId ?? by),
  offeredTo: step === 'offer-handoff' ? toMember : step === 'accept-handoff' ? null : episode.offeredTo,
  acknowledgedAt: episode.acknowledgedAt ?? at,
  assessedAt: step === 'assess' ? at : episode.assessedAt,
  contactAt: step === 'confirm-contact' ? at : episode.contactAt,
})

const onBoard = (organisation: KeptOrganisation, conversation: KeptConversation, held: KeptEpisode) => ({
  ...held.episode,
  due: dueOf(held),
  told: toldOf(organisation, held),
  clientName: conversation.profile.name,
  holderName: held.episode.holderId === null ? null : nameOf(organisation, held.episode.holderId),
  practitionerNames: conversation.practitionerIds.map((id) => nameOf(organisation, id)),
})

const waiting = (episode: Episode) => ({
  conversationId: episode.conversationId,
  level: episode.level,
  waitingSince: episode.openedAt,
  lastAt: null,
})
