import { beforeEach, expect, it } from 'vitest'
import { theServer, type MemberActor } from '../../domain/access/actor.ts'
import { minutesAfter } from '../../domain/episodes/timers.ts'
import { closeEmergency, openEmergency, readEmergencies, reviewEmergency } from '../../flows/break-glass.ts'
import { answerHandover, arrangeCover, endCover, offerHandover, readCare } from '../../flows/care.ts'
import { withdrawLicence } from '../../flows/people.ts'
import { readConversation } from '../../flows/read-conversation.ts'
import {
  addClient,
  CANARY,
  openScene,
  since,
  traces,
  write,
  type Scene,
  type World,
} from './scene.contract.ts'

/** Who treats whom, as it changes: the same in memory and in PostgreSQL. */
export function careContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => {
    scene = await openScene(world().ports)
    await write(scene, 'I keep waking at four.', 'none')
  })
  const fresh = (who: MemberActor): MemberActor => ({ ...who, provenAt: scene.ports.clock.now() })
  const reads = async (who: MemberActor): Promise<string> => {
    const read = await readConversation(who, scene.wilhelmina.conversationId, scene.ports)
    return read.ok ? 'read' : read.refusal.code
  }
  const standing = async (who: MemberActor) =>
    must(await readConversation(who, scene.wilhelmina.conversationId, scene.ports))
  const cover = (
    actor: MemberActor,
    from: number,
    until: number,
    given: { readonly for?: MemberActor } = {},
  ) => {
    const at = scene.ports.clock.now()
    const people = { forMember: (given.for ?? scene.nora).memberId, memberId: scene.stranger.memberId }
    const times = { from: minutesAfter(at, from), until: minutesAfter(at, until) }
    return arrangeCover(actor, { ...people, ...times }, scene.ports)
  }
  const must = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
    if (!outcome.ok) throw new Error('refused')
    return outcome.value
  }
  const reason = 'Her sister rang: she does not answer the door.'
  const open = (who: MemberActor, given: { readonly name?: string; readonly reason?: string } = {}) =>
    openEmergency(who, { name: CANARY.name, reason, minutes: 30, ...given }, scene.ports)

  it('PR.5 who covers sees and answers the clients of whom they cover for, until it ends', async () => {
    expect(await reads(scene.stranger)).toBe('not-found')
    const arranged = must(await cover(scene.nora, -1, 60))
    expect(await reads(scene.stranger)).toBe('read')
    const thread = await scene.ports.threads.thread(scene.stranger, scene.wilhelmina.conversationId)
    expect(thread?.practitionerIds).toContain(scene.stranger.memberId)
    expect(thread?.coverIds).toEqual([scene.stranger.memberId])
    const seen = must(await readCare(scene.stranger, scene.ports))
    expect(seen.covers).toMatchObject([{ id: arranged.id, endedAt: null }])
    expect(await scene.ports.care.passing(scene.stranger)).toMatchObject([{ id: arranged.id }])
    const { id, forMember, memberId } = arranged
    expect(await standing(scene.nora)).toMatchObject({
      covers: [{ id, forMember, memberId }],
      emergency: null,
    })
    const before = await traces(scene)
    must(await endCover(scene.nora, arranged.id, scene.ports))
    expect((await since(scene, before)).entries).toEqual(['cover-ended'])
    expect(await reads(scene.stranger)).toBe('not-found')
    expect(await standing(scene.nora)).toMatchObject({ covers: [] })
    expect((await endCover(scene.nora, arranged.id, scene.ports)).ok).toBe(false)
  })

  it('PR.5 a cover that has not begun opens nothing', async () => {
    must(await cover(scene.nora, 60, 120))
    expect(await reads(scene.stranger)).toBe('not-found')
    expect(await scene.ports.care.passing(scene.stranger)).toEqual([])
  })

  it.each([
    ['for somebody else', 'expired', -1, 60, 'not-found'],
    ['by an administrator', 'administrator', -1, 60, 'forbidden'],
    ['that is over', 'nora', -60, -1, 'input-not-valid'],
    ['that ends before it begins', 'nora', 60, 30, 'input-not-valid'],
    ['of a year', 'nora', -1, 525_600, 'input-not-valid'],
  ] as const)('a cover %s is refused and recorded', async (_, who, from, until, code) => {
    const before = await traces(scene)
    expect(await cover(scene[who], from, until)).toMatchObject({ ok: false, refusal: { code } })
    expect((await since(scene, before)).entries).toEqual(['access-refused'])
  })

  it('a supervisor arranges cover for whoever cannot', async () => {
    const before = await traces(scene)
    must(await cover(scene.supervisor, -1, 60))
    const { entries, events } = await since(scene, before)
    expect(entries).toEqual(['cover-arranged'])
    expect(events).toEqual(['care-changed'])
    expect(await reads(scene.stranger)).toBe('read')
  })

  it('a client changes hands when the colleague says yes, and not before', async () => {
    const wanted = { toMember: scene.stranger.memberId, words: 'Sleeps badly since March.' }
    const offer = must(await offerHandover(scene.nora, scene.wilhelmina.conversationId, wanted, scene.ports))
    expect(await reads(scene.stranger)).toBe('not-found')
    const offered = must(await readCare(scene.stranger, scene.ports)).handovers
    expect(offered).toMatchObject([{ clientName: CANARY.name, words: wanted.words, answer: null }])
    const again = await offerHandover(scene.nora, scene.wilhelmina.conversationId, wanted, scene.ports)
    expect(again).toMatchObject({ ok: false, refusal: { code: 'already-decided' } })
    const before = await traces(scene)
    must(await answerHandover(scene.stranger, offer.id, 'accepted', scene.ports))
    expect(await since(scene, before)).toMatchObject({
      entries: ['handover-accepted'],
      events: ['care-changed'],
    })
    expect([await reads(scene.stranger), await reads(scene.nora)]).toEqual(['read', 'not-found'])
    expect(must(await readCare(scene.supervisor, scene.ports)).handovers).toMatchObject([
      { answer: 'accepted' },
    ])
    expect(must(await readCare(scene.nora, scene.ports)).handovers).toEqual([])
  })

  it('only who was offered accepts, only who offered withdraws, and only with a licence there', async () => {
    const to = (who: MemberActor) => ({ toMember: who.memberId, words: 'Please.' })
    const { conversationId } = scene.wilhelmina
    const offer = must(await offerHandover(scene.nora, conversationId, to(scene.elsewhere), scene.ports))
    const codeOf = async (who: MemberActor, answer: 'accepted' | 'declined' | 'withdrawn') => {
      const outcome = await answerHandover(who, offer.id, answer, scene.ports)
      return outcome.ok ? 'yes' : outcome.refusal.code
    }
    expect(await codeOf(scene.stranger, 'accepted')).toBe('not-found')
    expect(await codeOf(scene.administrator, 'accepted')).toBe('forbidden')
    expect(await codeOf(scene.elsewhere, 'withdrawn')).toBe('not-found')
    expect(await codeOf(scene.elsewhere, 'accepted')).toBe('licence-missing')
    expect(await codeOf(scene.nora, 'withdrawn')).toBe('yes')
    expect(await codeOf(scene.elsewhere, 'declined')).toBe('already-decided')
    expect(await offerHandover(scene.stranger, conversationId, to(scene.nora), scene.ports)).toMatchObject({
      refusal: { code: 'not-found' },
    })
  })

  it('an emergency access opens one client to one person, tells supervisors, and is looked at afterwards', async () => {
    const before = await traces(scene)
    const opened = must(await open(fresh(scene.stranger), { name: '  wilhelmina   QUACKENBUSH ' }))
    expect(await since(scene, before)).toEqual({ entries: ['break-glass-opened'], events: ['care-changed'] })
    const mid = await traces(scene)
    expect(await reads(scene.stranger)).toBe('read')
    expect((await since(scene, mid)).entries).toContain('break-glass-used')
    const thread = await scene.ports.threads.thread(theServer(scene.organisationId), opened.conversationId)
    expect(thread?.emergencyIds).toEqual([scene.stranger.memberId])
    const { covers, emergency } = await standing(scene.stranger)
    expect({ covers, emergency }).toMatchObject({
      covers: [],
      emergency: { id: opened.id, until: opened.until },
    })
    expect((await standing(scene.nora)).emergency).toBeNull()
    expect(await scene.ports.breakGlass.standing(scene.stranger)).toMatchObject([{ id: opened.id }])
    expect(must(await readEmergencies(scene.supervisor, scene.ports))).toMatchObject([
      { id: opened.id, reason, clientName: CANARY.name, memberName: 'stranger of staff', review: null },
    ])
    expect((await closeEmergency(scene.nora, opened.id, scene.ports)).ok).toBe(false)
    must(await closeEmergency(scene.stranger, opened.id, scene.ports))
    expect(await reads(scene.stranger)).toBe('not-found')
    const found = { outcome: 'justified', words: 'The sister was right to ring.' } as const
    expect((await reviewEmergency(scene.nora, opened.id, found, scene.ports)).ok).toBe(false)
    expect((await reviewEmergency(scene.administrator, opened.id, found, scene.ports)).ok).toBe(false)
    must(await reviewEmergency(scene.supervisor, opened.id, found, scene.ports))
    expect(await reviewEmergency(scene.supervisor, opened.id, found, scene.ports)).toMatchObject({
      refusal: { code: 'already-decided' },
    })
    expect(must(await readEmergencies(scene.supervisor, scene.ports))[0]?.review).toMatchObject(found)
  })

  it('an emergency access shows no inbox, and nobody answers under it', async () => {
    must(await open(fresh(scene.stranger)))
    const { threads } = scene.ports
    const permit = await readCare(scene.stranger, scene.ports)
    expect(permit).toMatchObject({ ok: true, value: { clients: [] } })
    const thread = await threads.thread(scene.stranger, scene.wilhelmina.conversationId)
    expect(thread?.practitionerIds).not.toContain(scene.stranger.memberId)
  })

  it.each([
    ['without a fresh proof', 'stale', {}, 'proof-needed'],
    ['by an administrator', 'administrator', {}, 'forbidden'],
    ['by a supervisor', 'supervisor', {}, 'forbidden'],
    ['for a word', 'stranger', { reason: 'urgent' }, 'reason-missing'],
    ['by a part of a name', 'stranger', { name: 'Wilhelmina' }, 'not-found'],
    ['of nobody', 'stranger', { name: 'Nobody Here' }, 'not-found'],
  ] as const)('an emergency access %s is refused and recorded', async (_, who, given, code) => {
    const before = await traces(scene)
    const actor = who === 'stale' ? scene.stranger : fresh(scene[who])
    expect(await open(actor, given)).toMatchObject({ ok: false, refusal: { code } })
    expect((await since(scene, before)).entries).toEqual(['access-refused'])
  })

  it('of two clients with one name neither is opened', async () => {
    await addClient(scene, {}, [scene.nora])
    expect(await open(fresh(scene.stranger))).toMatchObject({ refusal: { code: 'input-not-valid' } })
  })

  it('HU.1 nobody answers under a licence that was withdrawn', async () => {
    const { nora, administrator, licences, ports } = scene
    const before = await traces(scene)
    must(await withdrawLicence(administrator, licences.nora.id, ports))
    expect((await since(scene, before)).entries).toEqual(['licence-withdrawn'])
    const read = await readConversation(nora, scene.wilhelmina.conversationId, ports)
    expect(read).toMatchObject({ value: { reply: { refusal: { code: 'licence-missing' } } } })
    expect(await withdrawLicence(administrator, licences.nora.id, ports)).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await withdrawLicence(nora, licences.nora.id, ports)).toMatchObject({
      refusal: { code: 'forbidden' },
    })
  })

  it('whom it concerns is told once, by every way, until it is answered', async () => {
    must(await open(fresh(scene.stranger)))
    must(await cover(scene.nora, 60, 120))
    const { care, timers, clock } = scene.ports
    const at = clock.now()
    const told = []
    while (await care.tell(scene.organisationId, at, ['e-mail'])) told.push('one')
    expect(told).toHaveLength(2)
    const notices = []
    for (;;) {
      const notice = await timers.claim(scene.organisationId, at, 'e-mail')
      if (!notice) break
      notices.push([notice.subject[0], notice.email])
    }
    expect(notices.toSorted()).toEqual([
      ['break-glass', `${scene.supervisor.memberId}@practice.example`],
      ['cover', `${scene.stranger.memberId}@practice.example`],
    ])
    expect(await care.tell(scene.organisationId, at, ['e-mail'])).toBe(false)
  })
}
