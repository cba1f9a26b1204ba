import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { isMovePolicy } from '../domain/drafting/move-policy.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import type { AssistRules } from '../domain/policy/assist-rules.ts'
import { areDays } from '../domain/policy/days-without.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

export async function readAssistRules(actor: MemberActor, ports: Ports): Promise<Outcome<AssistRules>> {
  const permit = await permitted(actor, 'settings.read', ports)
  return permit.ok ? granted(await ports.assistance.rules(actor.organisationId)) : permit
}

/** Sets which moves may be offered, and on which days nothing is; from the next suggestion on. */
export async function saveAssistRules(
  actor: MemberActor,
  { moves, days }: AssistRules,
  ports: Ports,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'settings.change', ports)
  if (!permit.ok) return permit
  if (!isMovePolicy(moves))
    return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'moves'))
  if (!areDays(days)) return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'days'))
  const rules = { moves, days: { weekdays: days.weekdays.toSorted(), dates: days.dates.toSorted() } }
  const subject = ['organisation', actor.organisationId] as const
  const detail = {
    kinds: moves.kinds.join(' '),
    modalities: moves.modalities.join(' '),
    weekdays: rules.days.weekdays.join(' '),
    dates: rules.days.dates.join(' '),
  }
  const entry = entryFor(actor, ports.clock.now(), 'assist-rules-changed', subject, detail)
  await ports.assistance.saveRules(permit.value, rules, entry)
  return granted(null)
}
