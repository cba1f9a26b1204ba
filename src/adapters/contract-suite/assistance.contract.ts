import { beforeEach, expect, it } from 'vitest'
import type { SuggestedMove } from '../../domain/drafting/suggestion.ts'
import { cautiousMoves, everyMove } from '../../domain/drafting/move-policy.ts'
import { noDays } from '../../domain/policy/days-without.ts'
import { keptDraft } from './call.contract.ts'
import {
  entry,
  openScene,
  permit,
  permitFor,
  since,
  traces,
  write,
  type Scene,
  type World,
} from './scene.contract.ts'
import { approval, ownWords, send, sendReply, type Made } from './send.contract.ts'

const ALWAYS = ['2000-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z'] as const

const fromMove = (changed: Partial<Made['assistance']> = {}): Made => ({
  provenance: { origin: 'from-a-move', shareEdited: 0.25, model: null },
  assistance: { ...ownWords.assistance, moveIds: ['en-1'], shownMs: 0, words: 4, ...changed },
})

/** What stands beside replies, and the rules for it. */
export function assistanceContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => {
    scene = await openScene(world().ports)
    await write(scene, 'I could not sleep again.', 'none')
  })
  const team = () => permit(scene.supervisor, 'assistance.read', null)
  const own = (who = scene.nora) => permit(who, 'own-assistance.read', null)
  const showMoves = async (version: number) => {
    const move: SuggestedMove = {
      ...{ id: 'm/en-1', moveId: 'en-1', does: 'reflect', modality: 'common', stage: 'any' },
      ...{ text: 'It sounds heavy.', why: 'Naming it.', basis: [] },
    }
    const read = await permitFor(scene, scene.nora, 'suggestion.read')
    const by = entry(scene.nora, scene.ports, 'suggestions-shown')
    await scene.ports.suggestions.saveMoves(read, version, [move], by)
  }

  it('are kept with the reply in its transaction, and found by whoever may: all of them, or one’s own', async () => {
    await showMoves(1)
    const before = await traces(scene)
    const made = await approval(scene, 'It sounds heavy.', fromMove())
    expect(await send(scene, made, scene.nora)).toMatchObject({ ok: true })
    expect((await since(scene, before)).entries).toEqual(['reply-approved-and-sent'])
    await sendReply(scene, 'And one of my own.')
    const all = await scene.ports.assistance.replies(team(), ...ALWAYS)
    expect(all).toMatchObject([
      { origin: 'from-a-move', shareEdited: 0.25, shownMs: 0, words: 4, language: 'en' },
      { origin: 'own-words', shareEdited: null, shownMs: null, words: 4 },
    ])
    expect(new Set(all.map((one) => one.memberId))).toEqual(new Set([scene.nora.memberId]))
    expect(await scene.ports.assistance.replies(own(), ...ALWAYS)).toEqual(all)
    expect(await scene.ports.assistance.replies(own(scene.stranger), ...ALWAYS)).toEqual([])
    expect(await scene.ports.assistance.replies(team(), ALWAYS[0], '2020-01-01T00:00:00.000Z')).toEqual([])
  })

  it('are of no other practice', async () => {
    await sendReply(scene, 'And one of my own.')
    const other = await openScene(world().ports)
    const others = permit(other.supervisor, 'assistance.read', null)
    expect(await other.ports.assistance.replies(others, ...ALWAYS)).toEqual([])
  })

  it('are refused with the reply where the moves were not shown, or not for so long', async () => {
    const unseen = await approval(scene, 'It sounds heavy.', fromMove())
    const before = await traces(scene)
    expect(await send(scene, unseen, scene.nora)).toMatchObject({ refusal: { code: 'forbidden' } })
    await showMoves(1)
    const long = await approval(scene, 'It sounds heavy.', fromMove({ shownMs: 1_000_000_000 }))
    expect(await send(scene, long, scene.nora)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect((await since(scene, before)).events).toEqual([])
  })

  it('name the draft that the words come from, also where it was for an earlier version', async () => {
    const { draft } = await keptDraft(scene, 'small-1', 1, 'What kept you awake?')
    await write(scene, 'Never mind.', 'none')
    const made: Made = {
      provenance: { origin: 'edited-from-a-draft', shareEdited: 0, model: 'small-1' },
      assistance: { ...ownWords.assistance, level: 'drafts', heldBy: null, draftId: draft.id, shownMs: 0 },
    }
    const approved = await approval(scene, 'What kept you awake?', made)
    expect(await send(scene, approved, scene.nora)).toMatchObject({ ok: true })
    expect(await scene.ports.assistance.replies(own(), ...ALWAYS)).toMatchObject([
      { origin: 'edited-from-a-draft', shareEdited: 0, shownMs: 0 },
    ])
    const unknown = { ...made, assistance: { ...made.assistance, draftId: scene.ports.ids.next() } }
    const never = await approval(scene, 'What else kept you awake?', unknown)
    expect(await send(scene, never, scene.nora)).toMatchObject({ refusal: { code: 'forbidden' } })
  })

  it('have rules: cautious at first, kept with their entry, read by no other practice', async () => {
    const { assistance } = scene.ports
    const change = permit(scene.administrator, 'settings.change', null)
    expect(await assistance.rules(scene.organisationId)).toEqual({ moves: cautiousMoves, days: noDays })
    const before = await traces(scene)
    const by = entry(scene.administrator, scene.ports, 'assist-rules-changed')
    const rules = { moves: everyMove, days: { weekdays: [3, 5], dates: ['2026-12-24'] } }
    await assistance.saveRules(change, rules, by)
    expect(await assistance.rules(scene.organisationId)).toEqual(rules)
    const fewer = { ...rules, moves: { kinds: ['reflect', 'validate'], modalities: ['common'] } } as const
    await assistance.saveRules(change, fewer, by)
    expect(await assistance.rules(scene.organisationId)).toEqual(fewer)
    expect((await since(scene, before)).entries).toEqual(['assist-rules-changed', 'assist-rules-changed'])
    const other = await openScene(world().ports)
    expect((await assistance.rules(other.organisationId)).days).toEqual(noDays)
  })

  it('days of one’s own are one’s own', async () => {
    const { assistance } = scene.ports
    const days = { weekdays: [2], dates: ['2026-12-01', '2026-12-02'] }
    const before = await traces(scene)
    const by = entry(scene.nora, scene.ports, 'own-days-changed')
    await assistance.saveOwnDays(permit(scene.nora, 'own-days.change', null), days, by)
    expect(await assistance.ownDays(scene.organisationId, scene.nora.memberId)).toEqual(days)
    expect(await assistance.ownDays(scene.organisationId, scene.stranger.memberId)).toEqual(noDays)
    await assistance.saveOwnDays(permit(scene.nora, 'own-days.change', null), noDays, by)
    expect(await assistance.ownDays(scene.organisationId, scene.nora.memberId)).toEqual(noDays)
    expect((await since(scene, before)).entries).toEqual(['own-days-changed', 'own-days-changed'])
  })
}
