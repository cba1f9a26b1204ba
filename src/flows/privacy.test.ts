import { beforeEach, describe, expect, it } from 'vitest'
import { CANARY, since, traces } from '../adapters/contract-suite/scene.contract.ts'
import type { MemberActor } from '../domain/access/actor.ts'
import { allowDrafts, neverHangsUp, openFlowScene, spoken, type FlowScene } from '../../test/flow-scene.ts'
import { changeIdentifiers, MOST_IDENTIFIERS } from './change-identifiers.ts'
import { chooseNoAi } from './client-choices.ts'
import { draft, receiveMessage } from './client-message.ts'
import { saveOwnWords } from './own-words.ts'
import { previewHidden } from './preview-hidden.ts'
import { readPrivacy } from './read-privacy.ts'
import { recordConsent, recordWithdrawal, type ConsentTold } from './record-consent.ts'
import { saveProvider, saveSettings } from './settings.ts'

let scene: FlowScene
let at: string
beforeEach(async () => {
  scene = await openFlowScene()
  at = scene.wilhelmina.conversationId
})
const receive = (text: string) =>
  receiveMessage(scene.wilhelmina, { submissionId: scene.ports.ids.next(), text }, scene.ports)
const provider = (model: string) =>
  saveProvider(
    scene.administrator,
    { kind: 'openai-compatible', model, baseUrl: 'https://models.example/v1' },
    'sk-canary-key',
    scene.ports,
  )
const read = async (who: MemberActor = scene.nora) => {
  const privacy = await readPrivacy(who, at, scene.ports)
  if (!privacy.ok) throw new Error(privacy.refusal.code)
  return privacy.value
}
const told: ConsentTold = {
  ...{ purpose: 'draft-replies', version: 'v1', language: 'en', way: 'by-phone', until: null },
  ...{ givenBy: 'client', guardian: null, provider: 'models.example', model: 'small-1' },
}
const street = { type: 'address', value: '14 Larkspur Close' } as const
const school = { type: 'organisation', value: 'Bellweather Academy' } as const

describe('what a practitioner sees of consents and the ledger', () => {
  it('AU.3 who said yes, who wrote it down, and every use of a model', async () => {
    await receive('I could not sleep again.')
    await provider('small-1')
    expect(await recordConsent(scene.nora, at, told, scene.ports)).toMatchObject({ ok: true })
    scene.model.say(['It sounds like the nights are long. ', 'What goes through your mind?'])
    for await (const _ of draft(scene.nora, at, neverHangsUp, scene.ports));
    const privacy = await read()
    expect(privacy.conversation.consents).toMatchObject([{ way: 'by-phone', model: 'small-1' }])
    expect(privacy.recorders.get(scene.nora.memberId)).toBe('nora of staff')
    expect(privacy.ledger).toMatchObject([{ model: 'small-1', end: { outcome: 'shown' } }])
    expect(privacy.change).toEqual({ ok: true, value: null })
  })

  it('a supervisor reads and cannot change; nobody else reads', async () => {
    expect((await read(scene.supervisor)).change).toMatchObject({ refusal: { code: 'forbidden' } })
    const { ports, supervisor, stranger, administrator } = scene
    const before = await traces(scene)
    const refusals = [
      [await readPrivacy(stranger, at, ports), 'not-found'],
      [await readPrivacy(administrator, at, ports), 'forbidden'],
      [await recordConsent(supervisor, at, told, ports), 'forbidden'],
      [
        await recordWithdrawal(supervisor, at, { purpose: 'draft-replies', deleteDerived: true }, ports),
        'forbidden',
      ],
      [await changeIdentifiers(supervisor, at, { add: [street], remove: [] }, ports), 'forbidden'],
      [await changeIdentifiers(stranger, at, { add: [street], remove: [] }, ports), 'not-found'],
      [await previewHidden(supervisor, at, ports), 'forbidden'],
      [await previewHidden(stranger, at, ports), 'not-found'],
    ] as const
    for (const [outcome, code] of refusals) expect(outcome).toMatchObject({ refusal: { code } })
    expect(await since(scene, before)).toEqual({
      entries: refusals.map(() => 'access-refused'),
      events: [],
    })
  })

  it('PR.2 a yes to a model that was changed since it was read out is refused', async () => {
    await provider('small-1')
    await provider('large-9')
    expect(await recordConsent(scene.nora, at, told, scene.ports)).toMatchObject({
      refusal: { code: 'input-not-valid', detail: 'provider' },
    })
    expect((await read()).conversation.consents).toEqual([])
  })

  it('PR.2 what the client took back by phone ends at once, and what it gave is deleted', async () => {
    await receive('I could not sleep again.')
    await allowDrafts(scene)
    scene.model.say(['It sounds like the nights are long. ', 'What goes through your mind?'])
    for await (const _ of draft(scene.nora, at, neverHangsUp, scene.ports));
    const asked = { purpose: 'draft-replies', deleteDerived: true }
    expect(await recordWithdrawal(scene.nora, at, asked, scene.ports)).toMatchObject({ ok: true })
    const { ledger, conversation } = await read()
    expect(ledger).toMatchObject([{ derivedDeletedAt: scene.ports.clock.now() }])
    expect(conversation.consents).toMatchObject([{ revokedAt: scene.ports.clock.now() }])
  })

  it('PR.1 says where a model outside may not receive this conversation', async () => {
    await provider('small-1')
    expect((await read()).remoteOff).toBe(false)
    await receive('Ik kan al weken niet slapen en ik weet niet meer wat ik moet doen, dokter.')
    expect((await read()).remoteOff).toBe(true)
    const organisation = await scene.ports.people.organisation(scene.organisationId)
    if (!organisation) throw new Error('no organisation')
    await saveSettings(scene.administrator, { ...organisation, remoteForUnreadLanguages: true }, scene.ports)
    expect((await read()).remoteOff).toBe(false)
  })
})

describe('what is always hidden', () => {
  it('AU.1 is added to and taken from; the entry counts and never says which', async () => {
    const before = await traces(scene)
    await changeIdentifiers(scene.nora, at, { add: [street, school], remove: [] }, scene.ports)
    await changeIdentifiers(scene.nora, at, { add: [school], remove: [street] }, scene.ports)
    await changeIdentifiers(scene.nora, at, { add: [school], remove: [street] }, scene.ports)
    expect((await read()).conversation.client.identifiers).toEqual([school])
    expect((await since(scene, before)).entries).toEqual([
      'identifiers-changed',
      'identifiers-changed',
      'clinical-read',
    ])
    expect(await spoken(scene)).not.toMatch(/Larkspur|Bellweather/)
  })

  it('holds sixty and no more', async () => {
    const many = Array.from(
      { length: MOST_IDENTIFIERS },
      (_, n) => ({ type: 'name', value: `Word ${n}` }) as const,
    )
    const all = await changeIdentifiers(scene.nora, at, { add: many, remove: [] }, scene.ports)
    expect(all).toMatchObject({ ok: true })
    expect(await changeIdentifiers(scene.nora, at, { add: [school], remove: [] }, scene.ports)).toMatchObject(
      {
        refusal: { code: 'input-not-valid', detail: 'identifiers' },
      },
    )
    const swapped = { add: [school], remove: many.slice(0, 1) }
    expect(await changeIdentifiers(scene.nora, at, swapped, scene.ports)).toMatchObject({ ok: true })
  })
})

describe('what a model would receive', () => {
  it('PR.1 holds no name, no number, no added word, and no model is called', async () => {
    await changeIdentifiers(scene.nora, at, { add: [school], remove: [] }, scene.ports)
    await receive(`${CANARY.brother} rang from ${CANARY.phone} about Bellweather Academy.`)
    await saveOwnWords(scene.nora, at, `${CANARY.name}, I am glad ${CANARY.brother} rang.`, scene.ports)
    await allowDrafts(scene)
    const before = await traces(scene)
    const preview = await previewHidden(scene.nora, at, scene.ports)
    const all = JSON.stringify(preview)
    for (const secret of ['Quackenbush', 'Thaddeus', '555', 'Bellweather']) expect(all).not.toContain(secret)
    expect(preview).toMatchObject({ ok: true, value: { may: { ok: true }, turns: [{ from: 'client' }] } })
    const parts = preview.ok ? preview.value.turns.flatMap((turn) => turn.parts) : []
    expect(parts.flatMap((part) => ('kind' in part ? [part.kind] : []))).toEqual([
      'name',
      'phone',
      'organisation',
    ])
    expect(scene.model.asked).toEqual([])
    expect((await since(scene, before)).entries).toEqual(['hidden-previewed'])
    expect(await spoken(scene)).not.toMatch(/Quackenbush|Bellweather/)
  })

  it('can be looked at whatever the client chose, since nothing leaves', async () => {
    await receive('I could not sleep again.')
    await chooseNoAi(scene.wilhelmina, true, scene.ports)
    expect(await previewHidden(scene.nora, at, scene.ports)).toMatchObject({ ok: true })
  })
})
