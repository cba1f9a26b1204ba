import { granted, refused, type Outcome } from '../outcome.ts'
import { isVisible } from '../plain-line.ts'
import type { Episode, EpisodeState } from './episode.ts'

/** Steps a person takes with an episode. */
export const episodeSteps = ['acknowledge', 'assess', 'close'] as const
export type EpisodeStep = (typeof episodeSteps)[number]

const mayStep = {
  flagged: ['acknowledge', 'assess'],
  acknowledged: ['assess'],
  assessed: ['assess', 'close'],
  closed: [],
} as const satisfies Record<EpisodeState, readonly EpisodeStep[]>

const leadsTo = {
  acknowledge: 'acknowledged',
  assess: 'assessed',
  close: 'closed',
} as const satisfies Record<EpisodeStep, EpisodeState>

/** Whether the step may be taken now, and the state it leads to. Closing needs an assessment before it, a reason,
 * and a qualified person (SA.3). Assessing needs its findings in words. */
export function moveEpisode(
  episode: Episode,
  step: EpisodeStep,
  words: string,
  qualified: boolean,
): Outcome<EpisodeState> {
  if (episode.state === 'closed') return refused('episode-closed')
  if (step === 'close' && episode.state !== 'assessed') return refused('assessment-missing')
  const allowed: readonly EpisodeStep[] = mayStep[episode.state]
  if (!allowed.includes(step)) return refused('already-decided')
  if (step !== 'acknowledge' && !isVisible(words)) return refused('reason-missing')
  if (step !== 'acknowledge' && !qualified) return refused('licence-missing')
  return granted(leadsTo[step])
}
