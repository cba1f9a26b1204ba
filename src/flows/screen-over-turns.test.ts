import { theServer } from '../domain/access/actor.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Ports } from './ports.ts'
import { screen } from '../domain/risk/screen.ts'
import { messagesOf, openFlowScene, type FlowScene } from '../../test/flow-scene.ts'
import { receiveMessage } from './client-message.ts'

let scene: FlowScene
let asked = 0
beforeEach(async () => {
  scene = await openFlowScene()
  asked = 0
})
const HOUR = 3_600_000

/** The same ports, counting how often earlier messages are asked for, or unable to read them. */
const watched = (dead = false): Ports => ({
  ...scene.ports,
  threads: {
    ...scene.ports.threads,
    earlierTurns: async (permit, from, most) => {
      asked += 1
      if (dead) throw new Error('the store is away')
      return scene.ports.threads.earlierTurns(permit, from, most)
    },
  },
})
const receive = (text: string, ports: Ports = watched()) =>
  receiveMessage(scene.wilhelmina, { submissionId: scene.ports.ids.next(), text }, ports)
const episode = async () =>
  (await scene.ports.threads.thread(theServer(scene.organisationId), scene.wilhelmina.conversationId))
    ?.openEpisode

describe('a danger told in several messages', () => {
  it('SA.2 raises the episode as it is told, and a joke about it takes nothing back', async () => {
    await receive('some days i wish i was dead')
    expect((await episode())?.level).toBe('moderate')
    scene.world.clock.forward(2 * HOUR)
    await receive('lol jk forget i said that')
    scene.world.clock.forward(2 * HOUR)
    await receive('got the pills')
    expect((await episode())?.level).toBe('high')
    scene.world.clock.forward(HOUR)
    await receive('tonight when they are asleep')
    expect((await episode())?.level).toBe('imminent')
    const messages = await messagesOf(scene)
    expect(messages.map((one) => one.from === 'client' && one.level)).toEqual([
      'moderate',
      'none',
      'high',
      'imminent',
    ])
    const [first, , third] = messages
    expect(first?.from === 'client' && first.signals).toEqual(
      screen('some days i wish i was dead').signals.map((signal) => ({ ...signal, wrong: false })),
    )
    expect(third?.from === 'client' && third.signals.map((signal) => signal.rule)).toContain(
      'over-turns.wish-means',
    )
  })
  it('asks the store for nothing where a message completes nothing, or the episode is imminent already', async () => {
    await receive('ok see you thursday at ten, thank you')
    expect(asked).toBe(0)
    await receive('I have the pills here and I am going to take them all tonight, I want to die')
    const before = asked
    await receive('got the pills')
    await receive('i wish i was dead')
    expect(asked).toBe(before)
  })
  it('SA.1 a store that cannot read an old message costs the reading over messages, never the new one', async () => {
    await receive('some days i wish i was dead')
    expect(await receive('got the pills', watched(true))).toMatchObject({ ok: true })
    expect((await messagesOf(scene)).map((one) => one.text)).toContain('got the pills')
    expect((await episode())?.level).toBe('moderate')
  })
})
