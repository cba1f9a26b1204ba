import type { GivenRole, MemberActor, Role } from '../domain/access/actor.ts'
import { toConfirm } from '../domain/access/confirmation.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'
import type { MemberChange } from './staff-ports.ts'

export type WantedChange = { readonly role?: GivenRole; readonly active?: boolean }

/** Gives a role, takes somebody off the staff, or takes them back. Nobody does it to themselves: a practice whose
 * last administrator is gone could never be mended from inside. Whoever is given a role, or comes back to one, waits
 * until a second person has confirmed it. */
export async function changeMember(
  actor: MemberActor,
  memberId: string,
  wanted: WantedChange,
  ports: Ports,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'access.give', ports)
  if (!permit.ok) return permit
  if (memberId === actor.memberId)
    return refuseWith(ports, actor, 'access-refused', refused('forbidden', 'oneself'))
  const now = await standingOf(permit.value, memberId, ports)
  if (!now) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  if (wanted.role === now.role && (wanted.active ?? now.active) === now.active) return granted(null)
  const comesBack = wanted.active === true && !now.active
  const held = wanted.role ?? (comesBack ? now.role : null)
  const confirmed = wanted.active === false || held === null ? null : toConfirm(held)
  const works = wanted.active ?? now.active
  const asked = confirmed && works ? { id: ports.ids.next(), role: confirmed } : null
  const role: Role | undefined = wanted.active === false ? undefined : confirmed ? 'awaiting' : wanted.role
  const change: MemberChange = {
    ...(role && { role }),
    ...(wanted.active !== undefined && { active: wanted.active }),
  }
  const detail = {
    ...{ role: change.role ?? null, active: change.active ?? null },
    ...(asked && { asked: asked.role, confirmation: asked.id }),
  }
  const entry = entryFor(actor, ports.clock.now(), 'member-changed', ['member', memberId], detail)
  const changed = await ports.people.changeMember(permit.value, memberId, change, asked, entry)
  return changed.ok ? granted(null) : refuseWith(ports, actor, 'access-refused', changed)
}

async function standingOf(
  permit: Authorised<'access.give'>,
  memberId: string,
  ports: Ports,
): Promise<{ readonly role: Role; readonly active: boolean } | null> {
  const member = await ports.people.member(permit.organisationId, memberId)
  if (member) return { role: member.role, active: true }
  const former = (await ports.people.formerMembers(permit)).find(({ id }) => id === memberId)
  return former ? { role: former.role, active: false } : null
}
