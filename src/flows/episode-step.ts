import type { MemberActor } from '../domain/access/actor.ts'
import { authorise } from '../domain/access/authorise.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { stepEvents } from '../domain/audit/episode-entry.ts'
import type { EpisodeState } from '../domain/episodes/episode.ts'
import { mayBeCalledAt, moveEpisode, type WantedStep } from '../domain/episodes/move-episode.ts'
import { qualifiedFor } from '../domain/episodes/qualified-for.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { enter } from './enter.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** A person takes a step with an episode. Nothing else ever does (HU.5, SA.3). */
export async function stepEpisode(
  actor: MemberActor,
  episodeId: string,
  wanted: WantedStep,
  ports: Ports,
): Promise<Outcome<EpisodeState>> {
  const at = ports.clock.now()
  const episode = await ports.episodes.episode(actor, episodeId)
  if (!episode) return refuseWith(ports, actor, 'access-refused', authorise(actor, 'episode.move', null))
  const { conversationId } = episode
  const entered = await enter(actor, 'episode.move', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const member = await ports.people.member(actor.organisationId, actor.memberId)
  const qualified = qualifiedFor(actor.role, member?.licences ?? [], entered.value.thread.jurisdiction, at)
  const to = moveEpisode(episode, wanted, { memberId: actor.memberId, qualified })
  if (!to.ok) return refuseWith(ports, actor, 'access-refused', to, conversationId)
  if (wanted.calledAt !== null && !mayBeCalledAt(wanted.calledAt, at))
    return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'calledAt'), conversationId)
  const detail = { from: episode.state, to: to.value, level: episode.level, handedTo: wanted.toMember }
  const entry = entryFor(actor, at, stepEvents[wanted.step], ['episode', episodeId], detail)
  const moved = await ports.episodes.move(
    entered.value.permit,
    episodeId,
    episode.state,
    to.value,
    wanted,
    entry,
  )
  return moved.ok ? granted(to.value) : refuseWith(ports, actor, 'access-refused', moved, conversationId)
}
