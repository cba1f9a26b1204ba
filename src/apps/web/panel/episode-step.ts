import type { ConversationView, EpisodeView } from '../../../contract/shapes.ts'
import { episodeSteps, moveEpisode, type EpisodeStep } from '../../../domain/episodes/move-episode.ts'
import type { RefusalCode } from '../../../domain/outcome.ts'

export { episodeSteps, type EpisodeStep }

/** Why a step cannot be taken now, by the rule the server also asks; null where it can. */
export function whyNotStep(
  episode: EpisodeView,
  step: EpisodeStep,
  words: string,
  who: { readonly mayMove: boolean; readonly reply: ConversationView['reply'] },
): RefusalCode | null {
  if (!who.mayMove) return 'forbidden'
  const unqualified =
    who.reply.code === 'licence-missing' || who.reply.code === 'licence-expired' ? who.reply.code : null
  const outcome = moveEpisode(episode, step, words, unqualified === null)
  if (outcome.ok) return null
  return outcome.refusal.code === 'licence-missing'
    ? (unqualified ?? 'licence-missing')
    : outcome.refusal.code
}
