import { locales, type Locale } from '../language.ts'
import { staffedHours } from '../policy/staffed-hours.ts'
import type { Hours } from '../policy/hours.ts'
import type { RiskLevel } from '../risk/levels.ts'
import { signalKinds, type SignalKind } from '../risk/signal.ts'
import { ageBandOf, ageBands, type AgeBand, type Alert } from './alert.ts'
import { heldAgainst, type AlertBudget, type BudgetLine } from './budget.ts'
import { rateOf, type Estimate } from './interval.ts'
import { precisionOf, standingOf } from './precision.ts'
import { leftOut } from './suppress.ts'
import { inTime, waitsOf, type Waits } from './waits.ts'

/** Days that the figures look back: long enough for an interval that says something. One span and no other, so that
 * nobody can take one from the other. */
export const LOOK_BACK_DAYS = 84

export type AlertCell = {
  readonly alerts: number
  readonly precision: Estimate | null
  readonly waits: Waits
}
/** A row without a cell is left out for its few clients, or because it would give such a row away. */
export type AlertRow<N extends string> = { readonly name: N; readonly cell: AlertCell | null }
/** null: no row can be shown. Rows without an alert are not there. */
export type AlertTable<N extends string> = readonly AlertRow<N>[] | null

export type AlertFigures = AlertCell & {
  /** ISO 8601 UTC. */
  readonly from: string
  readonly to: string
  readonly clients: number
  /** Alerts without a sign that could be wrong: a person raised them. */
  readonly withoutSigns: number
  readonly notLookedAt: number
  readonly staffedHours: number
  readonly practitioners: number
  readonly perHour: Estimate | null
  readonly budget: readonly BudgetLine[]
  readonly byKind: AlertTable<SignalKind>
  readonly byLevel: AlertTable<RiskLevel>
  readonly byLanguage: AlertTable<Locale>
  readonly byAge: AlertTable<AgeBand>
}

export type AlertsGiven = {
  readonly alerts: readonly Alert[]
  readonly from: string
  readonly to: string
  readonly hours: Hours
  /** Active now: the record does not hold who was when. */
  readonly practitioners: number
  readonly budget: AlertBudget
}

/** Everything a supervisor sees of the alerts of one span. The total is always shown, to people who see each of its
 * episodes by name; the tables leave out small rows. */
export function alertFigures({ alerts, from, to, hours, practitioners, budget }: AlertsGiven): AlertFigures {
  const staffed = staffedHours(hours, from, to)
  const perHour = rateOf(alerts.length, staffed * practitioners)
  const total = cellOf(alerts, null, to)
  const timely = budget.acknowledgeMinutes === null ? null : inTime(alerts, budget.acknowledgeMinutes, to)
  const standings = alerts.map((alert) => standingOf(alert, null))
  return {
    ...total,
    from,
    to,
    clients: new Set(alerts.map((alert) => alert.clientId)).size,
    withoutSigns: standings.filter((one) => one === 'no-signs').length,
    notLookedAt: standings.filter((one) => one === 'not-looked-at').length,
    staffedHours: staffed,
    practitioners,
    perHour,
    budget: heldAgainst(budget, { perHour, precision: total.precision, inTime: timely }),
    byKind: tableOf(
      signalKinds,
      (kind) => alerts.filter((alert) => alert.signs.some((sign) => sign.kind === kind)),
      (kind, own) => cellOf(own, kind, to),
    ),
    byLevel: partition(levelsFirst, alerts, (alert) => alert.level, to),
    byLanguage: partition(locales, alerts, (alert) => alert.language, to),
    byAge: partition(ageBands, alerts, ageBandOf, to),
  }
}

const levelsFirst = ['imminent', 'high', 'moderate', 'low', 'none'] as const satisfies readonly RiskLevel[]

const cellOf = (alerts: readonly Alert[], kind: SignalKind | null, now: string): AlertCell => ({
  alerts: alerts.length,
  precision: precisionOf(alerts, kind),
  waits: waitsOf(alerts, now),
})

const partition = <N extends string>(
  names: readonly N[],
  alerts: readonly Alert[],
  nameOf: (alert: Alert) => N,
  now: string,
): AlertTable<N> =>
  tableOf(
    names,
    (name) => alerts.filter((alert) => nameOf(alert) === name),
    (_, own) => cellOf(own, null, now),
  )

function tableOf<N extends string>(
  names: readonly N[],
  alertsOf: (name: N) => readonly Alert[],
  cell: (name: N, own: readonly Alert[]) => AlertCell,
): AlertTable<N> {
  const rows = names.map((name) => ({ name, own: alertsOf(name) })).filter(({ own }) => own.length > 0)
  const out = leftOut(
    rows.map(({ own }) => ({ cases: own.length, people: new Set(own.map((one) => one.clientId)) })),
  )
  if (out === 'all') return null
  return rows.map(({ name, own }, place) => ({ name, cell: out.has(place) ? null : cell(name, own) }))
}
