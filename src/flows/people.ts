import type { GivenRole, MemberActor } from '../domain/access/actor.ts'
import { atFirst, toConfirm } from '../domain/access/confirmation.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import type { ClientProfile } from '../domain/conversation/conversation.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { isPlainLine } from '../domain/plain-line.ts'
import { areHours } from '../domain/policy/hours.ts'
import { isTimeZone } from '../domain/policy/time-zone.ts'
import type { Licence } from '../domain/review/approve.ts'
import { permitted } from './permitted.ts'
import type { Confirmation } from './confirmation-ports.ts'
import type { ClientListed, Member, Organisation, Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

export type NewOrganisation = Omit<Organisation, 'id'>
export type NewMember = {
  readonly name: string
  readonly email: string
  readonly role: GivenRole
  readonly title: string
}

/** The first page of an empty installation. Only while there is no organisation; afterwards `forbidden`. */
export async function createOrganisation(
  wanted: NewOrganisation,
  first: Omit<NewMember, 'role'>,
  ports: Ports,
): Promise<Outcome<MemberActor>> {
  if ((await ports.people.anyOrganisation()) !== null) return refused('forbidden', 'organisation.create')
  if (!isTimeZone(wanted.hours.timeZone)) return refused('input-not-valid', 'timeZone')
  if (!areHours(wanted.hours.open)) return refused('input-not-valid', 'hours')
  if (![wanted.name, first.name].every((name) => isPlainLine(name))) return refused('input-not-valid', 'name')
  const organisation = { ...wanted, id: ports.ids.next() }
  const administrator = { ...first, id: ports.ids.next(), role: 'administrator' } as const
  const actor: MemberActor = {
    kind: 'member',
    organisationId: organisation.id,
    memberId: administrator.id,
    role: 'administrator',
    provenAt: ports.clock.now(),
  }
  const subject = ['organisation', organisation.id] as const
  const entry = entryFor(actor, ports.clock.now(), 'organisation-created', subject, { assist: wanted.assist })
  await ports.people.createOrganisation(organisation, administrator, entry)
  return granted(actor)
}

export type PeopleRead = {
  readonly members: readonly Member[]
  readonly clients: readonly ClientListed[]
  readonly waiting: readonly Confirmation[]
}

/** Everybody on the staff, what waits for a second person, and every client with their links. */
export async function readPeople(actor: MemberActor, ports: Ports): Promise<Outcome<PeopleRead>> {
  const permit = await permitted(actor, 'people.read', ports)
  if (!permit.ok) return permit
  const members = await ports.people.members(permit.value)
  const clients = await ports.people.clients(permit.value)
  return granted({ members, clients, waiting: await ports.confirmations.waiting(permit.value) })
}

/** Whoever is to work with people waits until a second person has confirmed it: `confirmationId` says what for. */
export async function addMember(
  actor: MemberActor,
  wanted: NewMember,
  ports: Ports,
): Promise<Outcome<Omit<Member, 'licences'> & { readonly confirmationId: string | null }>> {
  const permit = await permitted(actor, 'access.give', ports)
  if (!permit.ok) return permit
  const member = { ...wanted, id: ports.ids.next(), role: atFirst(wanted.role) }
  const role = toConfirm(wanted.role)
  const asked = role && { id: ports.ids.next(), role }
  const subject = ['member', member.id] as const
  const detail = { role: member.role, ...(asked && { asked: asked.role, confirmation: asked.id }) }
  const entry = entryFor(actor, ports.clock.now(), 'member-added', subject, detail)
  const added = await ports.people.addMember(permit.value, member, asked, entry)
  if (!added.ok) return refuseWith(ports, actor, 'access-refused', added)
  return granted({ ...member, confirmationId: asked?.id ?? null })
}

/** Days are ISO days, both inclusive. Only a practitioner on the staff holds one. */
export async function addLicence(
  actor: MemberActor,
  memberId: string,
  wanted: Omit<Licence, 'id'>,
  ports: Ports,
): Promise<Outcome<Licence>> {
  const permit = await permitted(actor, 'people.change', ports)
  if (!permit.ok) return permit
  const member = await ports.people.member(actor.organisationId, memberId)
  if (!member) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  if (wanted.validFrom > wanted.expiresOn)
    return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'expiresOn'))
  const licence = { ...wanted, id: ports.ids.next() }
  const { jurisdiction, validFrom, expiresOn } = licence
  const detail = { member: memberId, jurisdiction, validFrom, expiresOn }
  const entry = entryFor(actor, ports.clock.now(), 'licence-added', ['licence', licence.id], detail)
  await ports.people.addLicence(permit.value, memberId, licence, entry)
  return granted(licence)
}

/** From now on nobody answers under it (HU.1); what was sent under it stays. */
export async function withdrawLicence(
  actor: MemberActor,
  licenceId: string,
  ports: Ports,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'people.change', ports)
  if (!permit.ok) return permit
  const entry = entryFor(actor, ports.clock.now(), 'licence-withdrawn', ['licence', licenceId], {})
  const withdrawn = await ports.people.withdrawLicence(permit.value, licenceId, entry)
  return withdrawn.ok ? granted(null) : refuseWith(ports, actor, 'access-refused', withdrawn)
}

/** A client with their conversation and the practitioners who care for them: at least one. */
export async function addClient(
  actor: MemberActor,
  wanted: Omit<ClientProfile, 'clientId'>,
  practitionerIds: readonly string[],
  ports: Ports,
): Promise<Outcome<{ readonly clientId: string; readonly conversationId: string }>> {
  const permit = await permitted(actor, 'people.change', ports)
  if (!permit.ok) return permit
  const careTeam = [...new Set(practitionerIds)]
  for (const id of careTeam) {
    const member = await ports.people.member(actor.organisationId, id)
    if (member?.role !== 'practitioner')
      return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'practitionerIds'))
  }
  if (careTeam.length === 0)
    return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'practitionerIds'))
  const client = { ...wanted, clientId: ports.ids.next() }
  const conversationId = ports.ids.next()
  const subject = ['client', client.clientId] as const
  const detail = {
    ...{ conversation: conversationId, practitioners: careTeam.length },
    team: careTeam.join(' '),
  }
  const entry = entryFor(actor, ports.clock.now(), 'client-added', subject, detail)
  await ports.people.addClient(permit.value, client, conversationId, careTeam, entry)
  return granted({ clientId: client.clientId, conversationId })
}
