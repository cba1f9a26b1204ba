import { theServer, type MemberActor } from '../../domain/access/actor.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { approve, textSha256, type Approval } from '../../domain/review/approve.ts'
import type { Stored } from '../../flows/ports.ts'
import { entry, permitFor, type Scene } from './scene.contract.ts'

export type Made = Pick<Approval, 'provenance' | 'assistance'>
/** One's own words, with nothing beside them. */
export const ownWords: Made = {
  provenance: { origin: 'own-words', shareEdited: null, model: null },
  assistance: { level: 'moves', heldBy: 'organisation', moveIds: [], draftId: null, shownMs: null, words: 4 },
}

/** Nora's yes to a text, for the version as it stands. */
export async function approval(scene: Scene, text: string, made: Made = ownWords): Promise<Approval> {
  const { ports, organisationId, wilhelmina, nora, licences } = scene
  const thread = await ports.threads.thread(theServer(organisationId), wilhelmina.conversationId)
  if (!thread) throw new Error('no thread')
  const decision = {
    id: ports.ids.next(),
    text,
    sha256: textSha256(text),
    threadVersion: thread.version,
  }
  const by = { memberId: nora.memberId, licences: [licences.nora] }
  const outcome = approve(thread, decision, by, made, ports.clock.now())
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}

/** Hands an approval to the store, past every check that stands before it. */
export const send = async (scene: Scene, approved: Approval, by: MemberActor): Promise<Outcome<Stored>> =>
  scene.ports.replies.send(
    await permitFor(scene, by, 'reply.decide'),
    approved,
    scene.ports.ids.next(),
    entry(by, scene.ports, 'reply-approved-and-sent'),
  )

export const sendReply = async (scene: Scene, text: string): Promise<Outcome<Stored>> =>
  send(scene, await approval(scene, text), scene.nora)
