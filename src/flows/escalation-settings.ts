import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { isEscalation, type EscalationPolicy } from '../domain/episodes/escalation.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { permitted } from './permitted.ts'
import type { Member, Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

export type EscalationRead = {
  readonly policy: EscalationPolicy
  /** Who can be named as cover. */
  readonly people: readonly Pick<Member, 'id' | 'name' | 'role'>[]
}

/** Who is told when, and who could be. */
export async function readEscalation(actor: MemberActor, ports: Ports): Promise<Outcome<EscalationRead>> {
  const permit = await permitted(actor, 'settings.read', ports)
  if (!permit.ok) return permit
  const staff = await permitted(actor, 'people.read', ports)
  if (!staff.ok) return staff
  const members = await ports.people.members(staff.value)
  const policy = await ports.escalation.policy(actor.organisationId)
  const people = members.filter(({ role }) => role === 'practitioner' || role === 'supervisor')
  return granted({ policy, people: people.map(({ id, name, role }) => ({ id, name, role })) })
}

/** Changes who is told when. Timers that run keep the times they were started with; the next person is told by the
 * new order. */
export async function saveEscalation(
  actor: MemberActor,
  wanted: EscalationPolicy,
  ports: Ports,
): Promise<Outcome<EscalationPolicy>> {
  const permit = await permitted(actor, 'settings.change', ports)
  if (!permit.ok) return permit
  if (!isEscalation(wanted))
    return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'rules'))
  const detail = { rules: JSON.stringify(wanted.rules), cover: wanted.coverIds.join(' ') }
  const subject = ['organisation', actor.organisationId] as const
  const entry = entryFor(actor, ports.clock.now(), 'escalation-changed', subject, detail)
  const saved = await ports.escalation.save(permit.value, wanted, entry)
  return saved.ok ? granted(wanted) : refuseWith(ports, actor, 'access-refused', saved)
}
