import { beforeEach, expect, it } from 'vitest'
import { since, traces, write } from '../adapters/contract-suite/scene.contract.ts'
import { allowDrafts, openFlowScene, type FlowScene } from '../../test/flow-scene.ts'
import { revokeConsent } from './client-choices.ts'
import { saveOwnWords } from './own-words.ts'
import { readConversation, readPage } from './read-conversation.ts'
import { readQueue } from './read-queue.ts'

let scene: FlowScene
beforeEach(async () => {
  scene = await openFlowScene()
  await write(scene, 'I could not sleep again.', 'low')
})
const read = (who: FlowScene['nora']) => readConversation(who, scene.wilhelmina.conversationId, scene.ports)

it('whoever cares for the client reads it, and learns whether they may answer and why not', async () => {
  expect(await read(scene.nora)).toMatchObject({
    value: {
      conversation: { messages: [{ text: 'I could not sleep again.' }] },
      reply: { ok: true },
      ownWords: '',
    },
  })
  expect(await read(scene.expired)).toMatchObject({
    value: { reply: { ok: false, refusal: { code: 'licence-expired' } } },
  })
  expect(await read(scene.supervisor)).toMatchObject({
    value: { reply: { ok: false, refusal: { code: 'forbidden' } } },
  })
})

it('AU.1 nobody else reads it, and that is recorded without what was typed into the address', async () => {
  const before = await traces(scene)
  expect(await read(scene.stranger)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await read(scene.administrator)).toMatchObject({ refusal: { code: 'forbidden' } })
  const typed = await readConversation(scene.nora, 'Wilhelmina Quackenbush', scene.ports)
  expect(typed).toMatchObject({ refusal: { code: 'not-found' } })
  const recorded: string[] = []
  for await (const one of scene.ports.audit.entries(scene.organisationId))
    if (one.sequence > before.audit) recorded.push(one.subjectId)
  expect(recorded).toEqual([scene.wilhelmina.conversationId, scene.wilhelmina.conversationId, ''])
})

it('own words are kept for who wrote them, and refused where they cannot be stored', async () => {
  const save = (who: FlowScene['nora'], text: string) =>
    saveOwnWords(who, scene.wilhelmina.conversationId, text, scene.ports)
  const before = await traces(scene)
  expect(await save(scene.nora, 'What kept')).toMatchObject({ ok: true })
  expect(await read(scene.nora)).toMatchObject({ value: { ownWords: 'What kept' } })
  expect(await read(scene.expired)).toMatchObject({ value: { ownWords: '' } })
  expect(await save(scene.nora, 'x'.repeat(65_537))).toMatchObject({ refusal: { code: 'text-too-long' } })
  expect(await save(scene.nora, '\ud800')).toMatchObject({ refusal: { code: 'text-unreadable' } })
  // Counted in bytes, as the reply it may become: three to each of these.
  expect(await save(scene.nora, '€'.repeat(21_845))).toMatchObject({ ok: true })
  expect(await save(scene.nora, '€'.repeat(21_846))).toMatchObject({ refusal: { code: 'text-too-long' } })
  expect(await save(scene.stranger, 'hello')).toMatchObject({ refusal: { code: 'not-found' } })
  expect((await since(scene, before)).entries).toEqual([
    'own-words-saved',
    'clinical-read',
    'clinical-read',
    'access-refused',
    'access-refused',
    'own-words-saved',
    'access-refused',
    'access-refused',
  ])
})

it('a client reads their own page, with what AI does and for which provider', async () => {
  await allowDrafts(scene)
  expect(await readPage(scene.wilhelmina, scene.ports)).toMatchObject({
    value: {
      assist: { level: 'drafts', because: null },
      provider: { name: 'models.example' },
      organisation: { name: 'Canary Practice' },
    },
  })
  const gone = { ...scene.wilhelmina, conversationId: scene.ports.ids.next() }
  expect(await readPage(gone, scene.ports)).toMatchObject({ refusal: { code: 'not-found' } })
})

it('the inbox comes with the event to follow from; an administrator has none', async () => {
  const queue = await readQueue(scene.nora, scene.ports)
  expect(queue).toMatchObject({ value: { items: [{ unanswered: 1, level: 'low' }] } })
  expect(queue.ok && queue.value.event).toBe((await traces(scene)).events)
  expect(await readQueue(scene.administrator, scene.ports)).toMatchObject({ refusal: { code: 'forbidden' } })
})

it('PR.2 what holds the level down says exactly what became of the consent', async () => {
  const heldBy = async (): Promise<unknown> => {
    const outcome = await read(scene.nora)
    return outcome.ok ? outcome.value.heldBy : outcome.refusal.code
  }
  expect(await heldBy()).toBe('no-provider')
  await allowDrafts(scene)
  expect(await heldBy()).toBeNull()
  await revokeConsent(scene.wilhelmina, 'draft-replies', scene.ports)
  expect(await heldBy()).toBe('consent-revoked')
})
