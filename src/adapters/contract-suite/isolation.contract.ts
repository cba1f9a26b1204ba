import { theServer } from '../../domain/access/actor.ts'
import { beforeEach, expect, it } from 'vitest'
import type { Action, Authorised } from '../../domain/access/authorise.ts'
import { entry, openScene, permitFor, traces, write, type Scene, type World } from './scene.contract.ts'

/** A permit that a broken flow might make: another practice's conversation under one's own name. */
export function isolationContract(world: () => World): void {
  let ours: Scene
  let theirs: Scene
  beforeEach(async () => {
    ours = await openScene(world().ports)
    theirs = await openScene(world().ports)
    await write(theirs, 'over there', 'high')
  })
  const crossed = async <A extends Action>(
    who: Scene['nora'] | Scene['wilhelmina'],
    action: A,
  ): Promise<Authorised<A>> => ({
    ...(await permitFor(ours, who, action)),
    conversationId: theirs.wilhelmina.conversationId,
  })

  it('PR.5 reads nothing of theirs', async () => {
    const { threads, suggestions, replies, consents, people, links, events } = world().ports
    const read = async (work: Promise<unknown>) => work.catch(() => null)
    expect(await read(threads.conversation(await crossed(ours.nora, 'conversation.read')))).toBeNull()
    expect(await read(suggestions.shown(await crossed(ours.nora, 'suggestion.read'), 1))).toBeNull()
    expect((await read(replies.ownWords(await crossed(ours.nora, 'conversation.read')))) ?? '').toBe('')
    expect(await consents.consents(theServer(ours.organisationId), theirs.wilhelmina.clientId)).toEqual([])
    expect(await people.member(ours.organisationId, theirs.nora.memberId)).toBeNull()
    expect(await links.stillLive(ours.organisationId, theirs.wilhelmina.clientId)).toBe(false)
    const seen = await events.since(ours.organisationId, 0, 1_000)
    expect(seen.map((event) => event.conversationId)).not.toContain(theirs.wilhelmina.conversationId)
  })

  it('PR.5 writes nothing of theirs', async () => {
    const before = await traces(theirs)
    const { threads } = world().ports
    const change = entry(ours.wilhelmina, ours.ports, 'ai-choice-changed')
    const permit = await crossed(ours.wilhelmina, 'ai-choice.change')
    await threads.setNoAi(permit, true, change).catch(() => null)
    const thread = await threads.thread(theServer(theirs.organisationId), theirs.wilhelmina.conversationId)
    expect(thread?.noAi).toBe(false)
    expect(await traces(theirs)).toEqual(before)
  })
}
