import { beforeEach, expect, it } from 'vitest'
import { systemEntryOf } from '../../domain/audit/timer-entry.ts'
import { noticeWays } from '../../domain/episodes/notice-ways.ts'
import {
  addClient,
  entry,
  openScene,
  permit,
  permitFor,
  since,
  traces,
  type Scene,
  type World,
} from './scene.contract.ts'

/** Asking a colleague, straight at the store. */
export function questionsContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => void (scene = await openScene(world().ports)))
  const questions = () => scene.ports.questions
  const ask = async (of = scene.supervisor, by = scene.nora, question = 'How would you go on here?') => {
    const [id, at] = [scene.ports.ids.next(), scene.ports.clock.now()]
    const may = await permitFor(scene, by, 'senior.ask')
    const asked = { id, of: of.memberId, question, at }
    const put = await questions().ask(may, asked, entry(by, scene.ports, 'senior-asked'))
    return { id, put }
  }
  const answer = async (id: string, by = scene.supervisor, words = 'Ask her what the nights are like.') =>
    questions().answer(
      await permitFor(scene, by, 'senior.answer'),
      id,
      words,
      entry(by, scene.ports, 'senior-answered'),
    )
  const about = async (who = scene.nora) =>
    questions().about(await permitFor(scene, who, 'conversation.read'))
  const waiting = (who = scene.supervisor) => questions().waiting(permit(who, 'queue.read', null))

  it('reaches the one who was asked, and their answer comes back, each with its entry and event', async () => {
    const before = await traces(scene)
    const { id, put } = await ask()
    expect(put).toEqual({ ok: true, value: null })
    expect(await waiting()).toMatchObject([
      { id, conversationId: scene.wilhelmina.conversationId, askedByName: 'nora of staff' },
    ])
    expect(await answer(id)).toEqual({ ok: true, value: null })
    expect(await waiting()).toEqual([])
    expect(await about()).toMatchObject([
      {
        ...{ id, question: 'How would you go on here?', answer: 'Ask her what the nights are like.' },
        askedBy: { id: scene.nora.memberId, name: 'nora of staff' },
        askedOf: { id: scene.supervisor.memberId, name: 'supervisor of staff' },
      },
    ])
    expect(await since(scene, before)).toEqual({
      entries: ['senior-asked', 'senior-answered'],
      events: ['question-changed', 'question-changed'],
    })
  })

  it('may be put to whoever may read the conversation already, and to nobody else: asking opens no door', async () => {
    const may = await questions().colleagues(await permitFor(scene, scene.nora, 'conversation.read'))
    expect(may.map(({ id }) => id)).toEqual([
      scene.supervisor.memberId,
      scene.expired.memberId,
      scene.elsewhere.memberId,
    ])
    const before = await traces(scene)
    for (const of of [scene.stranger, scene.administrator, scene.nora])
      expect((await ask(of)).put).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await traces(scene)).toEqual(before)
    expect(await about()).toEqual([])
  })

  it('is answered by who was asked, and once', async () => {
    const { id } = await ask(scene.expired)
    expect(await answer(id, scene.supervisor)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await answer(scene.ports.ids.next(), scene.expired)).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await answer(id, scene.expired)).toMatchObject({ ok: true })
    expect(await answer(id, scene.expired, 'Something else.')).toMatchObject({
      refusal: { code: 'already-decided' },
    })
    expect(await about()).toMatchObject([{ answer: 'Ask her what the nights are like.' }])
  })

  it('is of one conversation, and of one practice', async () => {
    await ask()
    const ana = await addClient(scene, {}, [scene.nora])
    const read = await permitFor(scene, scene.nora, 'conversation.read', ana)
    expect(await questions().about(read)).toEqual([])
    const other = await openScene(world().ports)
    expect(await other.ports.questions.waiting(permit(other.supervisor, 'queue.read', null))).toEqual([])
  })

  it('tells by each way that somebody is needed, once, and no more when it is answered', async () => {
    const { ids, clock, timers } = scene.ports
    const { id } = await ask()
    const at = clock.now()
    const before = await traces(scene)
    expect(await questions().tell(scene.organisationId, at, ['e-mail', 'webhook'])).toBe(true)
    expect(await questions().tell(scene.organisationId, at, ['e-mail', 'webhook'])).toBe(false)
    expect((await since(scene, before)).entries).toEqual(['senior-told'])
    const notice = await timers.claim(scene.organisationId, at, 'e-mail')
    expect(notice).toMatchObject({
      subject: ['question', id],
      email: `${scene.supervisor.memberId}@practice.example`,
    })
    const sent = systemEntryOf(scene.organisationId, at, 'notice-sent', ['question', id], {
      notice: notice?.id ?? '',
    })
    await timers.end(scene.organisationId, notice?.id ?? ids.next(), 'sent', sent)
    await answer(id)
    for (const way of noticeWays) expect(await timers.claim(scene.organisationId, at, way)).toBeNull()
  })
}
