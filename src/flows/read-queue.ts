import type { MemberActor } from '../domain/access/actor.ts'
import { granted, type Outcome } from '../domain/outcome.ts'
import { permitted } from './permitted.ts'
import type { EpisodeOnBoard } from './episode-ports.ts'
import { noteList } from './note-read.ts'
import type { Ports } from './ports.ts'
import type { QueueItem } from './queue-ports.ts'

/** The inbox: one's own clients for a practitioner, everybody's for a supervisor; most urgent first. `event` is read
 * before the lines, so that a screen which follows from there sees a change twice rather than never. */
export async function readQueue(
  actor: MemberActor,
  ports: Ports,
): Promise<Outcome<{ readonly items: readonly QueueItem[]; readonly event: number }>> {
  const permit = await permitted(actor, 'queue.read', ports)
  if (!permit.ok) return permit
  const event = await ports.events.latest(actor.organisationId)
  const items = await ports.threads.queue(permit.value)
  await noteList(actor, 'inbox', items, ports)
  return granted({ items, event })
}

/** Every open episode and who holds it; a practitioner sees those of their own clients. */
export async function readBoard(
  actor: MemberActor,
  ports: Ports,
): Promise<Outcome<readonly EpisodeOnBoard[]>> {
  const permit = await permitted(actor, 'episode.read', ports)
  if (!permit.ok) return permit
  const open = await ports.episodes.open(permit.value)
  await noteList(actor, 'board', open, ports)
  return granted(open)
}
