import type { MemberActor } from '../domain/access/actor.ts'
import {
  LOOK_BACK_WEEKS,
  ownFigures,
  teamFigures,
  type AssistanceFigures,
} from '../domain/assistance/figures.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { minutesAfter } from '../domain/episodes/timers.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { areDays, type DaysWithout } from '../domain/policy/days-without.ts'
import { permitted } from './permitted.ts'
import type { Organisation, Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** A week more than is shown, since the weeks of a practice begin before or after those of the clock of this server. */
const LOOK_BACK_MINUTES = (LOOK_BACK_WEEKS + 2) * 7 * 1_440

/** Figures of the whole team for those who answer for it; null where too few practitioners are in them. */
export async function readAssistance(
  actor: MemberActor,
  ports: Ports,
): Promise<Outcome<AssistanceFigures | null>> {
  const permit = await permitted(actor, 'assistance.read', ports)
  if (!permit.ok) return permit
  const organisation = await organisationOf(actor, ports)
  if (!organisation.ok) return organisation
  const { hours } = organisation.value
  const now = ports.clock.now()
  const replies = await ports.assistance.replies(permit.value, minutesAfter(now, -LOOK_BACK_MINUTES), now)
  return granted(teamFigures({ replies, hours, now }))
}

export type OwnAssistance = { readonly figures: AssistanceFigures; readonly days: DaysWithout }

/** One's own figures, which nobody else can ask for, and one's own days without assistance. */
export async function readOwnAssistance(actor: MemberActor, ports: Ports): Promise<Outcome<OwnAssistance>> {
  const permit = await permitted(actor, 'own-assistance.read', ports)
  if (!permit.ok) return permit
  const organisation = await organisationOf(actor, ports)
  if (!organisation.ok) return organisation
  const { hours } = organisation.value
  const now = ports.clock.now()
  const replies = await ports.assistance.replies(permit.value, minutesAfter(now, -LOOK_BACK_MINUTES), now)
  const days = await ports.assistance.ownDays(actor.organisationId, actor.memberId)
  return granted({ figures: ownFigures({ replies, hours, now }), days })
}

/** A practitioner sets the days on which they work without assistance. */
export async function saveOwnDays(
  actor: MemberActor,
  { weekdays, dates }: DaysWithout,
  ports: Ports,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'own-days.change', ports)
  if (!permit.ok) return permit
  const days = { weekdays: weekdays.toSorted(), dates: dates.toSorted() }
  if (!areDays(days)) return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'days'))
  const subject = ['member', actor.memberId] as const
  const detail = { weekdays: days.weekdays.join(' '), dates: days.dates.length }
  const entry = entryFor(actor, ports.clock.now(), 'own-days-changed', subject, detail)
  await ports.assistance.saveOwnDays(permit.value, days, entry)
  return granted(null)
}

async function organisationOf(actor: MemberActor, ports: Ports): Promise<Outcome<Organisation>> {
  const organisation = await ports.people.organisation(actor.organisationId)
  return organisation
    ? granted(organisation)
    : refuseWith(ports, actor, 'access-refused', refused('not-found'))
}
