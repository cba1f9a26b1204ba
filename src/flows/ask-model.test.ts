import { beforeEach, describe, expect, it } from 'vitest'
import { permitFor, since, traces } from '../adapters/contract-suite/scene.contract.ts'
import {
  allowDrafts,
  messagesOf,
  neverHangsUp,
  openFlowScene,
  type FlowScene,
} from '../../test/flow-scene.ts'
import type { DraftProgress } from '../domain/drafting/draft-progress.ts'
import { textSha256 } from '../domain/review/approve.ts'
import type { Model } from './model-ports.ts'
import { deleteDerived, revokeConsent } from './client-choices.ts'
import { decide, draft, receiveMessage } from './client-message.ts'
import { saveOwnWords } from './own-words.ts'
import { readLedger } from './read-ai-use.ts'
import { saveSettings } from './settings.ts'
import type { Ports } from './ports.ts'

let scene: FlowScene
beforeEach(async () => void (scene = await openFlowScene()))
const GOOD = ['It sounds like the nights are very quiet. ', 'What goes through your mind then?']
const receive = (text: string) =>
  receiveMessage(scene.wilhelmina, { submissionId: scene.ports.ids.next(), text }, scene.ports)
const ask = async (ports: Ports = scene.ports): Promise<readonly DraftProgress[]> => {
  const told: DraftProgress[] = []
  for await (const one of draft(scene.nora, scene.wilhelmina.conversationId, neverHangsUp, ports))
    told.push(one)
  return told
}
const rows = async () => {
  const read = await readLedger(scene.wilhelmina, null, scene.ports)
  return read.ok ? read.value.rows : []
}
/** A model during whose answer something happens. */
const meanwhile = (happens: () => Promise<unknown>): Model => ({
  ...scene.model,
  async *draft() {
    yield GOOD[0] ?? ''
    await happens()
    yield GOOD[1] ?? ''
  },
})

describe('the ledger of AI use', () => {
  beforeEach(async () => {
    await receive('I could not sleep again, the house is so quiet since the summer.')
    await allowDrafts(scene)
  })

  it('AU.3 the row stands before the model is called, and holds what was sent only as a digest', async () => {
    let seen = 0
    const model = meanwhile(async () => void (seen = (await rows()).length))
    await ask({ ...scene.ports, model })
    expect(seen).toBe(1)
    const [row] = await rows()
    expect(row).toMatchObject({
      purpose: 'draft-replies',
      provider: 'models.example',
      model: 'small-1',
      promptVersion: 'a'.repeat(64),
      policies: ['law:US-CA@2020-01-01', 'organisation:drafts'],
      askedByName: 'nora of staff',
      end: { outcome: 'shown', why: null },
    })
    expect(row?.inputMac).toMatch(/^[0-9a-f]{64}$/)
    expect(row?.end?.outputMac).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(await rows())).not.toMatch(/sleep|quiet/)
  })

  it('AU.3 an answer that our checks hold back is in the ledger too, with the reason', async () => {
    scene.model.say(['Stop your sertraline tonight. You will feel better without it.'])
    const told = await ask()
    expect(told.at(-1)).toMatchObject({ kind: 'none' })
    expect(await rows()).toMatchObject([{ end: { outcome: 'withheld' } }])
  })

  it('AU.3 whoever leaves in the middle leaves a row that says so', async () => {
    scene.model.say(GOOD)
    const asking = draft(scene.nora, scene.wilhelmina.conversationId, neverHangsUp, scene.ports)
    await asking.next()
    await asking.return(undefined)
    expect(await rows()).toMatchObject([{ end: { outcome: 'abandoned', why: null } }])
  })

  it('AU.3 a fault of our own ends the row as well, and is not hidden', async () => {
    const model = meanwhile(() => Promise.reject(new TypeError('a bug')))
    await expect(ask({ ...scene.ports, model })).rejects.toThrow('a bug')
    expect(await rows()).toMatchObject([{ end: { outcome: 'failed', why: 'broken' } }])
  })

  it('PR.2 a consent that is taken back while the model speaks: nothing is kept, and the row says why', async () => {
    const before = await traces(scene)
    const model = meanwhile(() => revokeConsent(scene.wilhelmina, 'draft-replies', scene.ports))
    expect((await ask({ ...scene.ports, model })).at(-1)).toEqual({ kind: 'none', why: 'consent-revoked' })
    expect(await rows()).toMatchObject([{ end: { outcome: 'withheld', why: 'consent-revoked' } }])
    const read = await permitFor(scene, scene.nora, 'suggestion.read')
    expect((await scene.ports.suggestions.shown(read, 1))?.draft ?? null).toBeNull()
    expect((await since(scene, before)).entries).toEqual(['draft-asked', 'consent-revoked', 'draft-withheld'])
  })

  it('HU.2 a client who writes while the model speaks: the draft answers what was before, so it is not kept', async () => {
    const model = meanwhile(() => receive('There is something else.'))
    expect((await ask({ ...scene.ports, model })).at(-1)).toEqual({ kind: 'none', why: 'thread-moved-on' })
    expect(await rows()).toMatchObject([{ end: { outcome: 'withheld', why: 'thread-moved-on' } }])
  })

  it('whoever hangs up makes the model stop: no fault of the model’s', async () => {
    const hungUp = { aborted: true, addEventListener: () => undefined }
    scene.model.say(GOOD, 'slow')
    const { nora, wilhelmina, ports } = scene
    for await (const _ of draft(nora, wilhelmina.conversationId, hungUp, ports));
    expect(await rows()).toMatchObject([{ end: { outcome: 'abandoned', why: null } }])
  })

  it('HU.3 a reply made from an earlier draft, or from one of several, says so', async () => {
    scene.model.say(GOOD)
    await ask()
    scene.model.say(['You have had a long week. ', 'What would help tonight?'])
    await ask()
    await receive('And the neighbours are loud.')
    const text = GOOD.join('')
    const yes = {
      id: scene.ports.ids.next(),
      text,
      sha256: textSha256(text),
      threadVersion: 2,
      feedbackSeen: false,
    }
    expect(await decide(scene.nora, scene.wilhelmina.conversationId, yes, scene.ports)).toMatchObject({
      ok: true,
    })
    expect((await messagesOf(scene)).at(-1)).toMatchObject({
      provenance: { origin: 'edited-from-a-draft', shareEdited: 0, model: 'small-1' },
    })
  })

  it('what was made from a draft and not sent goes with it; what is the practitioner’s own stays', async () => {
    scene.model.say(GOOD)
    await ask()
    const { nora, wilhelmina, ports } = scene
    const ownWords = async () => ports.replies.ownWords(await permitFor(scene, nora, 'conversation.read'))
    await saveOwnWords(nora, wilhelmina.conversationId, `${GOOD.join('')} Tell me.`, ports)
    expect(await deleteDerived(wilhelmina, 'draft-replies', ports)).toEqual({ ok: true, value: 1 })
    expect(await ownWords()).toBe('')
    scene.model.say(GOOD)
    await ask()
    await saveOwnWords(nora, wilhelmina.conversationId, 'Shall we talk on Thursday about the garden?', ports)
    await deleteDerived(wilhelmina, 'draft-replies', ports)
    expect(await ownWords()).toBe('Shall we talk on Thursday about the garden?')
    expect(await deleteDerived(wilhelmina, 'draft-replies', ports)).toEqual({ ok: true, value: 0 })
  })
})

describe('a language whose names our tagger does not know', () => {
  const PORTUGUESE =
    'Não consigo dormir há semanas, o meu marido João foi embora para o Porto e a casa está muito vazia.'
  beforeEach(async () => {
    await receive(PORTUGUESE)
    await allowDrafts(scene)
    scene.model.say(GOOD)
  })
  const local = async (): Promise<Ports> => {
    const provider = await scene.ports.providers.provider(scene.organisationId)
    if (!provider) throw new Error('no provider')
    const providers = { ...scene.ports.providers, provider: async () => ({ ...provider, local: true }) }
    return { ...scene.ports, providers }
  }

  it('PR.1 goes to no model outside, and that is recorded', async () => {
    const before = await traces(scene)
    expect(await ask()).toEqual([{ kind: 'none', why: 'language-not-supported' }])
    expect(scene.model.asked).toEqual([])
    expect((await since(scene, before)).entries).toEqual(['draft-withheld'])
  })

  it('goes to a model in the house', async () => {
    await ask(await local())
    expect(scene.model.asked).toHaveLength(1)
  })

  it('goes outside where the organisation has said that it may', async () => {
    const organisation = await scene.ports.people.organisation(scene.organisationId)
    if (!organisation) throw new Error('no organisation')
    await saveSettings(scene.administrator, { ...organisation, remoteForUnreadLanguages: true }, scene.ports)
    await ask()
    expect(scene.model.asked).toHaveLength(1)
  })

  it('a short word of no certain language is of the conversation’s', async () => {
    const other = await openFlowScene()
    scene = other
    await receive('ok')
    await allowDrafts(scene)
    scene.model.say(GOOD)
    await ask()
    expect(scene.model.asked).toHaveLength(1)
  })
})
