import { beforeEach, expect, it } from 'vitest'
import { entryFor } from '../../domain/audit/entry-for.ts'
import { callEndEntry } from '../../domain/audit/draft-entry.ts'
import { agree, begin, callUnder, endOf, keep, draftBy, keptDraft, tokenOf } from './call.contract.ts'
import {
  entry,
  openScene,
  permitFor,
  since,
  traces,
  write,
  type Scene,
  type World,
} from './scene.contract.ts'

/** Every use of a model on a client's data, and what it gave. */
export function ledgerContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => {
    scene = await openScene(world().ports)
    await write(scene, 'I could not sleep again.', 'none')
  })
  const ledger = () => scene.ports.ledger
  const rows = async () => ledger().rows(await permitFor(scene, scene.wilhelmina, 'page.read'), null, 50)
  const change = () => permitFor(scene, scene.wilhelmina, 'consent.change')
  const revoke = async () => {
    const { consents, clock } = scene.ports
    const taken = entry(scene.wilhelmina, scene.ports, 'consent-revoked')
    await consents.revoke(await change(), 'draft-replies', clock.now(), taken)
  }

  it('AU.3 a call stands in the ledger before its answer, and says afterwards what became of it', async () => {
    const consent = await agree(scene, 'small-1')
    const call = callUnder(scene, consent, 1)
    const before = await traces(scene)
    const begun = await begin(scene, call, tokenOf(scene, consent))
    expect(begun).toMatchObject({ ok: true, value: { id: call.id, consentId: consent.id } })
    const row = { ...call, consentGivenAt: consent.givenAt, usedInReply: false, derivedDeletedAt: null }
    expect(await rows()).toEqual([{ ...row, askedByName: 'nora of staff', end: null }])
    const end = endOf(scene, 'failed', 'unreachable')
    const ask = await permitFor(scene, scene.nora, 'draft.ask')
    await ledger().end(ask, call, end, callEndEntry(scene.nora, call, end))
    expect(await rows()).toEqual([{ ...row, askedByName: 'nora of staff', end }])
    expect((await since(scene, before)).entries).toEqual(['draft-asked', 'draft-withheld'])
  })

  it('PR.2 no row, so no call, without a consent that holds at this moment: taken back, switched off, another model', async () => {
    const consent = await agree(scene, 'small-1')
    const token = tokenOf(scene, consent)
    const other = await begin(scene, { ...callUnder(scene, consent, 1), model: 'large-9' }, token)
    expect(other).toMatchObject({ refusal: { code: 'consent-missing' } })
    const off = entry(scene.wilhelmina, scene.ports, 'ai-choice-changed')
    const choose = await permitFor(scene, scene.wilhelmina, 'ai-choice.change')
    await scene.ports.threads.setNoAi(choose, true, off)
    const noAi = await begin(scene, callUnder(scene, consent, 1), token)
    expect(noAi).toMatchObject({ refusal: { code: 'client-chose-no-ai' } })
    await scene.ports.threads.setNoAi(choose, false, off)
    await revoke()
    const revoked = await begin(scene, callUnder(scene, consent, 1), token)
    expect(revoked).toMatchObject({ refusal: { code: 'consent-revoked' } })
    expect(await rows()).toEqual([])
  })

  it('PR.2 a consent that is taken back while the model speaks: the draft is not kept', async () => {
    const consent = await agree(scene, 'small-1')
    const call = callUnder(scene, consent, 1)
    await begin(scene, call, tokenOf(scene, consent))
    await revoke()
    const saved = await keep(scene, call, draftBy(call, 'Too late.'))
    expect(saved).toMatchObject({ refusal: { code: 'consent-revoked' } })
    const read = await permitFor(scene, scene.nora, 'suggestion.read')
    expect(await scene.ports.suggestions.shown(read, 1)).toBeNull()
    expect((await rows()).map((row) => row.end)).toEqual([null])
  })

  it('what a purpose gave is found, and deleted with the unsent words that are named; the ledger says when', async () => {
    const { call, draft } = await keptDraft(scene, 'small-1', 1, 'What keeps you awake at night?')
    const own = await permitFor(scene, scene.nora, 'own-words.save')
    await scene.ports.replies.saveOwnWords(
      own,
      'What keeps you',
      entry(scene.nora, scene.ports, 'own-words-saved'),
    )
    expect(await ledger().derived(await change(), 'draft-replies')).toEqual({
      drafts: [draft],
      ownWords: [{ memberId: scene.nora.memberId, text: 'What keeps you' }],
    })
    expect(await ledger().derived(await change(), 'transcribe')).toMatchObject({ drafts: [] })
    const before = await traces(scene)
    const { wilhelmina, nora, ports } = scene
    const gone = entryFor(
      wilhelmina,
      ports.clock.now(),
      'derived-deleted',
      ['client', wilhelmina.clientId],
      {},
    )
    expect(await ledger().deleteDerived(await change(), 'draft-replies', [nora.memberId], gone)).toBe(1)
    expect(await since(scene, before)).toEqual({ entries: ['derived-deleted'], events: ['consent-changed'] })
    const read = await permitFor(scene, nora, 'suggestion.read')
    const shown = await ports.suggestions.shown(read, 1)
    expect(shown).toEqual({
      threadVersion: 1,
      moves: [],
      movesAt: null,
      draft: null,
      draftDeleted: 'small-1',
    })
    expect(await ports.replies.ownWords(await permitFor(scene, nora, 'conversation.read'))).toBe('')
    expect(await rows()).toMatchObject([
      { id: call.id, end: { outcome: 'shown' }, derivedDeletedAt: gone.at },
    ])
  })

  it('the ledger is read from the latest back, a page at a time', async () => {
    const consent = await agree(scene, 'small-1')
    const asked = ['2026-11-20T09:00:00.000Z', '2026-11-20T10:00:00.000Z', '2026-11-20T11:00:00.000Z']
    for (const askedAt of asked)
      await begin(scene, { ...callUnder(scene, consent, 1), askedAt }, tokenOf(scene, consent))
    const page = await permitFor(scene, scene.wilhelmina, 'page.read')
    const first = await ledger().rows(page, null, 2)
    expect(first.map((row) => row.askedAt)).toEqual([asked[2], asked[1]])
    const next = await ledger().rows(page, first.at(-1) ?? null, 2)
    expect(next.map((row) => row.askedAt)).toEqual([asked[0]])
  })

  it('calls of the same instant stand on one page each, and none is lost between pages', async () => {
    const consent = await agree(scene, 'small-1')
    const askedAt = '2026-11-20T09:00:00.000Z'
    for (let at = 0; at < 5; at += 1)
      await begin(scene, { ...callUnder(scene, consent, 1), askedAt }, tokenOf(scene, consent))
    const page = await permitFor(scene, scene.wilhelmina, 'page.read')
    const first = await ledger().rows(page, null, 3)
    const next = await ledger().rows(page, first.at(-1) ?? null, 3)
    expect(new Set([...first, ...next].map((row) => row.id)).size).toBe(5)
  })

  it('what the record knows of somebody is added to and taken from, and stands once', async () => {
    const { nora, ports } = scene
    const permit = await permitFor(scene, nora, 'identifiers.change')
    const by = entry(nora, ports, 'identifiers-changed', scene.wilhelmina.clientId)
    const [street, school] = [
      { type: 'address', value: '14 Larkspur Close' },
      { type: 'organisation', value: 'Bellweather Academy' },
    ] as const
    await ports.people.changeIdentifiers(permit, { add: [street, school, street], remove: [] }, by)
    await ports.people.changeIdentifiers(permit, { add: [school], remove: [street] }, by)
    const read = await ports.threads.conversation(await permitFor(scene, nora, 'conversation.read'))
    expect(read?.client.identifiers).toEqual([school])
    expect(read?.client.name).toBe('Wilhelmina Quackenbush')
  })
}
