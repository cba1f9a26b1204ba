import { beforeEach, expect, it } from 'vitest'
import { CANARY, since, traces } from '../adapters/contract-suite/scene.contract.ts'
import type { DraftProgress } from '../domain/drafting/draft-progress.ts'
import { textSha256 } from '../domain/review/approve.ts'
import {
  allowDrafts,
  messagesOf,
  neverHangsUp,
  openFlowScene,
  spoken,
  type FlowScene,
} from '../../test/flow-scene.ts'
import { chooseNoAi, giveConsent, revokeConsent } from './client-choices.ts'
import { decide, draft, receiveMessage, suggest } from './client-message.ts'
import { modelFaults } from './model-ports.ts'
import { saveOwnWords } from './own-words.ts'
import { saveProvider, saveSettings } from './settings.ts'

let scene: FlowScene
beforeEach(async () => void (scene = await openFlowScene()))
const receive = (text: string) =>
  receiveMessage(scene.wilhelmina, { submissionId: scene.ports.ids.next(), text }, scene.ports)
const ask = async (who = scene.nora): Promise<readonly DraftProgress[]> => {
  const told: DraftProgress[] = []
  for await (const one of draft(who, scene.wilhelmina.conversationId, neverHangsUp, scene.ports))
    told.push(one)
  return told
}
const last = async () => (await ask()).at(-1)
const SAID = 'I could not sleep again, the house is so quiet since the summer.'
const GOOD = [
  'It sounds like the ',
  'nights have become very quiet. ',
  'What goes through your mind ',
  'when you lie awake?',
]

it('with consent a draft comes sentence by sentence, then whole, and is kept', async () => {
  await receive(SAID)
  await allowDrafts(scene)
  scene.model.say(GOOD)
  const before = await traces(scene)
  const told = await ask()
  expect(told.map((one) => one.kind)).toEqual(['sentence', 'done'])
  expect((await since(scene, before)).entries).toEqual(['draft-asked', 'draft-shown'])
  const shown = await suggest(scene.nora, scene.wilhelmina.conversationId, scene.ports)
  const end = told.at(-1)
  expect(end?.kind === 'done' && end.draft.sentences.map((one) => one.text)).toEqual([
    'It sounds like the nights have become very quiet.',
    'What goes through your mind when you lie awake?',
  ])
  expect(shown.ok && shown.value.draft).toEqual(end?.kind === 'done' && end.draft)
})

it.each([
  ['You clearly have bipolar disorder', 'claim-without-citation'],
  ['Your depression needs rest.', 'fact-not-told'],
  ['How is your husband?', 'fact-not-told'],
  ['Research shows that 40% of people sleep badly', 'claim-without-citation'],
  ['See www.example.com', 'sentence-has-link'],
])('EV.1 a last sentence that has to go is told like any other: %s', async (sentence, why) => {
  await receive(SAID)
  await allowDrafts(scene)
  scene.model.say(['What is a night like? ', sentence])
  const told = await ask()
  expect(told.slice(0, 2)).toMatchObject([{ kind: 'sentence' }, { kind: 'dropped', why }])
  expect(told.slice(2)).toMatchObject([
    { kind: 'done', draft: { sentences: [{ text: 'What is a night like?' }] } },
  ])
})

it('EV.1 no diagnosis and no invented life stands on a guideline for listening', async () => {
  await receive('my sister says i have depression and i think she is right')
  await allowDrafts(scene)
  const kept = ['Your sister has noticed how low you are. ', 'What does depression mean to you?']
  scene.model.say([kept[0] ?? '', 'It may be PTSD from your childhood. ', kept[1] ?? ''])
  const end = await last()
  expect(end?.kind === 'done' && end.draft.sentences.map((one) => one.text)).toEqual(
    kept.map((one) => one.trim()),
  )
})

it('PR.1 a model sees no name, no number, no address: not from the message, the record or one’s own words', async () => {
  await receive(
    `I am ${CANARY.name}, my brother ${CANARY.brother} calls from ${CANARY.phone} or writes to ${CANARY.email}.`,
  )
  await allowDrafts(scene)
  await saveOwnWords(
    scene.nora,
    scene.wilhelmina.conversationId,
    `Dear ${CANARY.name}, how is Thaddeus?`,
    scene.ports,
  )
  scene.model.say(GOOD)
  await ask()
  const asked = JSON.stringify(scene.model.asked.map((one) => one.prompt))
  expect(scene.model.asked).toHaveLength(1)
  expect(asked).not.toMatch(/Quackenbush|Wilhelmina|Thaddeus|415|555.?0199|canary\.example/)
  expect(await spoken(scene)).not.toMatch(/Quackenbush|Wilhelmina|Thaddeus|0199|sk-canary/)
})

it.each(modelFaults)('SA.1 a model that is %s costs the draft, never the message', async (fault) => {
  const stored = await receive(SAID)
  await allowDrafts(scene)
  scene.model.say(GOOD.slice(0, 2), fault)
  const before = await traces(scene)
  expect(await last()).toEqual({ kind: 'none', why: fault })
  expect((await messagesOf(scene)).map((message) => message.id)).toEqual([
    stored.ok && stored.value.messageId,
  ])
  expect((await since(scene, before)).entries).toEqual(['draft-asked', 'draft-withheld'])
  expect(await spoken(scene)).toContain(fault)
  const shown = await suggest(scene.nora, scene.wilhelmina.conversationId, scene.ports)
  expect(shown.ok && shown.value.draft).toBeNull()
})

it('a bug in the model adapter is not taken for a fault of the world', async () => {
  await receive(SAID)
  await allowDrafts(scene)
  const broken = {
    ...scene.ports,
    model: {
      // eslint-disable-next-line require-yield -- it breaks before it says anything
      async *draft(): AsyncGenerator<string> {
        throw new TypeError('a bug')
      },
      judge: scene.ports.model.judge,
      judgeLabelled: scene.ports.model.judgeLabelled,
      tryOut: scene.ports.model.tryOut,
      summarise: scene.ports.model.summarise,
    },
  }
  const asking = draft(scene.nora, scene.wilhelmina.conversationId, neverHangsUp, broken)
  await expect(asking.next()).rejects.toThrow('a bug')
})

const withheld: readonly (readonly [string, string, () => Promise<unknown>])[] = [
  ['PR.2 no consent was given', 'consent-missing', () => provider('models.example')],
  [
    'PR.2 the consent was taken back',
    'consent-revoked',
    async () => {
      await allowDrafts(scene)
      await revokeConsent(scene.wilhelmina, 'draft-replies', scene.ports)
    },
  ],
  [
    'PR.2 the consent has run out',
    'consent-expired',
    async () => {
      await allowDrafts(scene)
      scene.world.clock.forward(366 * 86_400_000)
    },
  ],
  [
    'PR.2 the consent is for another purpose',
    'consent-missing',
    async () => {
      await provider('models.example')
      const asked = { purpose: 'suggest-moves', version: '1', language: 'en' }
      await giveConsent(scene.wilhelmina, asked, scene.ports)
    },
  ],
  [
    'PR.2 the consent names another provider',
    'consent-missing',
    async () => {
      await allowDrafts(scene)
      await provider('elsewhere.example')
    },
  ],
  [
    'HU.4 the client chose no AI',
    'client-chose-no-ai',
    async () => {
      await allowDrafts(scene)
      await chooseNoAi(scene.wilhelmina, true, scene.ports)
    },
  ],
  ['no provider is configured', 'no-provider', async () => {}],
  [
    'the organisation allows moves only',
    'organisation',
    async () => {
      await allowDrafts(scene)
      const organisation = await scene.ports.people.organisation(scene.organisationId)
      if (organisation)
        await saveSettings(scene.administrator, { ...organisation, assist: 'moves' }, scene.ports)
    },
  ],
]
const provider = (host: string) =>
  saveProvider(
    scene.administrator,
    { kind: 'openai-compatible', model: 'small-1', baseUrl: `https://${host}/v1` },
    'sk-canary-key',
    scene.ports,
  )

it.each(withheld)('%s: no model is called, and that is recorded', async (_, why, given) => {
  await receive(SAID)
  await given()
  const before = await traces(scene)
  expect(await ask()).toEqual([{ kind: 'none', why }])
  expect(scene.model.asked).toEqual([])
  expect((await since(scene, before)).entries).toEqual(['draft-withheld'])
})

it('a consent taken back hides the draft that was shown before', async () => {
  await receive(SAID)
  await allowDrafts(scene)
  scene.model.say(GOOD)
  await ask()
  await revokeConsent(scene.wilhelmina, 'draft-replies', scene.ports)
  const shown = await suggest(scene.nora, scene.wilhelmina.conversationId, scene.ports)
  expect(shown.ok && shown.value.draft).toBeNull()
})

it('AU.1 another practitioner, a supervisor, an administrator get nothing, and that is recorded', async () => {
  await receive(SAID)
  await allowDrafts(scene)
  const before = await traces(scene)
  expect(await ask(scene.stranger)).toEqual([{ kind: 'none', why: 'not-found' }])
  expect(await ask(scene.supervisor)).toEqual([{ kind: 'none', why: 'forbidden' }])
  expect(await ask(scene.administrator)).toEqual([{ kind: 'none', why: 'forbidden' }])
  expect(scene.model.asked).toEqual([])
  expect((await since(scene, before)).entries).toEqual(Array.from({ length: 3 }, () => 'access-refused'))
})

it('HU.3 a reply that began as a draft says so, with the model and the share that was edited', async () => {
  await receive(SAID)
  await allowDrafts(scene)
  scene.model.say(GOOD)
  await ask()
  const text = `${GOOD.join('')} I have time on Thursday.`
  const decision = {
    id: scene.ports.ids.next(),
    text,
    sha256: textSha256(text),
    threadVersion: 1,
    feedbackSeen: true,
  }
  await decide(scene.nora, scene.wilhelmina.conversationId, decision, scene.ports)
  const sent = (await messagesOf(scene)).at(-1)
  expect(sent).toMatchObject({ provenance: { origin: 'edited-from-a-draft', model: 'small-1' } })
  const share = sent?.from === 'practitioner' ? sent.provenance.shareEdited : null
  expect(share).toBeGreaterThan(0)
  expect(share).toBeLessThan(0.6)
})
