import { beforeEach, expect, it } from 'vitest'
import { firstFault, type ChainedEntry } from '../../domain/audit/chain.ts'
import { keptDraft } from './call.contract.ts'
import type { SuggestedMove } from '../../domain/drafting/suggestion.ts'
import {
  CANARY,
  entry,
  openScene,
  permitFor,
  since,
  traces,
  write,
  type Scene,
  type World,
} from './scene.contract.ts'
import { sendReply } from './send.contract.ts'

/** Audit chain, outbox, and what was suggested. */
export function traceContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => void (scene = await openScene(world().ports)))
  const chain = async (): Promise<readonly ChainedEntry[]> => {
    const found: ChainedEntry[] = []
    for await (const one of scene.ports.audit.entries(scene.organisationId)) found.push(one)
    return found
  }

  it('AU.2 the chain holds from the first row, and shows an edit', async () => {
    await write(scene, `I am ${CANARY.name}`, 'high')
    await sendReply(scene, 'Thank you for telling me.')
    const entries = await chain()
    const head = await scene.ports.audit.head(scene.organisationId)
    expect(firstFault(entries, head)).toBeNull()
    expect(entries[0]).toMatchObject({ sequence: 1, event: 'organisation-created', previous: '0'.repeat(64) })
    const edited = entries.map((one) => (one.sequence === 2 ? { ...one, actorId: 'somebody' } : one))
    expect(firstFault(edited, head)).toEqual({ sequence: 2, fault: 'wrong-hash' })
    expect(firstFault(entries.slice(0, -1), head)).toMatchObject({ fault: 'shorter-than-head' })
    expect(JSON.stringify(entries)).not.toMatch(/Quackenbush|415 555/)
  })

  it('AU.1 a refusal is recorded too, in a transaction of its own', async () => {
    const before = await traces(scene)
    await scene.ports.audit.record(entry(scene.stranger, scene.ports, 'access-refused'))
    expect(await since(scene, before)).toEqual({ entries: ['access-refused'], events: [] })
    expect((await chain()).at(-1)).toMatchObject({
      actorKind: 'member',
      actorId: scene.stranger.memberId,
      subjectId: '',
      detail: '{"because":"a test"}',
    })
  })

  it('twenty writers at once: no number is missing, none twice, and the chain holds', async () => {
    const before = await traces(scene)
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => write(scene, `message ${index}`, index % 2 ? 'high' : 'none')),
    )
    const events = await scene.ports.events.since(scene.organisationId, before.events, 100)
    expect(events.map((event) => event.sequence)).toEqual(
      Array.from({ length: 20 }, (_, index) => before.events + index + 1),
    )
    expect(firstFault(await chain(), await scene.ports.audit.head(scene.organisationId))).toBeNull()
    expect((await traces(scene)).version).toBe(20)
  })

  it('events are read on from where one stopped, and wake who listens', async () => {
    const woken = Promise.withResolvers<void>()
    const stop = scene.ports.events.listen(scene.organisationId, woken.resolve)
    await write(scene, 'a', 'none')
    await woken.promise
    stop()
    await write(scene, 'b', 'none')
    const { events } = scene.ports
    const latest = await events.latest(scene.organisationId)
    const [first, ...rest] = await events.since(scene.organisationId, latest - 2, 1)
    expect(rest).toEqual([])
    expect(first).toMatchObject({ sequence: latest - 1, conversationId: scene.wilhelmina.conversationId })
    expect(await events.since(scene.organisationId, latest, 10)).toEqual([])
  })

  it('what was suggested is kept per version; moves are chosen once', async () => {
    const { suggestions } = scene.ports
    const read = await permitFor(scene, scene.nora, 'suggestion.read')
    const move = (moveId: string): SuggestedMove => ({
      id: scene.ports.ids.next(),
      moveId,
      does: 'reflect',
      modality: 'common',
      stage: 'any',
      text: `It sounds heavy (${moveId}).`,
      why: 'Naming it shows you heard it.',
      basis: [{ kind: 'client-words', messageId: 'm', start: 0, end: 5, quote: 'heavy' }],
    })
    const save = (version: number, moves: readonly SuggestedMove[]) =>
      suggestions.saveMoves(read, version, moves, entry(scene.nora, scene.ports, 'suggestions-shown'))
    expect(await suggestions.shown(read, 0)).toBeNull()
    const first = [move('en-1'), move('en-2')]
    await save(0, first)
    const kept = await suggestions.shown(read, 0)
    const before = await traces(scene)
    await save(0, [move('en-3')])
    expect(await traces(scene)).toEqual(before)
    expect(await suggestions.shown(read, 0)).toEqual(kept)
    expect(kept).toMatchObject({ threadVersion: 0, moves: first, draft: null, draftDeleted: null })
    expect(kept?.movesAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
    await save(1, [move('en-2'), move('en-4')])
    expect((await suggestions.usedMoveIds(read)).toSorted()).toEqual(['en-1', 'en-2', 'en-4'])
    const { draft } = await keptDraft(scene, 'small-1', 0, 'What kept you awake?')
    const none = { draftDeleted: null, movesAt: kept?.movesAt }
    expect(await suggestions.shown(read, 0)).toEqual({ threadVersion: 0, moves: first, draft, ...none })
    const { draft: again } = await keptDraft(scene, 'small-2', 0, 'What happened then?')
    expect((await suggestions.shown(read, 0))?.draft).toEqual(again)
  })
}
