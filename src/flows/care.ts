import type { MemberActor } from '../domain/access/actor.ts'
import type { Resource } from '../domain/access/conditions.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import type { CareTeams, Cover, Handover, GivenAnswer } from './care-ports.ts'
import { enter } from './enter.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** Days that a cover lasts at most: longer is a handover. */
export const COVER_DAYS = 60
/** Days that an offer of a handover waits: two weeks outlast a holiday of the colleague, or show that nobody looks. */
export const OFFER_DAYS = 14
const DAY_MS = 86_400_000

/** Covers and handovers: one’s own, or for a supervisor everybody’s. */
export async function readCare(actor: MemberActor, ports: Ports): Promise<Outcome<CareTeams>> {
  const permit = await permitted(actor, 'care.read', ports)
  return permit.ok ? granted(await ports.care.read(permit.value)) : permit
}

/** A thing of one person, as the access table asks for it. */
export const doingOf = (
  { organisationId }: MemberActor,
  people: { readonly doneBy?: string; readonly addressedTo?: string },
  of: { readonly conversationId: string; readonly clientId: string } | null = null,
): Resource => ({
  organisationId,
  conversationId: of?.conversationId ?? '',
  clientId: of?.clientId ?? '',
  practitionerIds: [],
  ...people,
})

/** Who is away names who treats their clients until then; a supervisor may for them. It ends by itself. */
export async function arrangeCover(
  actor: MemberActor,
  wanted: Pick<Cover, 'forMember' | 'memberId' | 'from' | 'until'>,
  ports: Ports,
): Promise<Outcome<Cover>> {
  const permit = await permitted(actor, 'cover.arrange', ports, doingOf(actor, { doneBy: wanted.forMember }))
  if (!permit.ok) return permit
  const at = ports.clock.now()
  const span = Date.parse(wanted.until) - Date.parse(wanted.from)
  const wrong = (field: string) =>
    refuseWith(ports, actor, 'access-refused', refused('input-not-valid', field))
  if (!(span > 0 && span <= COVER_DAYS * DAY_MS) || wanted.until <= at) return wrong('until')
  if (wanted.memberId === wanted.forMember) return wrong('memberId')
  for (const id of [wanted.memberId, wanted.forMember]) {
    const member = await ports.people.member(actor.organisationId, id)
    if (member?.role !== 'practitioner') return wrong('memberId')
  }
  const cover: Cover = { ...wanted, id: ports.ids.next(), arrangedBy: actor.memberId, at, endedAt: null }
  const { forMember, memberId, from, until } = cover
  const entry = entryFor(actor, at, 'cover-arranged', ['cover', cover.id], {
    forMember,
    memberId,
    from,
    until,
  })
  const arranged = await ports.care.arrange(permit.value, cover, entry)
  return arranged.ok ? granted(cover) : refuseWith(ports, actor, 'access-refused', arranged)
}

export async function endCover(actor: MemberActor, coverId: string, ports: Ports): Promise<Outcome<Cover>> {
  const cover = await ports.care.cover(actor.organisationId, coverId)
  const about = cover && doingOf(actor, { doneBy: cover.forMember })
  const permit = await permitted(actor, 'cover.end', ports, about)
  if (!permit.ok) return permit
  if (!cover) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const { forMember, memberId } = cover
  const at = ports.clock.now()
  const entry = entryFor(actor, at, 'cover-ended', ['cover', coverId], { forMember, memberId })
  const ended = await ports.care.endCover(permit.value, coverId, entry)
  return ended.ok ? granted({ ...cover, endedAt: at }) : refuseWith(ports, actor, 'access-refused', ended)
}

/** A client is offered to a colleague, with what they should know. Nothing changes until the colleague says yes. */
export async function offerHandover(
  actor: MemberActor,
  conversationId: string,
  wanted: Pick<Handover, 'toMember' | 'words'>,
  ports: Ports,
): Promise<Outcome<Handover>> {
  const entered = await enter(actor, 'handover.offer', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const { permit, thread } = entered.value
  const refuse = (outcome: Outcome<unknown>) =>
    refuseWith(ports, actor, 'access-refused', outcome, conversationId)
  const words = wanted.words.trim()
  if (words === '') return refuse(refused('reason-missing'))
  const to = await ports.people.member(actor.organisationId, wanted.toMember)
  if (to?.role !== 'practitioner' || to.id === actor.memberId)
    return refuse(refused('input-not-valid', 'toMember'))
  const at = ports.clock.now()
  const handover: Handover = {
    ...{ id: ports.ids.next(), clientId: thread.clientId, conversationId },
    ...{ fromMember: actor.memberId, toMember: to.id, words, offeredAt: at, answer: null, answeredAt: null },
    until: new Date(Date.parse(at) + OFFER_DAYS * DAY_MS).toISOString(),
  }
  const detail = { conversation: conversationId, to: to.id, until: handover.until }
  const entry = entryFor(actor, at, 'handover-offered', ['handover', handover.id], detail)
  const offered = await ports.care.offer(permit, handover, entry)
  return offered.ok ? granted(handover) : refuse(offered)
}

const eventOf = {
  accepted: 'handover-accepted',
  declined: 'handover-declined',
  withdrawn: 'handover-withdrawn',
} as const satisfies Record<GivenAnswer, string>

/** The colleague takes the client over or does not; who offered may take the offer back. Said once. */
export async function answerHandover(
  actor: MemberActor,
  handoverId: string,
  answer: GivenAnswer,
  ports: Ports,
): Promise<Outcome<Pick<Handover, 'fromMember' | 'toMember' | 'conversationId'>>> {
  const offer = await ports.care.handover(actor, handoverId)
  const about = offer && doingOf(actor, { doneBy: offer.fromMember, addressedTo: offer.toMember }, offer)
  const action = answer === 'withdrawn' ? 'handover.withdraw' : 'handover.answer'
  const permit = await permitted(actor, action, ports, about)
  if (!permit.ok) return permit
  if (!offer) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const { conversationId: conversation, fromMember: from, toMember: to } = offer
  const at = ports.clock.now()
  const entry = entryFor(actor, at, eventOf[answer], ['handover', handoverId], { conversation, from, to })
  const answered = await ports.care.answer(permit.value, handoverId, answer, entry)
  return answered.ok ? granted(offer) : refuseWith(ports, actor, 'access-refused', answered, conversation)
}
