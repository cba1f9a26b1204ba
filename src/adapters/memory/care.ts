import type { Action, Authorised } from '../../domain/access/authorise.ts'
import type { MemberActor } from '../../domain/access/actor.ts'
import { systemEntryOf } from '../../domain/audit/timer-entry.ts'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import { licenceFor } from '../../domain/review/approve.ts'
import type { NoticeSubject } from '../../domain/episodes/notice-ways.ts'
import type { Care, CareTeams, GivenAnswer, NamedClient } from '../../flows/care-ports.ts'
import type { Ids } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { coversNow } from './in-sight.ts'
import {
  mustConversation,
  organisationOf,
  type Kept,
  type KeptConversation,
  type KeptHandover,
  type KeptOrganisation,
} from './state.ts'

export const memoryCare = (kept: Kept, ids: Ids): Care => ({
  read: async (permit) => teamsOf(organisationOf(kept, permit.organisationId), memberOf(permit)),
  arrange: async (permit, cover, entry) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const { role, memberId } = memberOf(permit)
    if (role !== 'supervisor' && cover.forMember !== memberId) return refused('forbidden')
    organisation.covers = [...organisation.covers, { ...cover, told: false, ranOut: false }]
    chained(organisation, [entry], null)
    announceCare(organisation, cover.forMember, entry.at)
    return granted(null)
  },
  cover: async (organisationId, coverId) =>
    kept.get(organisationId)?.covers.find((one) => one.id === coverId) ?? null,
  endCover: async (permit, coverId, entry) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const cover = organisation.covers.find((one) => one.id === coverId)
    if (!cover) throw new Error('no such cover')
    if (cover.endedAt !== null) return refused('already-decided')
    organisation.covers = organisation.covers.map((one) =>
      one.id === coverId ? { ...one, endedAt: entry.at } : one,
    )
    chained(organisation, [entry], null)
    announceCare(organisation, cover.forMember, entry.at)
    return granted(null)
  },
  offer: async (permit, handover, entry) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const conversation = mustConversation(kept, permit)
    const { memberId } = memberOf(permit)
    if (!conversation.careIds.includes(memberId)) return refused('forbidden')
    const open = organisation.handovers.some(
      (one) =>
        one.answer === null && one.fromMember === memberId && one.conversationId === handover.conversationId,
    )
    if (open) return refused('already-decided')
    organisation.handovers = [...organisation.handovers, { ...handover, told: false }]
    changedCare(organisation, handover.conversationId, entry)
    return granted(null)
  },
  handover: async (asker, handoverId) => {
    const found = kept.get(asker.organisationId)?.handovers.find((one) => one.id === handoverId)
    return found && concerns(found, asker) ? found : null
  },
  answer: async (permit, handoverId, answer, entry) =>
    answered(organisationOf(kept, permit.organisationId), handoverId, answer, memberOf(permit), entry),
  covering: async (permit) =>
    coversNow(organisationOf(kept, permit.organisationId), mustConversation(kept, permit).careIds).toSorted(
      (a, b) => b.until.localeCompare(a.until),
    ),
  passing: async ({ organisationId, memberId }) => {
    const organisation = organisationOf(kept, organisationId)
    const now = organisation.now()
    return [...organisation.covers.filter((one) => one.from <= now), ...organisation.emergencies].filter(
      (one) => one.memberId === memberId && one.endedAt === null && now < one.until,
    )
  },
  lapse: async (organisationId, at) => lapsed(organisationOf(kept, organisationId), at),
  tell: async (organisationId, at, ways) => {
    const organisation = organisationOf(kept, organisationId)
    const next = untold(organisation)
    if (!next) return false
    const { kind, id, whom } = next
    for (const memberId of whom)
      for (const way of ways)
        organisation.notices.push({
          ...{ id: ids.next(), way, memberId, timerId: null },
          ...{ subject: [kind, id], dueAt: at, tries: 0, ended: null },
        })
    const told = { ways: ways.join(' '), told: whom.join(' ') }
    chained(organisation, [systemEntryOf(organisationId, at, 'care-told', [kind, id], told)], null)
    return true
  },
})

export function memberOf({ actor }: Authorised<Action>): MemberActor {
  if (actor.kind !== 'member') throw new Error('this permit is a client’s')
  return actor
}

export const changedCare = (
  organisation: KeptOrganisation,
  conversationId: string,
  entry: AuditEntry,
): void => chained(organisation, [entry], { kind: 'care-changed', conversationId, tier: 0, at: entry.at })

function announceCare(organisation: KeptOrganisation, forMember: string, at: string): void {
  for (const { careIds, conversationId } of organisation.conversations.values())
    if (careIds.includes(forMember))
      chained(organisation, [], { kind: 'care-changed', conversationId, tier: 0, at })
}

/** Row-level security’s: who offers, who is offered, and supervisors. */
const concerns = (handover: KeptHandover, { memberId, role }: MemberActor): boolean =>
  role === 'supervisor' || [handover.fromMember, handover.toMember].includes(memberId)

export const namedClient = ({ profile, conversationId }: KeptConversation): NamedClient => ({
  clientId: profile.clientId,
  conversationId,
  name: profile.name,
})

function teamsOf(organisation: KeptOrganisation, actor: MemberActor): CareTeams {
  const all = actor.role === 'supervisor'
  const me = actor.memberId
  const conversations = [...organisation.conversations.values()]
  return {
    covers: organisation.covers
      .filter((one) => all || one.forMember === me || one.memberId === me)
      .toReversed(),
    handovers: organisation.handovers
      .filter((one) => concerns(one, actor))
      .flatMap((one) => {
        const of = organisation.conversations.get(one.conversationId)
        const mayKnow =
          all || of?.practitionerIds.includes(me) || (one.toMember === me && one.answer === null)
        return of && mayKnow ? [{ ...one, clientName: of.profile.name }] : []
      })
      .toReversed(),
    practitioners: [...organisation.members.values()]
      .filter((one) => one.role === 'practitioner')
      .map(({ id, name }) => ({ id, name })),
    clients: conversations.filter((one) => !all && one.careIds.includes(me)).map(namedClient),
  }
}

function answered(
  organisation: KeptOrganisation,
  handoverId: string,
  answer: GivenAnswer,
  { memberId }: MemberActor,
  entry: AuditEntry,
): Outcome<null> {
  const offer = organisation.handovers.find((one) => one.id === handoverId)
  const of = organisation.conversations.get(offer?.conversationId ?? '')
  if (!offer || !of) throw new Error('no such handover')
  if (offer.answer !== null || entry.at >= offer.until) return refused('already-decided')
  if (memberId !== (answer === 'withdrawn' ? offer.fromMember : offer.toMember)) return refused('forbidden')
  if (answer === 'accepted') {
    const held = organisation.members.get(memberId)?.licences ?? []
    if (!licenceFor(held, of.profile.jurisdiction, entry.at.slice(0, 10)).ok)
      return refused('licence-missing')
    if (!of.careIds.includes(offer.fromMember)) return refused('already-decided')
    of.careIds = [...new Set([...of.careIds.filter((id) => id !== offer.fromMember), memberId])]
  }
  organisation.handovers = organisation.handovers.map((one) =>
    one.id === handoverId ? { ...one, answer, answeredAt: entry.at } : one,
  )
  changedCare(organisation, offer.conversationId, entry)
  return granted(null)
}

/** The next thing that nobody was told of, now told. */
function untold(
  organisation: KeptOrganisation,
): { readonly kind: NoticeSubject; readonly id: string; readonly whom: readonly string[] } | null {
  const emergency = organisation.emergencies.find((one) => !one.told)
  if (emergency) {
    organisation.emergencies = organisation.emergencies.map((one) =>
      one === emergency ? { ...one, told: true } : one,
    )
    const supervisors = [...organisation.members.values()].filter((one) => one.role === 'supervisor')
    return { kind: 'break-glass', id: emergency.id, whom: supervisors.map((one) => one.id) }
  }
  const handover = organisation.handovers.find((one) => !one.told)
  if (handover) {
    organisation.handovers = organisation.handovers.map((one) =>
      one === handover ? { ...one, told: true } : one,
    )
    const whom = handover.answer === 'lapsed' ? handover.fromMember : handover.toMember
    return { kind: 'handover', id: handover.id, whom: [whom] }
  }
  const cover = organisation.covers.find((one) => !one.told)
  if (!cover) return null
  organisation.covers = organisation.covers.map((one) => (one === cover ? { ...one, told: true } : one))
  return { kind: 'cover', id: cover.id, whom: [cover.memberId] }
}

function lapsed(organisation: KeptOrganisation, at: string): boolean {
  const offer = organisation.handovers.find((one) => one.answer === null && one.until <= at)
  if (offer) {
    organisation.handovers = organisation.handovers.map((one) =>
      one === offer ? { ...one, answer: 'lapsed', answeredAt: at, told: false } : one,
    )
    const { conversationId: conversation, fromMember: from, toMember: to } = offer
    const subject = ['handover', offer.id] as const
    const detail = { conversation, from, to }
    changedCare(
      organisation,
      conversation,
      systemEntryOf(organisation.settings.id, at, 'handover-lapsed', subject, detail),
    )
    return true
  }
  const cover = organisation.covers.find((one) => one.endedAt === null && !one.ranOut && one.until <= at)
  if (!cover) return emergencyRunOut(organisation, at)
  organisation.covers = organisation.covers.map((one) => (one === cover ? { ...one, ranOut: true } : one))
  const { forMember, memberId } = cover
  const detail = { forMember, memberId }
  const subject = ['cover', cover.id] as const
  chained(organisation, [systemEntryOf(organisation.settings.id, at, 'cover-ran-out', subject, detail)], null)
  announceCare(organisation, forMember, at)
  return true
}

function emergencyRunOut(organisation: KeptOrganisation, at: string): boolean {
  const emergency = organisation.emergencies.find(
    (one) => one.endedAt === null && !one.ranOut && one.until <= at,
  )
  if (!emergency) return false
  organisation.emergencies = organisation.emergencies.map((one) =>
    one === emergency ? { ...one, ranOut: true } : one,
  )
  const { id, conversationId: conversation, memberId: member } = emergency
  const subject = ['break-glass', id] as const
  const detail = { conversation, member }
  const entry = systemEntryOf(organisation.settings.id, at, 'break-glass-ran-out', subject, detail)
  changedCare(organisation, conversation, entry)
  return true
}
