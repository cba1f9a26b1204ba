import { theServer } from '../domain/access/actor.ts'
import { beforeEach, expect, it } from 'vitest'
import { addClient, since, traces } from '../adapters/contract-suite/scene.contract.ts'
import { allowDrafts, openFlowScene, type FlowScene } from '../../test/flow-scene.ts'
import { chooseNoAi, giveConsent, revokeConsent } from './client-choices.ts'
import { receiveMessage } from './client-message.ts'
import { readPage } from './read-conversation.ts'

let scene: FlowScene
beforeEach(async () => void (scene = await openFlowScene()))
const asked = { purpose: 'draft-replies', version: '2026-11', language: 'en' }
const consents = () =>
  scene.ports.consents.consents(theServer(scene.organisationId), scene.wilhelmina.clientId)

it('HU.4 no AI is chosen and unchosen at any time, and messages go on as before', async () => {
  const before = await traces(scene)
  await chooseNoAi(scene.wilhelmina, true, scene.ports)
  await chooseNoAi(scene.wilhelmina, true, scene.ports)
  const page = await readPage(scene.wilhelmina, scene.ports)
  expect(page).toMatchObject({ value: { assist: { level: 'none', because: 'client-chose-no-ai' } } })
  const sent = await receiveMessage(scene.wilhelmina, { submissionId: 'a', text: 'Hello' }, scene.ports)
  expect(sent).toMatchObject({ ok: true })
  await chooseNoAi(scene.wilhelmina, false, scene.ports)
  expect(await since(scene, before)).toEqual({
    entries: ['ai-choice-changed', 'message-received', 'ai-choice-changed'],
    events: ['ai-choice-changed', 'message-received', 'ai-choice-changed'],
  })
})

it('a consent names purpose, provider, model, wording and language, and runs a year', async () => {
  const before = await traces(scene)
  const consent = await allowDrafts(scene)
  expect(consent).toMatchObject({
    purpose: 'draft-replies',
    provider: 'models.example',
    model: 'small-1',
    version: '2026-11',
    language: 'en',
    givenBy: 'client',
    givenAt: '2026-11-21T08:00:00.000Z',
    expiresAt: '2027-11-21T08:00:00.000Z',
  })
  expect(await consents()).toEqual([consent])
  expect(await since(scene, before)).toEqual({
    entries: ['provider-changed', 'consent-given'],
    events: ['consent-changed'],
  })
})

it('saying yes twice is one yes; after a no it is a new one', async () => {
  const first = await allowDrafts(scene)
  expect(await giveConsent(scene.wilhelmina, asked, scene.ports)).toEqual({ ok: true, value: first })
  await revokeConsent(scene.wilhelmina, 'draft-replies', scene.ports)
  await revokeConsent(scene.wilhelmina, 'draft-replies', scene.ports)
  scene.world.clock.forward(1000)
  await giveConsent(scene.wilhelmina, asked, scene.ports)
  expect((await consents()).map((one) => one.revokedAt)).toEqual(['2026-11-21T08:00:00.000Z', null])
})

it('PR.2 a purpose that does not exist, or no provider, is no consent: refused and recorded', async () => {
  const before = await traces(scene)
  expect(await giveConsent(scene.wilhelmina, asked, scene.ports)).toMatchObject({
    refusal: { code: 'no-provider' },
  })
  await allowDrafts(scene)
  const invented = { ...asked, purpose: 'sell-my-data' }
  expect(await giveConsent(scene.wilhelmina, invented, scene.ports)).toMatchObject({
    refusal: { code: 'input-not-valid', detail: 'purpose' },
  })
  expect(await revokeConsent(scene.wilhelmina, 'constructor', scene.ports)).toMatchObject({ ok: false })
  expect((await since(scene, before)).entries.filter((one) => one === 'access-refused')).toHaveLength(3)
  expect(await consents()).toHaveLength(1)
})

it('AU.1 nobody chooses for another: a client with another’s conversation gets nothing', async () => {
  await allowDrafts(scene)
  const other = await addClient(scene, {}, [scene.nora])
  const gone = { ...other, conversationId: scene.ports.ids.next() }
  const before = await traces(scene)
  expect(await chooseNoAi(gone, true, scene.ports)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await giveConsent(gone, asked, scene.ports)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await revokeConsent(gone, 'draft-replies', scene.ports)).toMatchObject({
    refusal: { code: 'not-found' },
  })
  expect(await since(scene, before)).toEqual({
    entries: ['access-refused', 'access-refused', 'access-refused'],
    events: [],
  })
  expect((await consents())[0]?.revokedAt).toBeNull()
})
