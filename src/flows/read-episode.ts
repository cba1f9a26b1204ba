import type { MemberActor } from '../domain/access/actor.ts'
import { authorise } from '../domain/access/authorise.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { enter } from './enter.ts'
import type { EpisodeRecord } from './escalation-ports.ts'
import type { Ports } from './ports.ts'
import { noteRead } from './note-read.ts'
import { refuseWith } from './refuse.ts'

/** All that happened with one episode, for whoever may read the conversation. */
export async function readEpisode(
  actor: MemberActor,
  episodeId: string,
  ports: Ports,
): Promise<Outcome<EpisodeRecord>> {
  const episode = await ports.episodes.episode(actor, episodeId)
  if (!episode) return refuseWith(ports, actor, 'access-refused', authorise(actor, 'conversation.read', null))
  const { conversationId } = episode
  const entered = await enter(actor, 'conversation.read', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const record = await ports.episodes.record(entered.value.permit, episodeId)
  if (!record) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  await noteRead(actor, entered.value.thread, 'episode', ports)
  return granted(record)
}
