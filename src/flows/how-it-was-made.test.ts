import { beforeEach, describe, expect, it } from 'vitest'
import { allowDrafts, neverHangsUp, openFlowScene, spoken, type FlowScene } from '../../test/flow-scene.ts'
import { permit } from '../adapters/contract-suite/scene.contract.ts'
import type { DaysWithout } from '../domain/policy/days-without.ts'
import { textSha256 } from '../domain/review/approve.ts'
import { saveAssistRules } from './assist-rules.ts'
import { decide, draft, receiveMessage, suggest } from './client-message.ts'
import { cautiousMoves } from '../domain/drafting/move-policy.ts'
import { readOwnAssistance, saveOwnDays } from './read-assistance.ts'
import { readConversation } from './read-conversation.ts'

let scene: FlowScene
beforeEach(async () => {
  scene = await openFlowScene()
  const text = 'I feel so lonely since my mother died, I lie awake every night.'
  await receiveMessage(scene.wilhelmina, { submissionId: 's1', text }, scene.ports)
})
const conversationId = () => scene.wilhelmina.conversationId
const offered = async () => {
  const shown = await suggest(scene.nora, conversationId(), scene.ports)
  return shown.ok ? shown.value.moves : []
}
const send = (text: string, given: object = {}) => {
  const yes = { id: scene.ports.ids.next(), text, sha256: textSha256(text), threadVersion: 1 }
  return decide(scene.nora, conversationId(), { ...yes, feedbackSeen: false, ...given }, scene.ports)
}
const kept = () => {
  const messages = scene.world.kept.get(scene.organisationId)?.conversations.get(conversationId())?.messages
  return messages?.flatMap((one) => (one.from === 'practitioner' ? [one.assistance] : [])) ?? []
}
const replies = () =>
  scene.ports.assistance.replies(
    permit(scene.supervisor, 'assistance.read', null),
    '2000-01-01T00:00:00.000Z',
    '2100-01-01T00:00:00.000Z',
  )

describe('with every reply that is sent is kept', () => {
  it('the level, the move it was made from, the words, and the time from showing to the yes', async () => {
    const [move] = await offered()
    scene.world.clock.forward(20_000)
    await send(move?.text ?? '', { onScreen: { movesMs: 3_000, draftMs: null } })
    expect(kept()).toMatchObject([
      { level: 'moves', heldBy: 'no-provider', moveIds: [move?.moveId], draftId: null, shownMs: 3_000 },
    ])
    expect(await replies()).toMatchObject([{ origin: 'from-a-move', shareEdited: 0, shownMs: 3_000 }])
  })

  it('no longer a time than since the moves were given out, whatever a browser says', async () => {
    const [move] = await offered()
    scene.world.clock.forward(20_000)
    await send(move?.text ?? '', { onScreen: { movesMs: 3_600_000, draftMs: null } })
    expect(kept()).toMatchObject([{ shownMs: 20_000 }])
  })

  it('which draft, where a model had a part', async () => {
    await allowDrafts(scene)
    scene.model.say(['What keeps you awake at night?'])
    for await (const _ of draft(scene.nora, conversationId(), neverHangsUp, scene.ports));
    scene.world.clock.forward(1_000)
    const shown = await suggest(scene.nora, conversationId(), scene.ports)
    const made = shown.ok ? shown.value.draft : null
    expect(made).not.toBeNull()
    await send(made?.sentences.map((one) => one.text).join(' ') ?? '')
    expect(kept()).toMatchObject([{ level: 'drafts', heldBy: null, draftId: made?.id, shownMs: 1_000 }])
  })

  it('nothing of a time where the words are one’s own; and no time stands in the chain by name', async () => {
    const [move] = await offered()
    await send('Let us talk on Thursday about what comes next, if that suits you.')
    expect(kept()).toMatchObject([{ moveIds: [], draftId: null, shownMs: null, words: 13 }])
    expect(await spoken(scene)).not.toMatch(/shown_?ms|"words"/i)
    expect(move).toBeDefined()
  })
})

describe('on a day without assistance', () => {
  const practice = (days: DaysWithout) =>
    saveAssistRules(scene.administrator, { moves: cautiousMoves, days }, scene.ports)
  /** The scene's clock stands at a Saturday. */
  const saturdays: DaysWithout = { weekdays: [6], dates: [] }

  it.each([
    ['the practice set the weekday', () => practice(saturdays)],
    ['the practice set the date', () => practice({ weekdays: [], dates: ['2026-11-21'] })],
    ['the practitioner set the weekday', () => saveOwnDays(scene.nora, saturdays, scene.ports)],
  ])('%s: no moves, no drafts, the reason is told, and the reply records it', async (_, set) => {
    await allowDrafts(scene)
    expect(await offered()).not.toEqual([])
    expect(await set()).toMatchObject({ ok: true })
    expect(await offered()).toEqual([])
    const steps: unknown[] = []
    for await (const step of draft(scene.nora, conversationId(), neverHangsUp, scene.ports)) steps.push(step)
    expect(steps).toEqual([{ kind: 'none', why: 'day-without-assistance' }])
    const read = await readConversation(scene.nora, conversationId(), scene.ports)
    expect(read).toMatchObject({
      value: { assist: { level: 'none' }, heldBy: 'day-without-assistance' },
    })
    expect(await send('I read what you wrote. Let us talk on Thursday.')).toMatchObject({ ok: true })
    expect(kept()).toMatchObject([{ level: 'none', heldBy: 'day-without-assistance' }])
    expect(await spoken(scene)).toContain('day-without-assistance')
  })

  it('a practitioner’s own day is nobody else’s', async () => {
    await saveOwnDays(scene.expired, saturdays, scene.ports)
    expect(await offered()).not.toEqual([])
    expect(await readOwnAssistance(scene.nora, scene.ports)).toMatchObject({
      value: { days: { weekdays: [], dates: [] } },
    })
  })

  it('days that are none, and rules that leave no choice, are refused', async () => {
    const eighth = { weekdays: [8], dates: [] }
    expect(await saveOwnDays(scene.nora, eighth, scene.ports)).toMatchObject({
      refusal: { code: 'input-not-valid' },
    })
    expect(await practice(eighth)).toMatchObject({ refusal: { code: 'input-not-valid' } })
    const one = { moves: { kinds: ['reflect'], modalities: ['common'] }, days: saturdays } as const
    expect(await saveAssistRules(scene.administrator, one, scene.ports)).toMatchObject({
      refusal: { code: 'input-not-valid', detail: 'moves' },
    })
  })

  it('only an administrator sets the practice’s, only a practitioner their own', async () => {
    expect(
      await saveAssistRules(scene.nora, { moves: cautiousMoves, days: saturdays }, scene.ports),
    ).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await saveOwnDays(scene.supervisor, saturdays, scene.ports)).toMatchObject({
      refusal: { code: 'forbidden' },
    })
  })
})
