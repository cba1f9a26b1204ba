import { theServer } from '../domain/access/actor.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  addClient,
  CANARY,
  openScene,
  permitFor,
  since,
  traces,
} from '../adapters/contract-suite/scene.contract.ts'
import { textSha256 } from '../domain/review/approve.ts'
import { screen } from '../domain/risk/screen.ts'
import { messagesOf, openFlowScene, spoken, type FlowScene } from '../../test/flow-scene.ts'
import { chooseNoAi } from './client-choices.ts'
import { decide, receiveMessage, suggest } from './client-message.ts'

let scene: FlowScene
beforeEach(async () => void (scene = await openFlowScene()))
const receive = (text: string, submissionId = scene.ports.ids.next()) =>
  receiveMessage(scene.wilhelmina, { submissionId, text }, scene.ports)

describe('a client writes', () => {
  it('AU.1 state, audit entry and event are there, and the answer says which message it was', async () => {
    const before = await traces(scene)
    const stored = await receive('I could not sleep again.')
    expect(await messagesOf(scene)).toMatchObject([
      { id: stored.ok && stored.value.messageId, from: 'client', text: 'I could not sleep again.' },
    ])
    expect(await since(scene, before)).toEqual({
      entries: ['message-received'],
      events: ['message-received'],
    })
  })

  it('AU.1 another person gets nothing: refused, recorded, nothing stored', async () => {
    const other = await addClient(scene, {}, [scene.stranger])
    const before = await traces(scene)
    const posing = { ...other, organisationId: (await openScene(scene.ports)).organisationId }
    const outcome = await receiveMessage(posing, { submissionId: 'a', text: 'hello' }, scene.ports)
    expect(outcome).toEqual({ ok: false, refusal: { code: 'not-found' } })
    const nowhere = { ...other, conversationId: scene.ports.ids.next() }
    expect(await receiveMessage(nowhere, { submissionId: 'a', text: 'hello' }, scene.ports)).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await since(scene, before)).toEqual({ entries: ['message-refused'], events: [] })
  })

  it.each([
    ['empty', '', 'text-empty'],
    ['white space', ' \n\t \u00a0', 'text-empty'],
    ['nothing visible', '\u200b\u200f\u202e', 'text-empty'],
    ['NUL alone', '\0\0', 'text-empty'],
    ['half a character', 'abc \ud83d', 'text-unreadable'],
    ['a byte over 64 kB', 'x'.repeat(65_537), 'text-too-long'],
    ['64 kB of three-byte characters', '漢'.repeat(40_000), 'text-too-long'],
  ])('%s is refused with its reason and recorded', async (_, text, code) => {
    const before = await traces(scene)
    expect(await receive(text)).toMatchObject({ ok: false, refusal: { code } })
    expect(await messagesOf(scene)).toEqual([])
    expect(await since(scene, before)).toEqual({ entries: ['message-refused'], events: [] })
  })

  it.each(['', 'a b', 'x'.repeat(65), "'; drop table"])(
    'the name of a submission is ours: %j',
    async (id) => {
      expect(await receive('hello', id)).toMatchObject({ refusal: { code: 'input-not-valid' } })
    },
  )

  it.each([
    ['right to left', 'אני לא ישנה \u202e'],
    ['zero width inside a word', 'I want to d\u200bie'],
    ['a script tag', '<script>alert(document.cookie)</script>'],
    ['64 kB', 'x'.repeat(65_536)],
  ])('%s is stored as it was written', async (_, text) => {
    await receive(text)
    expect((await messagesOf(scene)).map((message) => message.text)).toEqual([text])
  })

  it('line ends are made one kind and NUL is taken out', async () => {
    await receive('one\r\ntwo\rthree\0')
    expect((await messagesOf(scene))[0]?.text).toBe('one\ntwo\nthree')
  })

  it('the same form twice is one message and one entry', async () => {
    const first = await receive('Are you there?', 'form-1')
    const before = await traces(scene)
    const second = await receive('Are you there?', 'form-1')
    expect(second).toEqual(first.ok && { ok: true, value: { ...first.value, duplicate: true } })
    expect(await traces(scene)).toEqual(before)
  })

  it('SA.5 screening gets the original text: signals point into the client’s own words, names and places included', async () => {
    const text = `My name is ${CANARY.name}. I have forty pills here and tonight I am going to kill myself at the Golden Gate Bridge.`
    await receive(text)
    const [message] = await messagesOf(scene)
    const read = screen(text)
    expect(read.signals.length).toBeGreaterThan(0)
    expect(message).toMatchObject({
      text,
      level: read.level,
      signals: read.signals.map((signal) => ({ ...signal, wrong: false })),
    })
  })

  it('HU.5 what a client writes opens and raises, and nothing closes or lowers by itself', async () => {
    await receive('I am going to kill myself tonight.')
    const episode = async () =>
      (await scene.ports.threads.thread(theServer(scene.organisationId), scene.wilhelmina.conversationId))
        ?.openEpisode
    const opened = await episode()
    expect(opened).toMatchObject({ state: 'flagged' })
    for (const text of ['Sorry, I did not mean that.', 'I am fine now, really.', 'Please forget it.'])
      await receive(text)
    scene.world.clock.forward(90 * 86_400_000)
    expect(await episode()).toMatchObject({ id: opened?.id, level: opened?.level, state: 'flagged' })
  })

  it('nothing a client wrote, and no name, stands in an audit entry or an event', async () => {
    await receive(`${CANARY.name}, ${CANARY.phone}, my brother ${CANARY.brother}: I want to die`)
    await receive('')
    expect(await spoken(scene)).not.toMatch(/Quackenbush|415 555|want to die/)
  })
})

describe('a practitioner opens the conversation', () => {
  const ask = (who = scene.nora) => suggest(who, scene.wilhelmina.conversationId, scene.ports)

  it('two or three different moves, chosen once for a version and kept', async () => {
    await receive('I feel so lonely since my mother died, I lie awake every night.')
    const before = await traces(scene)
    const first = await ask()
    expect(first.ok && first.value.moves.length).toBeGreaterThanOrEqual(2)
    expect(first.ok && new Set(first.value.moves.map((move) => move.does)).size).toBe(
      first.ok && first.value.moves.length,
    )
    expect((await since(scene, before)).entries).toEqual(['suggestions-shown'])
    expect(await ask()).toEqual(first)
    expect((await since(scene, before)).entries).toHaveLength(1)
  })

  it('HU.4 a client who chose no AI gets none, not even what was chosen before', async () => {
    await receive('I feel so lonely since my mother died.')
    await ask()
    await chooseNoAi(scene.wilhelmina, true, scene.ports)
    expect(await ask()).toEqual({
      ok: true,
      value: { draftDeleted: null, threadVersion: 1, moves: [], movesAt: null, draft: null },
    })
  })

  it('AU.1 another practitioner’s client, and a supervisor’s curiosity: refused and recorded', async () => {
    const before = await traces(scene)
    expect(await ask(scene.stranger)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await ask(scene.supervisor)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect((await since(scene, before)).entries).toEqual(['access-refused', 'access-refused'])
  })
})

describe('a practitioner decides', () => {
  const say = (text: string, changed: object = {}) => ({
    id: scene.ports.ids.next(),
    text,
    sha256: textSha256(text),
    threadVersion: 1,
    feedbackSeen: false,
    ...changed,
  })
  const decided = (decision: ReturnType<typeof say>, who = scene.nora) =>
    decide(who, scene.wilhelmina.conversationId, decision, scene.ports)
  beforeEach(async () => void (await receive('I could not sleep again.')))

  it('AU.1 the reply is sent as approved, with entry and event', async () => {
    const before = await traces(scene)
    expect(await decided(say('What kept you awake?'))).toMatchObject({
      ok: true,
      value: { threadVersion: 2 },
    })
    expect((await messagesOf(scene)).at(-1)).toMatchObject({
      from: 'practitioner',
      text: 'What kept you awake?',
      authorId: scene.nora.memberId,
    })
    expect(await since(scene, before)).toEqual({
      entries: ['reply-approved-and-sent'],
      events: ['reply-sent'],
    })
  })

  it.each([
    ['HU.1 another text than was approved', { sha256: textSha256('other') }, 'text-altered'],
    ['HU.2 an older version', { threadVersion: 0 }, 'thread-moved-on'],
    ['white space', { text: '  ', sha256: textSha256('  ') }, 'text-empty'],
    ['half a character', { text: 'a\ud83d', sha256: textSha256('a\ud83d') }, 'text-unreadable'],
    ['nothing visible', { text: '\u200b\u202e\0', sha256: textSha256('\u200b\u202e\0') }, 'text-empty'],
    ['a NUL', { text: 'a\0b', sha256: textSha256('a\0b') }, 'text-unreadable'],
    ['a control character', { text: 'a\u001bb', sha256: textSha256('a\u001bb') }, 'text-unreadable'],
    [
      'more than 64 kB',
      { text: 'x'.repeat(65_537), sha256: textSha256('x'.repeat(65_537)) },
      'text-too-long',
    ],
  ])('%s is refused, recorded, and nothing is sent', async (_, changed, code) => {
    const before = await traces(scene)
    expect(await decided(say('What kept you awake?', changed))).toMatchObject({ refusal: { code } })
    expect(await messagesOf(scene)).toHaveLength(1)
    expect(await since(scene, before)).toEqual({ entries: ['reply-refused'], events: [] })
  })

  it('HU.2 the client writes again between reading and sending: the approval lapses', async () => {
    const decision = say('What kept you awake?')
    await receive('Forget it.')
    expect(await decided(decision)).toMatchObject({ refusal: { code: 'thread-moved-on' } })
  })

  it('HU.1 without a valid licence where the client is, nobody sends', async () => {
    const before = await traces(scene)
    expect(await decided(say('a'), scene.expired)).toMatchObject({ refusal: { code: 'licence-expired' } })
    expect(await decided(say('a'), scene.elsewhere)).toMatchObject({ refusal: { code: 'licence-missing' } })
    expect(await decided(say('a'), scene.stranger)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await decided(say('a'), scene.supervisor)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect((await since(scene, before)).entries).toEqual(Array.from({ length: 4 }, () => 'reply-refused'))
    expect(await messagesOf(scene)).toHaveLength(1)
  })

  it('HU.1 a licence that runs out tonight is no licence tomorrow', async () => {
    scene.world.clock.set('2099-12-31T23:59:59.999Z')
    const last = await decided(say('a'))
    scene.world.clock.forward(1)
    expect(last).toMatchObject({ ok: true })
    expect(await decided(say('b', { threadVersion: 2 }))).toMatchObject({
      refusal: { code: 'licence-expired' },
    })
  })

  it('a double press sends once and answers with the first', async () => {
    const decision = say('What kept you awake?')
    const first = await decided(decision)
    const before = await traces(scene)
    expect(await decided(decision)).toEqual(
      first.ok && { ok: true, value: { ...first.value, duplicate: true } },
    )
    expect(await traces(scene)).toEqual(before)
  })

  it('HU.3 how it came about is kept: own words, with feedback, from a move', async () => {
    const origin = async () => {
      const last = (await messagesOf(scene)).at(-1)
      return last?.from === 'practitioner' ? last.provenance.origin : null
    }
    await decided(say('The bakery on the corner opens at seven, shall we?'))
    expect(await origin()).toBe('own-words')
    await decided(say('Tell me about the bakery.', { threadVersion: 2, feedbackSeen: true }))
    expect(await origin()).toBe('with-feedback')
    await receive('I feel so lonely since my mother died, I lie awake every night.')
    const shown = await suggest(scene.nora, scene.wilhelmina.conversationId, scene.ports)
    const move = (shown.ok && shown.value.moves[0]?.text) || ''
    await decided(say(move, { threadVersion: 4 }))
    expect(await origin()).toBe('from-a-move')
  })

  it('the store is asked again, whatever the flow believed: a permit is not enough', async () => {
    const permit = await permitFor(scene, scene.nora, 'reply.decide')
    expect(permit.action).toBe('reply.decide')
    expect(await decided(say('a', { id: scene.ports.ids.next(), threadVersion: 9 }))).toMatchObject({
      ok: false,
    })
  })
})
