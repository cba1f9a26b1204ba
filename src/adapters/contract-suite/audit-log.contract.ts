import { beforeEach, expect, it } from 'vitest'
import type { MemberActor } from '../../domain/access/actor.ts'
import { isRefusal, type AuditFilter } from '../../domain/audit/kinds.ts'
import { minutesAfter } from '../../domain/episodes/timers.ts'
import { openEmergency } from '../../flows/break-glass.ts'
import { readLooks } from '../../flows/read-looks.ts'
import { readBoard, readQueue } from '../../flows/read-queue.ts'
import { readConversation } from '../../flows/read-conversation.ts'
import { receiveMessage } from '../../flows/client-message.ts'
import { readEpisode } from '../../flows/read-episode.ts'
import { auditDetail } from '../json/audit-detail.ts'
import { throughWay } from '../way/way.ts'
import { addClient, CANARY, openScene, permit, permitFor, type Scene, type World } from './scene.contract.ts'

const all: AuditFilter = { who: null, client: null, kind: null, from: null, until: null, refusals: false }
const looks = ['clinical-read', 'clients-listed']

/** The chain as people look through it, and what of looking is in it. */
export function auditLogContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => void (scene = await openScene(world().ports)))
  const found = async (filter: Partial<AuditFilter>, before: number | null = null, limit = 1_000) =>
    scene.ports.auditLog.entries(
      permit(scene.supervisor, 'audit.read', null),
      { ...all, ...filter },
      before,
      limit,
    )
  const mine = async (before: number | null = null, limit = 100) =>
    scene.ports.auditLog.about(await permitFor(scene, scene.wilhelmina, 'page.read'), looks, before, limit)

  it('AU.1 whoever opens a conversation, an episode or a list is in the chain: who, what, why, by which way, and no text', async () => {
    const { nora, supervisor, wilhelmina, ports } = scene
    const text = 'I want to kill myself tonight. I have the pills.'
    await receiveMessage(wilhelmina, { submissionId: 'a', text }, ports)
    const other = await addClient(scene, { name: 'Somebody Else' }, [nora])
    const before = (await ports.audit.head(scene.organisationId)).sequence
    await throughWay('api', () => readConversation(nora, wilhelmina.conversationId, ports))
    await readConversation(supervisor, wilhelmina.conversationId, ports)
    const board = await readBoard(supervisor, ports)
    await readEpisode(nora, (board.ok && board.value[0]?.id) || '', ports)
    await readQueue(nora, ports)
    const said = (await found({})).filter((one) => one.sequence > before).toReversed()
    const { clientId, conversationId } = wilhelmina
    const own = { actorKind: 'member', subjectKind: 'client', subjectId: clientId, clientIds: [clientId] }
    const detail = (what: string, why: string, more = {}) =>
      JSON.stringify({ what, conversation: conversationId, why, ...more })
    expect(said).toMatchObject([
      { ...own, actorId: nora.memberId, detail: detail('conversation', 'care', { way: 'api' }) },
      { ...own, actorId: supervisor.memberId, detail: detail('conversation', 'role') },
      { event: 'clients-listed', actorId: supervisor.memberId, subjectKind: 'board', clientIds: [clientId] },
      { ...own, actorId: nora.memberId, detail: detail('episode', 'care') },
      { event: 'clients-listed', subjectKind: 'inbox', clientIds: [clientId, other.clientId].toSorted() },
    ])
    expect(JSON.stringify(said)).not.toMatch(/pills|Wilhelmina|Somebody/)
  })

  it('AU.1 who is shown nothing leaves no look, and who is refused leaves the refusal', async () => {
    const { stranger, wilhelmina, ports } = scene
    await readQueue(stranger, ports)
    await readConversation(stranger, wilhelmina.conversationId, ports)
    expect(await found({ who: stranger.memberId })).toMatchObject([
      { event: 'access-refused', clientIds: [wilhelmina.clientId] },
    ])
  })

  it('is looked through by who, client, kind, time and refusal, page by page', async () => {
    const { nora, wilhelmina, ports } = scene
    const other = await addClient(scene, { name: 'Somebody Else' }, [nora])
    await receiveMessage(wilhelmina, { submissionId: 'a', text: 'Good morning.' }, ports)
    await receiveMessage(wilhelmina, { submissionId: 'b', text: '' }, ports)
    await readConversation(nora, wilhelmina.conversationId, ports)
    const whole = await found({})
    expect(whole.map((one) => one.sequence)).toEqual(whole.map((_, at) => whole.length - at))
    expect((await found({ who: nora.memberId })).every((one) => one.actorId === nora.memberId)).toBe(true)
    const about = await found({ client: wilhelmina.clientId })
    expect(about.length).toBeGreaterThan(2)
    expect(about.every((one) => one.clientIds.includes(wilhelmina.clientId))).toBe(true)
    expect((await found({ client: other.clientId })).map((one) => one.event)).not.toContain(
      'message-received',
    )
    expect((await found({ kind: 'messages' })).map((one) => one.event)).toEqual([
      'message-refused',
      'message-received',
    ])
    const no = await found({ refusals: true })
    expect(no.length).toBeGreaterThan(0)
    expect(no.every((one) => isRefusal(one.event))).toBe(true)
    expect(await found({ from: '2999-01-01T00:00:00.000Z' })).toEqual([])
    expect(await found({ until: '2000-01-01T00:00:00.000Z' })).toEqual([])
    const first = await found({}, null, 3)
    const second = await found({}, first.at(-1)?.sequence ?? null, 3)
    expect([...first, ...second]).toEqual(whole.slice(0, 6))
  })

  it('an administrator finds what is about the practice, numbered without gaps, and counts of the rest', async () => {
    const { administrator, nora, wilhelmina, supervisor, ports } = scene
    const text = 'I want to kill myself tonight. I have the pills.'
    await receiveMessage(wilhelmina, { submissionId: 'a', text }, ports)
    await readBoard(nora, ports)
    const { clientId } = wilhelmina
    const rowsFor = (who: MemberActor, filter: Partial<AuditFilter>, before: number | null = null) =>
      ports.auditLog.entries(permit(who, 'audit.read', null), { ...all, ...filter }, before, 1_000)
    for (const filter of [
      { client: clientId },
      { who: clientId },
      { kind: 'danger' },
      { kind: 'reading' },
    ] as const) {
      const every = (await rowsFor(supervisor, filter)).map(({ event }) => event)
      const theirs = (await rowsFor(administrator, filter)).map(({ event }) => event)
      expect(every.filter((event) => event !== 'client-added').length).toBeGreaterThan(0)
      expect(theirs.filter((event) => event !== 'client-added')).toEqual([])
    }
    const seen = await rowsFor(administrator, {})
    expect(seen.map(({ sequence }) => sequence)).toEqual(seen.map((_, place) => seen.length - place))
    expect(await rowsFor(administrator, {}, 3)).toEqual(seen.slice(-2))
    const chained = (await rowsFor(supervisor, {})).length
    const between = { from: '2000-01-01T00:00:00.000Z', until: '2100-01-01T00:00:00.000Z' }
    const days = await ports.auditLog.clinicalDays(permit(administrator, 'audit.read', null), between)
    expect(days.reduce((sum, { entries }) => sum + entries, 0)).toBe(chained - seen.length)
    const none = { from: between.until, until: between.until }
    expect(await ports.auditLog.clinicalDays(permit(administrator, 'audit.read', null), none)).toEqual([])
  })

  it('AU.3 who goes on looking is told once more, with since when, until when and how often: nothing is lost', async () => {
    const { nora, supervisor, wilhelmina, organisationId, ports } = scene
    const began = ports.clock.now()
    const lookedAt = async (who: MemberActor, minutes: number) => {
      const clock = { now: () => minutesAfter(began, minutes) }
      const read = await readConversation(who, wilhelmina.conversationId, { ...ports, clock })
      expect(read.ok).toBe(true)
    }
    const told = async (until: number) => {
      await ports.audit.tellLooks(organisationId, minutesAfter(began, until), minutesAfter(began, until - 10))
      const rows = (await found({})).filter((one) => one.event === 'clinical-read').toReversed()
      return rows.map(({ actorId, detail }) => {
        const { times, first, last } = auditDetail(detail)
        const since = (at: typeof times) => at && (Date.parse(String(at)) - Date.parse(began)) / 60_000
        return [actorId === nora.memberId ? 'nora' : 'supervisor', times, since(first), since(last)]
      })
    }
    for (const minutes of [0, 1, 2, 9]) await lookedAt(nora, minutes)
    await lookedAt(supervisor, 3)
    const firsts = [
      ['nora', undefined, undefined, undefined],
      ['supervisor', undefined, undefined, undefined],
    ]
    expect(await told(9)).toEqual(firsts)
    await lookedAt(nora, 11)
    const afterTen = [...firsts, ['nora', 3, 0, 9], ['nora', undefined, undefined, undefined]]
    expect(await told(12)).toEqual(afterTen)
    await lookedAt(nora, 20)
    expect(await told(30)).toEqual([...afterTen, ['nora', 1, 11, 20]])
    expect(await told(60)).toEqual([...afterTen, ['nora', 1, 11, 20]])
  })

  it('whoever asks who looked is told of every look until now', async () => {
    const { nora, wilhelmina, ports } = scene
    for (let times = 0; times < 3; times += 1) await readConversation(nora, wilhelmina.conversationId, ports)
    const read = await readLooks(wilhelmina, null, ports)
    const often = read.ok ? read.value.looks.map(({ detail }) => auditDetail(detail)['times'] ?? 1) : []
    expect(often).toEqual([2, 1])
  })

  it('under an emergency access each look has an entry of its own', async () => {
    const { stranger, ports } = scene
    const wanted = { name: CANARY.name, reason: 'Her sister rang: no answer at the door.', minutes: 30 }
    const fresh = { ...stranger, provenAt: ports.clock.now() }
    const opened = await openEmergency(fresh, wanted, ports)
    const id = opened.ok ? opened.value.conversationId : ''
    for (let times = 0; times < 3; times += 1) await readConversation(stranger, id, ports)
    const rows = await found({ who: stranger.memberId })
    expect(rows.filter((one) => one.event === 'clinical-read')).toHaveLength(3)
  })

  it('a clock that was put back hides no look', async () => {
    const { nora, wilhelmina, ports } = scene
    const read = (now: string) =>
      readConversation(nora, wilhelmina.conversationId, { ...ports, clock: { now: () => now } })
    await read('2026-11-21T12:00:00.000Z')
    await read('2026-11-21T12:01:00.000Z')
    await read('2026-11-21T09:00:00.000Z')
    const rows = (await found({})).filter((one) => one.event === 'clinical-read')
    expect(rows.map(({ detail }) => auditDetail(detail)['times'] ?? 1)).toEqual([1, 1, 1])
  })

  it('a client’s own looks are theirs alone: another client’s are not among them', async () => {
    const { nora, wilhelmina, ports } = scene
    const other = await addClient(scene, { name: 'Somebody Else' }, [nora])
    await readConversation(nora, other.conversationId, ports)
    expect(await mine()).toEqual([])
    await readConversation(nora, wilhelmina.conversationId, ports)
    await readQueue(nora, ports)
    const own = await mine()
    expect(own.map((one) => one.event)).toEqual(['clients-listed', 'clinical-read'])
    expect(await mine(own[0]?.sequence, 5)).toEqual(own.slice(1))
  })
}
