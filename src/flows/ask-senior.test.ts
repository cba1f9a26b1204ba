import { beforeEach, describe, expect, it } from 'vitest'
import { openFlowScene, spoken, type FlowScene } from '../../test/flow-scene.ts'
import { since, traces } from '../adapters/contract-suite/scene.contract.ts'
import { answerQuestion, askSenior, readQuestions, readWaitingQuestions } from './ask-senior.ts'
import { sendNotices, tellSeniors } from './escalate.ts'
import type { DueNotice } from './escalation-ports.ts'

let scene: FlowScene
beforeEach(async () => void (scene = await openFlowScene()))
const ask = (question: string, by = scene.nora, of = scene.supervisor) =>
  askSenior(by, scene.wilhelmina.conversationId, { of: of.memberId, question }, scene.ports)

describe('asking a senior', () => {
  it('goes to a named person, who is told only that somebody needs them, and answers', async () => {
    const asked = await ask('She writes less each day. Would you call?')
    expect(asked).toMatchObject({ ok: true })
    const id = asked.ok ? asked.value.id : ''
    expect(await readWaitingQuestions(scene.supervisor, scene.ports)).toMatchObject({ value: [{ id }] })
    const sent: (readonly [DueNotice, string])[] = []
    const notifications = {
      ways: ['e-mail'] as const,
      send: async (notice: DueNotice, link: string) => {
        sent.push([notice, link])
        return null
      },
    }
    expect(await tellSeniors(scene.organisationId, notifications.ways, scene.ports)).toBe(1)
    const world = { ...scene.ports, notifications }
    await sendNotices(scene.organisationId, 'e-mail', 'https://care.example/app', world)
    expect(sent).toMatchObject([[{ subject: ['question', id], way: 'e-mail' }, 'https://care.example/app']])
    const given = { questionId: id, answer: 'Yes, today.' }
    const answered = await answerQuestion(
      scene.supervisor,
      scene.wilhelmina.conversationId,
      given,
      scene.ports,
    )
    expect(answered).toMatchObject({ ok: true })
    const read = await readQuestions(scene.nora, scene.wilhelmina.conversationId, scene.ports)
    expect(read).toMatchObject({ value: { questions: [{ answer: 'Yes, today.' }] } })
    expect(await spoken(scene)).not.toMatch(/writes less|Yes, today/)
  })

  it('is refused empty, too long, to oneself, and by who does not care for this client; and recorded', async () => {
    const before = await traces(scene)
    expect(await ask('  ')).toMatchObject({ refusal: { code: 'text-empty' } })
    expect(await ask('a'.repeat(70_000))).toMatchObject({ refusal: { code: 'text-too-long' } })
    expect(await ask('And I?', scene.nora, scene.nora)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await ask('Who is she?', scene.stranger)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await ask('Who is she?', scene.supervisor)).toMatchObject({ refusal: { code: 'forbidden' } })
    const { entries } = await since(scene, before)
    expect(entries).toEqual(Array.from({ length: 5 }, () => 'access-refused'))
  })

  it('who was asked and has left the team since can no longer answer', async () => {
    const asked = await ask('Have you seen her this week?', scene.nora, scene.expired)
    const conversation = scene.world.kept
      .get(scene.organisationId)
      ?.conversations.get(scene.wilhelmina.conversationId)
    if (conversation) conversation.careIds = [scene.nora.memberId]
    const given = { questionId: asked.ok ? asked.value.id : '', answer: 'No.' }
    const { conversationId } = scene.wilhelmina
    expect(await answerQuestion(scene.expired, conversationId, given, scene.ports)).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await readWaitingQuestions(scene.expired, scene.ports)).toMatchObject({ value: [] })
  })
})
