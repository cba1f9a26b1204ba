import type { Episode } from '../../domain/episodes/episode.ts'
import type { EscalationRule } from '../../domain/episodes/escalation.ts'
import { timersAfter, type Timer } from '../../domain/episodes/timers.ts'
import type { Ids } from '../../flows/ports.ts'
import type { KeptEpisode, KeptOrganisation } from './state.ts'

export function ruleOf(organisation: KeptOrganisation, tier: 1 | 2 | 3): EscalationRule {
  const rule = organisation.escalation.rules.find((one) => one.tier === tier)
  if (!rule) throw new Error('every tier has a rule')
  return rule
}

/** Timers of an episode after a change, by the organisation's rules. */
export const timersOf = (
  organisation: KeptOrganisation,
  running: readonly Timer[],
  before: Episode | null,
  after: Episode,
  at: string,
  ids: Ids,
): readonly Timer[] => timersAfter(running, before, after, (tier) => ruleOf(organisation, tier), at, ids.next)

/** The change of an episode and of its timers, as the triggers keep them together. */
export function changeEpisode(
  organisation: KeptOrganisation,
  held: KeptEpisode,
  after: Episode,
  at: string,
  ids: Ids,
): void {
  held.timers = timersOf(organisation, held.timers, held.episode, after, at, ids)
  held.episode = after
}
