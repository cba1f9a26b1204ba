import type { MemberActor } from '../domain/access/actor.ts'
import { isBudget, type AlertBudget } from '../domain/alerts/budget.ts'
import { alertFigures, LOOK_BACK_DAYS, type AlertFigures } from '../domain/alerts/figures.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { minutesAfter } from '../domain/episodes/timers.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

const DAY_MINUTES = 1_440

export type AlertsRead = { readonly figures: AlertFigures; readonly budget: AlertBudget }

/** How often alerts came, stood and waited in the last {@link LOOK_BACK_DAYS} days, or since the record began, and what
 * that is against the budget. */
export async function readAlerts(actor: MemberActor, ports: Ports): Promise<Outcome<AlertsRead>> {
  const permit = await permitted(actor, 'alerts.read', ports)
  if (!permit.ok) return permit
  const staff = await permitted(actor, 'people.read', ports)
  if (!staff.ok) return staff
  const organisation = await ports.people.organisation(actor.organisationId)
  if (!organisation) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const to = ports.clock.now()
  const earliest = minutesAfter(to, -LOOK_BACK_DAYS * DAY_MINUTES)
  const { alerts, recordFrom } = await ports.alerts.alerts(permit.value, earliest)
  const budget = await ports.alerts.budget(permit.value)
  const members = await ports.people.members(staff.value)
  const practitioners = members.filter(({ role }) => role === 'practitioner').length
  // Hours before there was a record would make few alerts of many.
  const from = recordFrom !== null && recordFrom > earliest ? recordFrom : earliest
  const figures = alertFigures({ alerts, from, to, hours: organisation.hours, practitioners, budget })
  return granted({ figures, budget })
}

/** Sets the bounds; from then on a figure beyond one is warned of. */
export async function saveAlertBudget(
  actor: MemberActor,
  wanted: AlertBudget,
  ports: Ports,
): Promise<Outcome<AlertBudget>> {
  const permit = await permitted(actor, 'alert-budget.change', ports)
  if (!permit.ok) return permit
  if (!isBudget(wanted))
    return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'budget'))
  const { perClinicianHour, precision, acknowledgeMinutes } = wanted
  const detail = { perClinicianHour, precision, acknowledgeMinutes }
  const subject = ['organisation', actor.organisationId] as const
  const entry = entryFor(actor, ports.clock.now(), 'alert-budget-changed', subject, detail)
  await ports.alerts.saveBudget(permit.value, detail, entry)
  return granted(detail)
}
