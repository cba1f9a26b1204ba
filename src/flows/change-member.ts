import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'
import type { MemberChange } from './staff-ports.ts'

/** Gives a role, takes somebody off the staff, or takes them back. Nobody does it to themselves: a practice whose
 * last administrator is gone could never be mended from inside. */
export async function changeMember(
  actor: MemberActor,
  memberId: string,
  change: MemberChange,
  ports: Ports,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'access.give', ports)
  if (!permit.ok) return permit
  if (memberId === actor.memberId)
    return refuseWith(ports, actor, 'access-refused', refused('forbidden', 'oneself'))
  const detail = { role: change.role ?? null, active: change.active ?? null }
  const entry = entryFor(actor, ports.clock.now(), 'member-changed', ['member', memberId], detail)
  const changed = await ports.people.changeMember(permit.value, memberId, change, entry)
  return changed.ok ? granted(null) : refuseWith(ports, actor, 'access-refused', changed)
}
