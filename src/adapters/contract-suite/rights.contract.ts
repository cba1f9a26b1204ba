import { beforeEach, expect, it } from 'vitest'
import { plainStep } from '../../domain/episodes/move-episode.ts'
import { receiveMessage } from '../../flows/client-message.ts'
import { exportRecord } from '../../flows/client-record.ts'
import { eraseByRule } from '../../flows/erase-client.ts'
import { stepEpisode } from '../../flows/episode-step.ts'
import { readConversation } from '../../flows/read-conversation.ts'
import { readLooks } from '../../flows/read-looks.ts'
import { askForRight, moveRight, readCases, readOwnRights, takeBackRight } from '../../flows/rights.ts'
import { addClient, openScene, since, traces, type Scene, type World } from './scene.contract.ts'

const WORDS = 'My brother is called Thaddeus, not Theodore.'

/** What clients ask for about their own record, and what becomes of it. */
export function rightsContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => void (scene = await openScene(world().ports)))
  const asked = async (kind: 'correction' | 'erasure' = 'correction') => {
    const made = await askForRight(scene.wilhelmina, kind, kind === 'correction' ? WORDS : '', scene.ports)
    if (!made.ok) throw new Error(made.refusal.code)
    return made.value
  }
  const own = async () => {
    const read = await readOwnRights(scene.wilhelmina, scene.ports)
    if (!read.ok) throw new Error(read.refusal.code)
    return read.value
  }
  const step = { step: 'take', reason: null, words: '', proof: null } as const

  it('AU.1 a request is kept with its words and its day, and the entry says neither words nor name', async () => {
    const before = await traces(scene)
    const made = await asked()
    expect((await own()).cases).toEqual([{ ...made, words: WORDS, answer: '' }])
    expect(await since(scene, before)).toEqual({ entries: ['right-asked'], events: ['consent-changed'] })
    const said: string[] = []
    for await (const entry of scene.ports.audit.entries(scene.organisationId))
      said.push(JSON.stringify(entry))
    expect(said.at(-1)).toContain(made.dueOn)
    expect(said.join()).not.toMatch(/Thaddeus|Theodore/)
  })

  it('an administrator sees that and until when, a supervisor also what was written, a practitioner neither', async () => {
    await asked()
    const { administrator, supervisor, nora, ports } = scene
    expect(await readCases(administrator, ports)).toMatchObject({
      value: { cases: [{ words: null, answer: '' }] },
    })
    expect(await readCases(supervisor, ports)).toMatchObject({ value: { cases: [{ words: WORDS }] } })
    expect(await readCases(nora, ports)).toMatchObject({ refusal: { code: 'forbidden' } })
    const elsewhere = await openScene(world().ports)
    expect(await readCases(elsewhere.administrator, elsewhere.ports)).toMatchObject({ value: { cases: [] } })
  })

  it('AU.1 the administrator takes it, puts it off and ends it; the client reads what they were told', async () => {
    const { id } = await asked()
    const { administrator, ports } = scene
    const before = await traces(scene)
    expect(await moveRight(administrator, id, step, ports)).toMatchObject({ value: { state: 'taken' } })
    const later = {
      ...step,
      step: 'extend',
      reason: 'needs-more-time',
      words: 'We ask your brother first.',
    } as const
    expect(await moveRight(administrator, id, later, ports)).toMatchObject({ value: { extended: true } })
    expect((await own()).cases).toMatchObject([{ state: 'taken', answer: 'We ask your brother first.' }])
    const end = { ...step, step: 'finish', words: 'It says Thaddeus now.', proof: 'by-phone' } as const
    expect(await moveRight(administrator, id, end, ports)).toMatchObject({ value: { state: 'done' } })
    expect((await own()).cases).toMatchObject([{ state: 'done', answer: 'It says Thaddeus now.' }])
    const moved = (await since(scene, before)).entries
    expect(moved.filter((one) => one === 'right-moved')).toHaveLength(3)
    expect(await moveRight(administrator, id, step, ports)).toMatchObject({
      refusal: { code: 'already-decided' },
    })
  })

  it('AU.1 the same asked twice, one after the other or at once, is one request with one entry', async () => {
    const before = await traces(scene)
    const [first, second] = await Promise.all([asked(), asked()])
    expect(second.id).toBe(first.id)
    expect(await askForRight(scene.wilhelmina, 'correction', ` ${WORDS}\n`, scene.ports)).toMatchObject({
      value: { id: first.id, kind: 'correction', state: 'asked' },
    })
    expect((await own()).cases).toEqual([{ ...first, words: WORDS, answer: '' }])
    expect(await since(scene, before)).toEqual({ entries: ['right-asked'], events: ['consent-changed'] })
  })

  it('other words are another request, and so are the same words once the first has ended', async () => {
    const { wilhelmina, ports } = scene
    const first = await asked()
    expect(await askForRight(wilhelmina, 'correction', 'I was born in 1990.', ports)).toMatchObject({
      ok: true,
    })
    expect((await own()).cases).toHaveLength(2)
    expect(await takeBackRight(wilhelmina, first.id, ports)).toMatchObject({ ok: true })
    expect((await asked()).id).not.toBe(first.id)
    expect((await own()).cases).toHaveLength(3)
  })

  it('only an administrator moves it, and only one that is there', async () => {
    const { id } = await asked()
    const { supervisor, administrator, ports } = scene
    expect(await moveRight(supervisor, id, step, ports)).toMatchObject({ refusal: { code: 'forbidden' } })
    const nobody = ports.ids.next()
    expect(await moveRight(administrator, nobody, step, ports)).toMatchObject({
      refusal: { code: 'not-found' },
    })
    const elsewhere = await openScene(world().ports)
    expect(await moveRight(elsewhere.administrator, id, step, ports)).toMatchObject({
      refusal: { code: 'not-found' },
    })
  })

  it('the client takes it back; another’s they cannot, and an erasure is asked for once', async () => {
    const { id } = await asked('erasure')
    const { wilhelmina, nora, ports } = scene
    expect(await askForRight(wilhelmina, 'erasure', '', ports)).toMatchObject({ value: { id } })
    expect((await own()).cases).toHaveLength(1)
    const other = await addClient(scene, { name: 'Somebody Else' }, [nora])
    expect(await takeBackRight(other, id, ports)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await takeBackRight(wilhelmina, id, ports)).toMatchObject({ ok: true })
    expect((await own()).cases).toMatchObject([{ state: 'withdrawn' }])
    expect(await takeBackRight(wilhelmina, id, ports)).toMatchObject({ refusal: { code: 'already-decided' } })
  })

  it('PR.4 an erasure that was asked for ends with the client erased, by a fresh proof, and is on the list without a name', async () => {
    await asked()
    const { id } = await asked('erasure')
    const { administrator, supervisor, wilhelmina, ports } = scene
    const end = { ...step, step: 'finish', words: 'It is gone.', proof: 'in-person' } as const
    const stale = { ...administrator, provenAt: null }
    expect(await moveRight(stale, id, end, ports)).toMatchObject({ refusal: { code: 'proof-needed' } })
    const fresh = { ...administrator, provenAt: ports.clock.now() }
    expect(await moveRight(fresh, id, end, ports)).toMatchObject({ value: { state: 'done' } })
    expect(await ports.erasures.erased(scene.organisationId)).toMatchObject([
      { clientId: wilhelmina.clientId, because: 'client-asked' },
    ])
    const read = await readCases(supervisor, ports)
    const said = JSON.stringify(read)
    expect(read).toMatchObject({
      value: { cases: [{ kind: 'correction' }, { kind: 'erasure', state: 'done' }] },
    })
    expect(said).not.toMatch(/Thaddeus|Wilhelmina/)
  })

  it('whatever a client asked for ends when they are erased, with a reason and an entry each', async () => {
    const { wilhelmina, supervisor, administrator, organisationId, ports } = scene
    const correction = await asked()
    const erasure = await asked('erasure')
    await moveRight(administrator, correction.id, step, ports)
    const before = await traces(scene)
    const { clientId } = wilhelmina
    expect(await eraseByRule(organisationId, { clientId, because: 'retention' }, ports)).toMatchObject({
      ok: true,
    })
    expect((await since(scene, before)).entries).toEqual(['client-erased', 'right-moved', 'right-moved'])
    const read = await readCases(supervisor, ports)
    const cases = read.ok ? read.value.cases : []
    expect(new Map(cases.map(({ id, state, reason }) => [id, [state, reason]]))).toEqual(
      new Map([
        [correction.id, ['closed', 'client-erased']],
        [erasure.id, ['done', null]],
      ]),
    )
    expect(await moveRight(administrator, correction.id, step, ports)).toMatchObject({
      refusal: { code: 'already-decided' },
    })
  })

  it('administrators are reminded a week before the day, on it and after it, once each, and no word goes along', async () => {
    const { administrator, organisationId, ports } = scene
    const made = await asked()
    const tell = (day: number) => {
      const at = new Date(Date.parse(made.dueOn) + day * 86_400_000).toISOString()
      return ports.rights.tell(organisationId, at, ['e-mail'])
    }
    expect(await tell(-8)).toBe(false)
    const before = await traces(scene)
    expect([
      await tell(-7),
      await tell(-1),
      await tell(0),
      await tell(0),
      await tell(1),
      await tell(9),
    ]).toEqual([true, false, true, false, true, false])
    expect((await since(scene, before)).entries).toEqual(['right-due', 'right-due', 'right-due'])
    const later = new Date(Date.parse(made.dueOn) + 3 * 86_400_000).toISOString()
    const notice = await ports.timers.claim(organisationId, later, 'e-mail')
    const staff = await ports.people.member(organisationId, administrator.memberId)
    expect(notice).toMatchObject({ subject: ['right-case', made.id], email: staff?.email })
    const end = { ...step, step: 'finish', words: 'Done.', proof: 'by-phone' } as const
    expect(await moveRight(administrator, made.id, end, ports)).toMatchObject({ ok: true })
    expect(await ports.timers.claim(organisationId, later, 'e-mail')).toBeNull()
    expect(await tell(30)).toBe(false)
  })

  it('a request that was put off is reminded of anew', async () => {
    const { administrator, organisationId, ports } = scene
    const made = await asked()
    const tell = (dueOn: string) => ports.rights.tell(organisationId, `${dueOn}T08:00:00.000Z`, [])
    expect(await tell(made.dueOn)).toBe(true)
    const later = { ...step, step: 'extend', reason: 'needs-more-time', words: 'Soon.' } as const
    const moved = await moveRight(administrator, made.id, later, ports)
    expect(await tell(made.dueOn)).toBe(false)
    expect(await tell(moved.ok ? moved.value.dueOn : '')).toBe(true)
  })

  it('a correction that says nothing is refused, and so is one beyond all measure', async () => {
    const { wilhelmina, ports } = scene
    expect(await askForRight(wilhelmina, 'correction', ' ', ports)).toMatchObject({
      refusal: { detail: 'words' },
    })
    const long = 'x'.repeat(4_001)
    expect(await askForRight(wilhelmina, 'correction', long, ports)).toMatchObject({
      refusal: { code: 'text-too-long' },
    })
  })

  it('what is held is counted by kind, and what is another client’s is not in it', async () => {
    const { wilhelmina, nora, ports } = scene
    const other = await addClient(scene, { name: 'Somebody Else' }, [nora])
    await receiveMessage(other, { submissionId: 'o', text: 'Hello.' }, ports)
    await receiveMessage(wilhelmina, { submissionId: 'a', text: 'I want to kill myself tonight.' }, ports)
    await receiveMessage(wilhelmina, { submissionId: 'b', text: 'Are you there?' }, ports)
    const { held } = await own()
    expect(held).toMatchObject({ messages: 2, replies: 0, episodes: 1, consents: 0, 'follow-ups': 0 })
    expect(held['audit-entries']).toBeGreaterThan(2)
  })

  it('AU.1 a copy holds everything, is on record as a request that was met, and a look of the staff is in it', async () => {
    const { wilhelmina, nora, supervisor, stranger, ports } = scene
    await receiveMessage(wilhelmina, { submissionId: 'a', text: 'I want to kill myself tonight.' }, ports)
    await readConversation(nora, wilhelmina.conversationId, ports)
    const thread = await ports.threads.thread(nora, wilhelmina.conversationId)
    await stepEpisode(nora, thread?.openEpisode?.id ?? '', plainStep('acknowledge', ''), ports)
    const correction = await asked()
    const copy = await exportRecord(wilhelmina, wilhelmina.conversationId, ports)
    if (!copy.ok) throw new Error(copy.refusal.code)
    expect(copy.value.conversation.messages).toHaveLength(1)
    expect(copy.value.looks.map((one) => one.event)).toEqual(['record-exported', 'clinical-read'])
    expect(copy.value.people.get(nora.memberId)?.name).toBe('nora of staff')
    expect(copy.value.requests).toHaveLength(2)
    expect(copy.value.requests).toContainEqual({ ...correction, words: WORDS, answer: '' })
    const ofNora = await exportRecord(
      { ...nora, provenAt: ports.clock.now() },
      wilhelmina.conversationId,
      ports,
    )
    expect(ofNora).toMatchObject({ value: { requests: null } })
    expect((await own()).cases.filter((one) => one.kind === 'copy' && one.state === 'done')).toHaveLength(2)
    const refusedTo = async (who: typeof nora) => exportRecord(who, wilhelmina.conversationId, ports)
    expect(await refusedTo({ ...supervisor, provenAt: null })).toMatchObject({
      refusal: { code: 'proof-needed' },
    })
    expect(await refusedTo(stranger)).toMatchObject({ refusal: { code: 'not-found' } })
    const fresh = { ...supervisor, provenAt: ports.clock.now() }
    const ofSupervisor = await exportRecord(fresh, wilhelmina.conversationId, ports)
    expect(ofSupervisor.ok && ofSupervisor.value.requests).toHaveLength(4)
    const looks = await readLooks(wilhelmina, null, ports)
    expect(looks).toMatchObject({ value: { looks: [{ event: 'record-exported' }, {}, {}, {}], next: null } })
  })
}
