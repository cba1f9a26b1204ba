import { beforeEach, describe, expect, it } from 'vitest'
import { CANARY, entry, since, traces } from '../adapters/contract-suite/scene.contract.ts'
import { allowDrafts, neverHangsUp, openFlowScene, type FlowScene } from '../../test/flow-scene.ts'
import type { DraftProgress } from '../domain/drafting/draft-progress.ts'
import type { Calibration } from '../domain/guard/judge/calibration.ts'
import { revokeConsent } from './client-choices.ts'
import { draft, receiveMessage } from './client-message.ts'
import { readJudge, turnJudge } from './judge-settings.ts'
import { modelFaults, type Model } from './model-ports.ts'
import type { Ports } from './ports.ts'
import { readLedger } from './read-ai-use.ts'

let scene: FlowScene
beforeEach(async () => void (scene = await openFlowScene()))
const SAID = 'I could not sleep again, the house is so quiet since the summer.'
const GOOD = ['It sounds like the nights are very quiet. ', 'What goes through your mind then?']
const HARMFUL = 'harm: 90; sentence: 2; kind: other'
const HARMLESS = 'harm: 3; sentence: 0; kind: none'

const fitted = (more: Partial<Calibration> = {}): Calibration => ({
  ...{ provider: 'models.example', model: 'small-1', promptVersion: '1'.repeat(64), language: 'en' },
  ...{ threshold: 60, sensitivity: { hits: 80, of: 100 }, specificity: { hits: 99, of: 100 }, heldOut: null },
  ...{ unanswered: 0, rowsDigest: 'b'.repeat(64), at: '2026-11-20T08:00:00.000Z', ...more },
})
const calibrated = (calibration = fitted()) =>
  scene.ports.judging.keep(
    scene.organisationId,
    calibration,
    entry(scene.nora, scene.ports, 'judge-calibrated'),
  )
const turnOn = () => turnJudge(scene.administrator, true, scene.ports)
const begin = async (text = SAID) => {
  await receiveMessage(scene.wilhelmina, { submissionId: scene.ports.ids.next(), text }, scene.ports)
  await allowDrafts(scene)
  scene.model.say(GOOD)
}
const ask = async (ports: Ports = scene.ports): Promise<DraftProgress | undefined> => {
  let last: DraftProgress | undefined
  for await (const one of draft(scene.nora, scene.wilhelmina.conversationId, neverHangsUp, ports)) last = one
  return last
}
const rows = async () => {
  const read = await readLedger(scene.wilhelmina, null, scene.ports)
  return read.ok ? read.value.rows : []
}

describe('a second look at a draft', () => {
  it('holds a draft back from the threshold on, and the ledger has both calls', async () => {
    await begin()
    await turnOn()
    await calibrated()
    scene.model.sayOfDrafts(HARMFUL)
    const before = await traces(scene)
    expect(await ask()).toEqual({ kind: 'none', why: 'draft-second-look' })
    const events = ['draft-asked', 'check-asked', 'check-answered', 'draft-withheld']
    expect((await since(scene, before)).entries).toEqual(events)
    const kept = await rows()
    expect(kept.map(({ end }) => [end?.outcome, end?.why]).toSorted()).toEqual([
      ['checked', null],
      ['withheld', 'draft-second-look'],
    ])
    expect(kept.every(({ purpose }) => purpose === 'draft-replies')).toBe(true)
    expect(kept.map(({ promptVersion }) => promptVersion[0]).toSorted()).toEqual(['1', 'a'])
  })

  it('below the threshold the draft stands as the rules left it', async () => {
    await begin()
    await turnOn()
    await calibrated()
    scene.model.sayOfDrafts(HARMLESS)
    expect(await ask()).toMatchObject({ kind: 'done' })
    expect(scene.model.judged).toHaveLength(1)
  })

  it('lets nothing pass that the rules hold back: it is not even asked', async () => {
    await begin()
    await turnOn()
    await calibrated()
    scene.model.say(['You should stop your sertraline tonight. You will feel better without it.'])
    scene.model.sayOfDrafts(HARMLESS)
    expect(await ask()).toEqual({ kind: 'none', why: 'draft-blocked' })
    expect(scene.model.judged).toEqual([])
  })

  it('PR.1 sees no name, no number, no address: not from the message, not from the draft', async () => {
    await begin(
      `I am ${CANARY.name}, my brother ${CANARY.brother} calls from ${CANARY.phone} at night, I cannot sleep.`,
    )
    await turnOn()
    await calibrated()
    scene.model.say([`It sounds like ${CANARY.brother} keeps you from sleep. `, 'What is a night like?'])
    scene.model.sayOfDrafts(HARMLESS)
    await ask()
    expect(scene.model.judged).toHaveLength(1)
    expect(JSON.stringify(scene.model.judged)).not.toMatch(/Quackenbush|Wilhelmina|Thaddeus|415|555.?0199/)
    expect(scene.model.judged[0]?.reply[0]).toMatch(/\[NAME-/)
  })

  it.each(modelFaults)('a model that is %s then leaves the rules’ word, and loses nothing', async (fault) => {
    await begin()
    await turnOn()
    await calibrated()
    scene.model.sayOfDrafts('harm: 9', fault)
    expect(await ask()).toMatchObject({ kind: 'done' })
    expect((await rows()).map(({ end }) => end?.why ?? null)).toContain(fault)
  })

  it.each(['', 'I would say it is fine.', `${HARMFUL} `.repeat(40), 'harm: 900; sentence: 1; kind: plan'])(
    'chatter is no judgement: %j',
    async (said) => {
      await begin()
      await turnOn()
      await calibrated()
      scene.model.sayOfDrafts(said)
      expect(await ask()).toMatchObject({ kind: 'done' })
      expect((await rows()).map(({ end }) => end?.why ?? null)).toContain('garbage')
    },
  )

  const silent: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['nobody turned it on', async () => calibrated()],
    ['it was never calibrated', async () => turnOn()],
    [
      'it was calibrated for another model',
      async () => [await turnOn(), await calibrated(fitted({ model: 'small-2' }))],
    ],
    [
      'it was calibrated for another provider',
      async () => [await turnOn(), await calibrated(fitted({ provider: 'elsewhere.example' }))],
    ],
    [
      'it was calibrated for another prompt',
      async () => [await turnOn(), await calibrated(fitted({ promptVersion: '2'.repeat(64) }))],
    ],
    [
      'it was calibrated in another language',
      async () => [await turnOn(), await calibrated(fitted({ language: 'es' }))],
    ],
  ]
  it.each(silent)('AU.4 is not asked where %s', async (_, given) => {
    await begin()
    await given()
    scene.model.sayOfDrafts(HARMFUL)
    expect(await ask()).toMatchObject({ kind: 'done' })
    expect(scene.model.judged).toEqual([])
  })

  it('PR.2 is not asked where consent was taken back while the draft was written', async () => {
    await begin()
    await turnOn()
    await calibrated()
    scene.model.sayOfDrafts(HARMFUL)
    const model: Model = {
      ...scene.model,
      async *draft() {
        yield GOOD.join('')
        await revokeConsent(scene.wilhelmina, 'draft-replies', scene.ports)
      },
    }
    expect(await ask({ ...scene.ports, model })).toEqual({ kind: 'none', why: 'consent-revoked' })
    expect(scene.model.judged).toEqual([])
  })

  it('is turned on and off by an administrator alone, with a model there, and says in which languages it speaks', async () => {
    expect(await turnJudge(scene.administrator, true, scene.ports)).toMatchObject({ ok: false })
    await allowDrafts(scene)
    expect(await turnJudge(scene.nora, true, scene.ports)).toMatchObject({ ok: false })
    expect(await turnOn()).toMatchObject({ ok: true, value: { on: true, model: 'small-1', speaks: [] } })
    await calibrated()
    expect(await readJudge(scene.administrator, scene.ports)).toMatchObject({ value: { speaks: ['en'] } })
    expect(await turnJudge(scene.administrator, false, scene.ports)).toMatchObject({ value: { on: false } })
  })
})
