import { beforeEach, expect, it } from 'vitest'
import { textSha256, type Approval } from '../../domain/review/approve.ts'
import {
  addClient,
  entry,
  openScene,
  permitFor,
  since,
  traces,
  write,
  type Scene,
  type World,
} from './scene.contract.ts'
import { approval, send, sendReply } from './send.contract.ts'

/** Replies: what may be sent, whoever asks. Everything here goes past the flow, straight to the store. */
export function repliesContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => {
    scene = await openScene(world().ports)
    await write(scene, 'I could not sleep again.', 'none')
  })
  const messages = async () =>
    (await scene.ports.threads.conversation(await permitFor(scene, scene.nora, 'conversation.read')))
      ?.messages ?? []

  it('HU.1 an approved text is sent as it was approved, with who and how (HU.3)', async () => {
    const before = await traces(scene)
    const sent = await sendReply(scene, 'What kept you awake?')
    expect(sent).toMatchObject({ ok: true, value: { threadVersion: 2, duplicate: false } })
    expect((await messages())[1]).toMatchObject({
      from: 'practitioner',
      text: 'What kept you awake?',
      authorId: scene.nora.memberId,
      authorName: 'nora of staff',
      provenance: { origin: 'own-words', shareEdited: null, model: null },
    })
    expect(await since(scene, before)).toEqual({
      entries: ['reply-approved-and-sent'],
      events: ['reply-sent'],
    })
  })

  const refusals: readonly (readonly [
    string,
    string,
    (made: Approval, at: Scene) => Partial<Approval> | Promise<Partial<Approval>>,
  ])[] = [
    ['HU.1 another text under the same approval', 'text-altered', () => ({ text: 'Something else' })],
    ['HU.1 a text with one more space', 'text-altered', (made) => ({ text: `${made.text} ` })],
    ['HU.1 a digest of another text', 'text-altered', () => ({ sha256: textSha256('other') })],
    ['HU.2 an older version of the thread', 'thread-moved-on', () => ({ threadVersion: 0 })],
    ['HU.2 a version that is yet to come', 'thread-moved-on', () => ({ threadVersion: 7 })],
    [
      'HU.1 a licence that ran out',
      'licence-expired',
      (_, at) => ({ by: at.expired.memberId, licenceId: at.licences.expired.id }),
    ],
    [
      'HU.1 a licence of another place',
      'licence-missing',
      (_, at) => ({ by: at.elsewhere.memberId, licenceId: at.licences.elsewhere.id }),
    ],
    ['HU.1 somebody else’s licence', 'licence-missing', (_, at) => ({ licenceId: at.licences.stranger.id })],
    [
      'HU.1 an author who does not care for this client',
      'forbidden',
      (_, at) => ({ by: at.stranger.memberId, licenceId: at.licences.stranger.id }),
    ],
    ['HU.1 an author who is nobody', 'author-not-a-person', (_, at) => ({ by: at.ports.ids.next() })],
    [
      'HU.1 an approval for another conversation',
      'forbidden',
      async (_, at) => ({ conversationId: (await addClient(at, {}, [at.nora])).conversationId }),
    ],
  ]
  it.each(refusals)('%s is refused, and nothing is left behind', async (_, code, change) => {
    const made = await approval(scene, 'What kept you awake?')
    const altered = { ...made, ...(await change(made, scene)) }
    const before = await traces(scene)
    expect(await send(scene, altered, scene.nora)).toMatchObject({ ok: false, refusal: { code } })
    expect(await traces(scene)).toEqual(before)
    expect(await messages()).toHaveLength(1)
    expect(await send(scene, made, scene.nora)).toMatchObject({ ok: true })
  })

  it('HU.2 an approval lapses when the client writes again', async () => {
    const made = await approval(scene, 'What kept you awake?')
    await write(scene, 'Forget it.', 'none')
    expect(await send(scene, made, scene.nora)).toMatchObject({ refusal: { code: 'thread-moved-on' } })
  })

  it('HU.2 an approval and a client’s message at the same moment: never both in the wrong order', async () => {
    const made = await approval(scene, 'What kept you awake?')
    const [sent, written] = await Promise.all([send(scene, made, scene.nora), write(scene, 'Wait.', 'none')])
    expect(sent.ok ? sent.value.threadVersion : sent.refusal.code).toBe(sent.ok ? 2 : 'thread-moved-on')
    expect(written.threadVersion).toBe(sent.ok ? 3 : 2)
  })

  it('the same approval twice sends once, and the second answers with the first', async () => {
    const made = await approval(scene, 'What kept you awake?')
    const first = await send(scene, made, scene.nora)
    const before = await traces(scene)
    const second = await send(scene, made, scene.nora)
    expect(first).toMatchObject({ ok: true })
    expect(second).toEqual(first.ok && { ok: true, value: { ...first.value, duplicate: true } })
    expect(await traces(scene)).toEqual(before)
  })

  it('a double press, both at once, sends once', async () => {
    const made = await approval(scene, 'What kept you awake?')
    const both = await Promise.all([send(scene, made, scene.nora), send(scene, made, scene.nora)])
    expect(both.map((one) => one.ok && one.value.duplicate).toSorted()).toEqual([false, true])
    expect(await messages()).toHaveLength(2)
  })

  it('an approval that was used does not serve another text', async () => {
    const made = await approval(scene, 'What kept you awake?')
    await send(scene, made, scene.nora)
    const other = { ...(await approval(scene, 'And another thing.')), id: made.id }
    expect(await send(scene, other, scene.nora)).toMatchObject({ refusal: { code: 'already-decided' } })
  })

  it('knows what was sent under an id: by this person, exactly this text', async () => {
    const made = await approval(scene, 'What kept you awake?')
    const permit = await permitFor(scene, scene.nora, 'reply.decide')
    const { replies } = scene.ports
    expect(await replies.sent(permit, made)).toBeNull()
    const stored = await send(scene, made, scene.nora)
    expect(await replies.sent(permit, made)).toEqual(stored.ok && { ...stored.value, duplicate: true })
    expect(await replies.sent(permit, { id: made.id, text: 'other' })).toBeNull()
    expect(await replies.sent(await permitFor(scene, scene.expired, 'reply.decide'), made)).toBeNull()
  })

  it('own words are each practitioner’s, are forgotten when empty, and when they were sent', async () => {
    const { replies } = scene.ports
    const save = async (text: string) =>
      replies.saveOwnWords(
        await permitFor(scene, scene.nora, 'own-words.save'),
        text,
        entry(scene.nora, scene.ports, 'own-words-saved'),
      )
    const read = async (who = scene.nora) =>
      replies.ownWords(await permitFor(scene, who, 'conversation.read'))
    expect(await read()).toBe('')
    await save('What kept')
    await save('What kept you awake?')
    expect(await read()).toBe('What kept you awake?')
    expect(await read(scene.expired)).toBe('')
    await save('')
    expect(await read()).toBe('')
    await save('What kept you awake?')
    await sendReply(scene, 'What kept you awake?')
    expect(await read()).toBe('')
  })
}
