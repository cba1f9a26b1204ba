import type { ConversationView, EpisodeView } from '../../../contract/shapes.ts'
import { moveEpisode, type WantedStep } from '../../../domain/episodes/move-episode.ts'
import type { RefusalCode } from '../../../domain/outcome.ts'

/** Why a step cannot be taken now, by the rule the server also asks; null where it can. */
export function whyNotStep(
  episode: EpisodeView,
  wanted: WantedStep,
  who: {
    readonly mayMove: boolean
    readonly memberId: string
    readonly reply: ConversationView['reply']
  },
): RefusalCode | null {
  if (!who.mayMove) return 'forbidden'
  const unqualified =
    who.reply.code === 'licence-missing' || who.reply.code === 'licence-expired' ? who.reply.code : null
  const outcome = moveEpisode(episode, wanted, { memberId: who.memberId, qualified: unqualified === null })
  if (outcome.ok) return null
  return outcome.refusal.code === 'licence-missing'
    ? (unqualified ?? 'licence-missing')
    : outcome.refusal.code
}
