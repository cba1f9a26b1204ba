import { theServer } from '../domain/access/actor.ts'
import { beforeEach, expect, it } from 'vitest'
import { since, traces, write } from '../adapters/contract-suite/scene.contract.ts'
import { messagesOf, openFlowScene, spoken, type FlowScene } from '../../test/flow-scene.ts'
import { correctSignal } from './correct-signal.ts'

let scene: FlowScene
let messageId: string
beforeEach(async () => {
  scene = await openFlowScene()
  messageId = (await write(scene, 'I have no point', 'high')).messageId
})
const correct = (who: FlowScene['nora'], changed: object = {}) => {
  const correction = { messageId, start: 2, rule: 'hopelessness.no-point', wrong: true, ...changed }
  return correctSignal(who, scene.wilhelmina.conversationId, correction, scene.ports)
}
const wrong = async () => {
  const [message] = await messagesOf(scene)
  return message?.from === 'client' && message.signals[0]?.wrong
}

it('SA.2 a signal is marked wrong and unmarked; level and episode stay', async () => {
  const before = await traces(scene)
  expect(await correct(scene.nora)).toEqual({ ok: true, value: null })
  expect(await correct(scene.nora)).toEqual({ ok: true, value: null })
  expect(await wrong()).toBe(true)
  expect(await correct(scene.supervisor, { wrong: false })).toMatchObject({ ok: true })
  expect(await wrong()).toBe(false)
  expect(await since(scene, before)).toEqual({
    entries: ['signal-corrected', 'signal-correction-undone'],
    events: ['signal-corrected', 'signal-corrected'],
  })
  expect((await messagesOf(scene))[0]).toMatchObject({ level: 'high' })
  const thread = await scene.ports.threads.thread(
    theServer(scene.organisationId),
    scene.wilhelmina.conversationId,
  )
  expect(thread?.openEpisode).toMatchObject({ level: 'high', state: 'flagged' })
  expect(await spoken(scene)).not.toContain('hopelessness')
})

it('AU.1 a signal that is not there, and another practitioner: refused and recorded', async () => {
  const before = await traces(scene)
  expect(await correct(scene.nora, { start: 3 })).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await correct(scene.nora, { rule: 'other' })).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await correct(scene.stranger)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await correct(scene.administrator)).toMatchObject({ refusal: { code: 'forbidden' } })
  expect(await since(scene, before)).toEqual({
    entries: Array.from({ length: 4 }, () => 'access-refused'),
    events: [],
  })
  expect(await wrong()).toBe(false)
})
