import type { Estimate } from './interval.ts'

/** What an organisation will bear; null where it set no bound. */
export type AlertBudget = {
  /** Alerts for each clinician and staffed hour at most. */
  readonly perClinicianHour: number | null
  /** Share of the alerts looked at that nobody marked as wrong, at least; 0 to 1. */
  readonly precision: number | null
  /** Minutes within which {@link NINE_IN_TEN} of the alerts are acknowledged. */
  readonly acknowledgeMinutes: number | null
}

/** Nobody knows a practice's bounds better than the practice: there are none until it sets them. */
export const noBudget: AlertBudget = { perClinicianHour: null, precision: null, acknowledgeMinutes: null }

export const NINE_IN_TEN = 0.9
export const MOST_PER_HOUR = 60
export const MOST_MINUTES = 10_080

export const bounds = ['perClinicianHour', 'precision', 'acknowledgeMinutes'] as const
export type Bound = (typeof bounds)[number]

const fits: Readonly<Record<Bound, (value: number) => boolean>> = {
  perClinicianHour: (value) => value >= 0.01 && value <= MOST_PER_HOUR,
  precision: (value) => value >= 0.01 && value <= 0.99,
  acknowledgeMinutes: (value) => Number.isInteger(value) && value >= 1 && value <= MOST_MINUTES,
}

/** Whether this bound can be set so: some alerts but at most one a minute, a share that can be reached, whole minutes
 * up to a week. None can always be. */
export const fitsBound = (bound: Bound, value: number | null): boolean => value === null || fits[bound](value)
export const isBudget = (budget: AlertBudget): boolean =>
  bounds.every((bound) => fitsBound(bound, budget[bound]))

/** `broken`: the whole 95 % interval is on the wrong side. `doubtful`: the figure is, and chance may be why. `unknown`:
 * there is nothing yet to tell it by. */
export type BudgetStanding = 'kept' | 'doubtful' | 'broken' | 'unknown'
export type BudgetLine = {
  readonly bound: Bound
  readonly limit: number
  readonly figure: Estimate | null
  readonly standing: BudgetStanding
}

/** Holds the figures against the bounds that are set. `inTime`: share acknowledged within `acknowledgeMinutes`. */
export function heldAgainst(
  budget: AlertBudget,
  figures: {
    readonly perHour: Estimate | null
    readonly precision: Estimate | null
    readonly inTime: Estimate | null
  },
): readonly BudgetLine[] {
  const { perHour, precision, inTime } = figures
  const line = (bound: Bound, figure: Estimate | null, standing: (limit: number) => BudgetStanding) => {
    const limit = budget[bound]
    return limit === null ? [] : [{ bound, limit, figure, standing: standing(limit) }]
  }
  return [
    ...line('perClinicianHour', perHour, (limit) => atMost(perHour, limit)),
    ...line('precision', precision, (limit) => atLeastIs(precision, limit)),
    ...line('acknowledgeMinutes', inTime, () => atLeastIs(inTime, NINE_IN_TEN)),
  ]
}

function atMost(figure: Estimate | null, limit: number): BudgetStanding {
  if (figure === null) return 'unknown'
  if (figure.value <= limit) return 'kept'
  return figure.low > limit ? 'broken' : 'doubtful'
}

function atLeastIs(figure: Estimate | null, limit: number): BudgetStanding {
  if (figure === null) return 'unknown'
  if (figure.value >= limit) return 'kept'
  return figure.high < limit ? 'broken' : 'doubtful'
}
