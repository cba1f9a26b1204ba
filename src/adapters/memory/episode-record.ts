import type { EpisodeDue, EpisodeRecord, EpisodeTold } from '../../flows/escalation-ports.ts'
import { nameOf } from './open-conversation.ts'
import type { KeptConversation, KeptEpisode, KeptOrganisation } from './state.ts'

export const dueOf = ({ timers }: KeptEpisode): readonly EpisodeDue[] =>
  timers
    .map(({ kind, deadlineAt }) => ({ kind, deadlineAt }))
    .toSorted((a, b) => a.deadlineAt.localeCompare(b.deadlineAt) || a.kind.localeCompare(b.kind))

/** Who was told because of what runs now. */
export const toldOf = (
  organisation: KeptOrganisation,
  { told, timers }: KeptEpisode,
): readonly EpisodeTold[] =>
  told
    .filter((one) => timers.some((timer) => timer.id === one.timerId))
    .map(({ memberId, at }) => ({ name: nameOf(organisation, memberId), at }))

export const recordOf = (
  organisation: KeptOrganisation,
  conversation: KeptConversation,
  held: KeptEpisode,
): EpisodeRecord => ({
  steps: held.steps.map((step) => ({
    id: step.id,
    step: step.step,
    to: step.to,
    byName: nameOf(organisation, step.by),
    toName: step.toMember === null ? null : nameOf(organisation, step.toMember),
    words: step.words,
    service: step.service,
    calledAt: step.calledAt,
    at: step.at,
  })),
  due: dueOf(held),
  told: toldOf(organisation, held),
  mayTake: [
    ...conversation.practitionerIds,
    ...[...organisation.members.values()].flatMap((one) => (one.role === 'supervisor' ? [one.id] : [])),
  ].map((id) => ({ id, name: nameOf(organisation, id) })),
})
