import { beforeEach, expect, it } from 'vitest'
import type { MemberActor } from '../../domain/access/actor.ts'
import { minutesAfter } from '../../domain/episodes/timers.ts'
import { closeEmergency, openEmergency, readEmergencies, reviewEmergency } from '../../flows/break-glass.ts'
import {
  answerHandover,
  arrangeCover,
  endCover,
  offerHandover,
  OFFER_DAYS,
  readCare,
} from '../../flows/care.ts'
import { eraseByRule } from '../../flows/erase-client.ts'
import { readConversation } from '../../flows/read-conversation.ts'
import { CANARY, openScene, since, traces, write, type Scene, type World } from './scene.contract.ts'

/** What ends by itself, and what is left of an emergency access when its client is erased. */
export function careLapsesContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => {
    scene = await openScene(world().ports)
    await write(scene, 'I keep waking at four.', 'none')
  })
  const reads = async (who: MemberActor): Promise<string> => {
    const read = await readConversation(who, scene.wilhelmina.conversationId, scene.ports)
    return read.ok ? 'read' : read.refusal.code
  }
  const cover = (from: number, until: number) => {
    const at = scene.ports.clock.now()
    const people = { forMember: scene.nora.memberId, memberId: scene.stranger.memberId }
    const times = { from: minutesAfter(at, from), until: minutesAfter(at, until) }
    return arrangeCover(scene.nora, { ...people, ...times }, scene.ports)
  }
  const must = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
    if (!outcome.ok) throw new Error('refused')
    return outcome.value
  }

  it('HU.5 an offer that nobody answers lapses, the client stays with whoever offered, and they are told', async () => {
    const { nora, stranger, organisationId, ports } = scene
    const wanted = { toMember: stranger.memberId, words: 'Sleeps badly since March.' }
    const { conversationId } = scene.wilhelmina
    const offer = must(await offerHandover(nora, conversationId, wanted, ports))
    const days = (Date.parse(offer.until) - Date.parse(offer.offeredAt)) / 86_400_000
    expect(days).toBe(OFFER_DAYS)
    while (await ports.care.tell(organisationId, ports.clock.now(), ['e-mail'])) continue
    expect(await ports.care.lapse(organisationId, minutesAfter(offer.until, -1))).toBe(false)
    const before = await traces(scene)
    expect(await ports.care.lapse(organisationId, offer.until)).toBe(true)
    expect(await since(scene, before)).toEqual({ entries: ['handover-lapsed'], events: ['care-changed'] })
    expect(await ports.care.lapse(organisationId, offer.until)).toBe(false)
    expect([await reads(nora), await reads(stranger)]).toEqual(['read', 'not-found'])
    expect(must(await readCare(nora, ports)).handovers).toMatchObject([{ answer: 'lapsed' }])
    const late = await answerHandover(stranger, offer.id, 'accepted', ports)
    expect(late).toMatchObject({ ok: false, refusal: { code: 'already-decided' } })
    const told = []
    expect(await ports.care.tell(organisationId, offer.until, ['e-mail'])).toBe(true)
    for (let notice; (notice = await ports.timers.claim(organisationId, offer.until, 'e-mail'));)
      told.push([notice.subject[1] === offer.id, notice.email])
    const staff = await ports.people.member(organisationId, nora.memberId)
    expect(told).toContainEqual([true, staff?.email])
    must(await offerHandover(nora, conversationId, wanted, ports))
  })

  it('nobody accepts an offer whose time is over, whether or not it was ended', async () => {
    const { nora, stranger, ports } = scene
    const wanted = { toMember: stranger.memberId, words: 'Sleeps badly since March.' }
    const { conversationId } = scene.wilhelmina
    const offer = must(await offerHandover(nora, conversationId, wanted, ports))
    const after = { ...ports, clock: { now: () => offer.until } }
    expect(await answerHandover(stranger, offer.id, 'accepted', after)).toMatchObject({
      refusal: { code: 'already-decided' },
    })
    expect(await reads(nora)).toBe('read')
  })

  it('the chain says when a cover came to its end by itself, once', async () => {
    const { nora, organisationId, ports } = scene
    const ended = must(await cover(-2, 30))
    must(await endCover(nora, ended.id, ports))
    const arranged = must(await cover(-1, 60))
    expect(await ports.care.lapse(organisationId, ports.clock.now())).toBe(false)
    const before = await traces(scene)
    expect(await ports.care.lapse(organisationId, arranged.until)).toBe(true)
    expect(await since(scene, before)).toEqual({ entries: ['cover-ran-out'], events: ['care-changed'] })
    expect(await ports.care.lapse(organisationId, arranged.until)).toBe(false)
  })

  it('PR.5 the chain says when an emergency access came to its end by itself, once, and it is reviewed after', async () => {
    const { supervisor, organisationId, stranger, ports } = scene
    const wanted = { name: CANARY.name, reason: 'Her sister rang: no answer at the door.', minutes: 30 }
    const asker = { ...stranger, provenAt: ports.clock.now() }
    const closed = must(await openEmergency(asker, wanted, ports))
    must(await closeEmergency(asker, closed.id, ports))
    const opened = must(await openEmergency(asker, wanted, ports))
    expect(await ports.care.lapse(organisationId, minutesAfter(opened.until, -1))).toBe(false)
    const before = await traces(scene)
    expect(await ports.care.lapse(organisationId, opened.until)).toBe(true)
    expect(await since(scene, before)).toEqual({ entries: ['break-glass-ran-out'], events: ['care-changed'] })
    expect(await ports.care.lapse(organisationId, opened.until)).toBe(false)
    expect(await closeEmergency(asker, opened.id, ports)).toMatchObject({
      refusal: { code: 'already-decided' },
    })
    const found = { outcome: 'justified', words: 'She was found in time.' } as const
    must(await reviewEmergency(supervisor, opened.id, found, ports))
  })

  it('PR.4 an emergency access to a client who was erased since is still reviewed, without their words', async () => {
    const { supervisor, organisationId, wilhelmina, ports } = scene
    const wanted = { name: CANARY.name, reason: 'Her sister rang: no answer at the door.', minutes: 30 }
    const opened = must(
      await openEmergency({ ...scene.stranger, provenAt: ports.clock.now() }, wanted, ports),
    )
    const { clientId } = wilhelmina
    must(await eraseByRule(organisationId, { clientId, because: 'client-asked' }, ports))
    const seen = must(await readEmergencies(supervisor, ports))
    expect(seen).toMatchObject([
      { id: opened.id, clientName: '', reason: '', erasedAt: expect.any(String), review: null },
    ])
    const found = { outcome: 'not-justified', words: 'She was well.' } as const
    must(await reviewEmergency(supervisor, opened.id, found, ports))
    expect(must(await readEmergencies(supervisor, ports))).toMatchObject([
      { review: { outcome: 'not-justified', words: '', by: supervisor.memberId } },
    ])
  })
}
