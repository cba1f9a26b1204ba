import { theServer } from '../../domain/access/actor.ts'
import { beforeEach, expect, it } from 'vitest'
import {
  addClient,
  CANARY,
  entry,
  openScene,
  permitFor,
  reading,
  since,
  traces,
  write,
  type Scene,
  type World,
} from './scene.contract.ts'

/** Threads: what a client writes, how it is read back, and the inbox. */
export function messagesContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => void (scene = await openScene(world().ports)))
  const conversation = async () =>
    scene.ports.threads.conversation(await permitFor(scene, scene.nora, 'conversation.read'))
  const thread = () =>
    scene.ports.threads.thread(theServer(scene.organisationId), scene.wilhelmina.conversationId)

  it('a message is stored with its audit entry and its event, and the version goes up by one', async () => {
    const before = await traces(scene)
    const stored = await write(scene, 'I could not sleep again.', 'low')
    expect(stored).toMatchObject({ threadVersion: 1, duplicate: false })
    expect(await since(scene, before)).toEqual({
      entries: ['message-received'],
      events: ['message-received'],
    })
    expect((await thread())?.version).toBe(1)
  })

  it.each([
    ['right to left and zero width', 'שלום\u200f \u202eabc\u202c \u200bمرحبا'],
    ['a script tag', '<script>alert(1)</script> & "quotes"'],
    ['emoji and line ends', 'one\n\ntwo 👩‍👩‍👧‍👦 — three'],
    ['64 kB', 'x'.repeat(65_536)],
  ])('text comes back as it was written: %s', async (_, text) => {
    await write(scene, text, 'none')
    expect((await conversation())?.messages.map((message) => message.text)).toEqual([text])
  })

  it('what the client wrote before is read back, newest first, since a time and not more than asked for', async () => {
    const at = (hour: number) => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`
    for (const hour of [8, 9, 10, 11])
      await write(scene, `It is ${hour} now.`, hour === 9 ? 'low' : 'none', { at: at(hour) })
    const permit = await permitFor(scene, scene.wilhelmina, 'message.write')
    const earlier = await scene.ports.threads.earlierTurns(permit, at(9), 2)
    expect(earlier.map(({ text }) => text)).toEqual(['It is 11 now.', 'It is 10 now.'])
    const [oldest] = (await scene.ports.threads.earlierTurns(permit, at(9), 9)).slice(-1)
    expect(oldest).toMatchObject({ text: 'It is 9 now.', level: 'low', signals: reading('low').signals })
    expect(Date.parse(oldest?.at ?? '')).toBe(Date.parse(at(9)))
  })

  it('the same submission twice is one message, and the second writes nothing', async () => {
    const first = await write(scene, 'Are you there?', 'high', { submissionId: 'form-1' })
    const before = await traces(scene)
    const second = await write(scene, 'Are you there?', 'imminent', { submissionId: 'form-1' })
    expect(second).toEqual({ ...first, duplicate: true })
    expect(await traces(scene)).toEqual(before)
    expect((await thread())?.openEpisode?.level).toBe('high')
  })

  it('the same submission from two tabs at once is one message', async () => {
    const both = await Promise.all([
      write(scene, 'Hello?', 'none', { submissionId: 'form-2' }),
      write(scene, 'Hello?', 'none', { submissionId: 'form-2' }),
    ])
    expect(both.map((stored) => stored.duplicate).toSorted()).toEqual([false, true])
    expect((await thread())?.version).toBe(1)
  })

  it('SA.1 a changed text under the same submission is a message of its own; sent twice it is one', async () => {
    const form = { submissionId: 'form-4' }
    const first = await write(scene, 'See you on Monday', 'none', form)
    const changed = await write(scene, 'I will do it tonight', 'imminent', form)
    expect(changed).toMatchObject({ threadVersion: 2, duplicate: false })
    const before = await traces(scene)
    expect(await write(scene, 'I will do it tonight', 'imminent', form)).toEqual({
      ...changed,
      duplicate: true,
    })
    expect(await write(scene, 'See you on Monday', 'none', form)).toEqual({ ...first, duplicate: true })
    expect(await traces(scene)).toEqual(before)
    expect((await conversation())?.messages.map((message) => message.text)).toEqual([
      'See you on Monday',
      'I will do it tonight',
    ])
    expect((await thread())?.openEpisode?.level).toBe('imminent')
  })

  it('another client may use the same submission id', async () => {
    const other = await addClient(scene, { name: 'Other Person' }, [scene.nora])
    await write(scene, 'one', 'none', { submissionId: 'form-3' })
    expect(await write(scene, 'two', 'none', { submissionId: 'form-3', client: other })).toMatchObject({
      duplicate: false,
    })
  })

  it('a moderate message opens an episode, and a graver one raises it: each with an entry of its own', async () => {
    const before = await traces(scene)
    await write(scene, 'a', 'moderate')
    await write(scene, 'b', 'imminent')
    expect((await thread())?.openEpisode).toMatchObject({
      level: 'imminent',
      state: 'flagged',
      holderId: null,
    })
    expect((await since(scene, before)).entries).toEqual([
      'message-received',
      'episode-opened',
      'message-received',
      'episode-raised',
    ])
  })

  it('SA.2 a calm message after a grave one lowers nothing', async () => {
    await write(scene, 'a', 'high')
    await write(scene, 'never mind', 'none')
    expect((await thread())?.openEpisode?.level).toBe('high')
  })

  it('two grave messages at once open one episode, at the higher level', async () => {
    await Promise.all([write(scene, 'a', 'moderate'), write(scene, 'b', 'high')])
    const opened = await thread()
    expect(opened?.version).toBe(2)
    expect(opened?.openEpisode?.level).toBe('high')
  })

  it('the event of a message carries the tier of its own level', async () => {
    const { events } = await traces(scene)
    await write(scene, 'a', 'imminent')
    await write(scene, 'b', 'none')
    const [first, second] = await scene.ports.events.since(scene.organisationId, events, 10)
    expect([first?.tier, second?.tier]).toEqual([3, 0])
  })

  it('a conversation that is not there, is garbage, or is another practice’s answers null', async () => {
    const other = await openScene(world().ports)
    const { threads } = scene.ports
    expect(await threads.thread(theServer(scene.organisationId), scene.ports.ids.next())).toBeNull()
    expect(await threads.thread(theServer(scene.organisationId), "'; drop table message; --")).toBeNull()
    expect(await threads.thread(theServer(other.organisationId), scene.wilhelmina.conversationId)).toBeNull()
  })

  it('a conversation is read with everything it holds', async () => {
    await write(scene, 'I have no point', 'moderate')
    const read = await conversation()
    expect(read?.client).toMatchObject({ name: CANARY.name, contact: { phone: CANARY.phone } })
    expect(read?.practitioners.map((one) => one.id).toSorted()).toEqual(
      [scene.nora, scene.expired, scene.elsewhere].map((one) => one.memberId).toSorted(),
    )
    expect(read?.practitioners.map((one) => one.name)).toContain('nora of staff')
    expect(read?.messages).toMatchObject([
      { from: 'client', level: 'moderate', signals: [{ ...reading('moderate').signals[0], wrong: false }] },
    ])
    expect(read?.thread.version).toBe(1)
  })

  it('a correction of a signal is kept apart, read back, and can be taken back; the level stays', async () => {
    const { messageId } = await write(scene, 'I have no point', 'moderate')
    const permit = await permitFor(scene, scene.nora, 'signal.correct')
    const at = { messageId, start: 2, rule: 'hopelessness.no-point' }
    const { threads } = scene.ports
    expect(await threads.signal(permit, at)).toEqual({ wrong: false })
    expect(await threads.signal(permit, { ...at, start: 3 })).toBeNull()
    const before = await traces(scene)
    await threads.correctSignal(permit, at, true, entry(scene.nora, scene.ports, 'signal-corrected'))
    expect(await since(scene, before)).toEqual({
      entries: ['signal-corrected'],
      events: ['signal-corrected'],
    })
    expect(await threads.signal(permit, at)).toEqual({ wrong: true })
    expect((await conversation())?.messages[0]).toMatchObject({
      level: 'moderate',
      signals: [{ wrong: true }],
    })
    expect((await thread())?.openEpisode?.level).toBe('moderate')
    await threads.correctSignal(permit, at, false, entry(scene.nora, scene.ports, 'signal-correction-undone'))
    expect(await threads.signal(permit, at)).toEqual({ wrong: false })
  })

  it('a signal of another client’s message is not there', async () => {
    const other = await addClient(scene, {}, [scene.nora])
    const { messageId } = await write(scene, 'I have no point', 'moderate', { client: other })
    const permit = await permitFor(scene, scene.nora, 'signal.correct')
    const at = { messageId, start: 2, rule: 'hopelessness.no-point' }
    expect(await scene.ports.threads.signal(permit, at)).toBeNull()
    const change = entry(scene.nora, scene.ports, 'signal-corrected')
    await expect(scene.ports.threads.correctSignal(permit, at, true, change)).rejects.toThrow(
      'no such message',
    )
  })

  it('HU.4 the choice of no AI is kept with its entry and event', async () => {
    const before = await traces(scene)
    const permit = await permitFor(scene, scene.wilhelmina, 'ai-choice.change')
    await scene.ports.threads.setNoAi(permit, true, entry(scene.wilhelmina, scene.ports, 'ai-choice-changed'))
    expect((await thread())?.noAi).toBe(true)
    expect(await since(scene, before)).toEqual({
      entries: ['ai-choice-changed'],
      events: ['ai-choice-changed'],
    })
  })
}
