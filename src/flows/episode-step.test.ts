import { theServer } from '../domain/access/actor.ts'
import { beforeEach, expect, it } from 'vitest'
import { addClient, since, traces, write } from '../adapters/contract-suite/scene.contract.ts'
import { plainStep, type EpisodeStep } from '../domain/episodes/move-episode.ts'
import { openFlowScene, spoken, type FlowScene } from '../../test/flow-scene.ts'
import { stepEpisode } from './episode-step.ts'
import { readBoard } from './read-queue.ts'

let scene: FlowScene
let episodeId: string
beforeEach(async () => {
  scene = await openFlowScene()
  await write(scene, 'I have no point', 'imminent')
  const thread = await scene.ports.threads.thread(
    theServer(scene.organisationId),
    scene.wilhelmina.conversationId,
  )
  episodeId = thread?.openEpisode?.id ?? ''
})
const step = (who: FlowScene['nora'], taken: EpisodeStep, words: string) =>
  stepEpisode(who, episodeId, plainStep(taken, words), scene.ports)
const state = async () =>
  (await scene.ports.episodes.episode(theServer(scene.organisationId), episodeId))?.state

it('AU.1 is acknowledged, assessed, closed: each a state, an entry and an event', async () => {
  const before = await traces(scene)
  expect(await step(scene.nora, 'acknowledge', '')).toEqual({ ok: true, value: 'acknowledged' })
  expect(await step(scene.nora, 'assess', 'No plan; her brother stays with her.')).toMatchObject({ ok: true })
  expect(await step(scene.supervisor, 'close', 'Seen this morning, safe.')).toMatchObject({ ok: true })
  expect(await state()).toBe('closed')
  expect(await since(scene, before)).toEqual({
    entries: ['episode-acknowledged', 'episode-assessed', 'episode-closed'],
    events: ['episode-changed', 'episode-changed', 'episode-changed'],
  })
  expect(await spoken(scene)).not.toMatch(/brother|Seen this morning/)
})

it.each<readonly [string, EpisodeStep, string, string]>([
  ['SA.3 closing what nobody assessed', 'close', 'fine', 'assessment-missing'],
  ['SA.3 assessing without findings', 'assess', '  ', 'reason-missing'],
])('%s is refused and recorded', async (_, taken, words, code) => {
  const before = await traces(scene)
  expect(await step(scene.nora, taken, words)).toMatchObject({ refusal: { code } })
  expect(await since(scene, before)).toEqual({ entries: ['access-refused'], events: [] })
  expect(await state()).toBe('flagged')
})

it('SA.3 somebody without a licence there today acknowledges, but does not assess or close', async () => {
  expect(await step(scene.expired, 'acknowledge', '')).toMatchObject({ ok: true })
  expect(await step(scene.expired, 'assess', 'fine')).toMatchObject({ refusal: { code: 'licence-missing' } })
  expect(await step(scene.elsewhere, 'assess', 'fine')).toMatchObject({
    refusal: { code: 'licence-missing' },
  })
  expect(await step(scene.nora, 'assess', 'fine')).toMatchObject({ ok: true })
  expect(await step(scene.expired, 'close', 'fine')).toMatchObject({ refusal: { code: 'licence-missing' } })
})

it('SA.3 a denial closes nothing: the client’s, however often', async () => {
  for (const text of ['I am fine', 'no, really', 'I never meant it']) await write(scene, text, 'none')
  expect(await state()).toBe('flagged')
})

it('AU.1 another practitioner, an administrator and an unknown id get nothing', async () => {
  const before = await traces(scene)
  expect(await step(scene.stranger, 'acknowledge', '')).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await step(scene.administrator, 'acknowledge', '')).toMatchObject({ refusal: { code: 'forbidden' } })
  const unknown = await stepEpisode(scene.supervisor, 'nonsense', plainStep('close', 'x'), scene.ports)
  expect(unknown).toMatchObject({ refusal: { code: 'not-found' } })
  expect((await since(scene, before)).entries).toEqual(Array.from({ length: 3 }, () => 'access-refused'))
  expect(await state()).toBe('flagged')
})

it('the board: a supervisor sees all, a practitioner their own, an administrator none', async () => {
  const other = await addClient(scene, { name: 'Somebody else’s' }, [scene.stranger])
  await write(scene, 'I have no point', 'high', { client: other })
  const names = async (who: FlowScene['nora']) => {
    const board = await readBoard(who, scene.ports)
    return board.ok ? board.value.map((one) => one.clientName) : board.refusal.code
  }
  expect(await names(scene.supervisor)).toEqual(['Wilhelmina Quackenbush', 'Somebody else’s'])
  expect(await names(scene.nora)).toEqual(['Wilhelmina Quackenbush'])
  expect(await names(scene.administrator)).toBe('forbidden')
})
