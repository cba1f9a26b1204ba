import type { SignalKind } from '../risk/signal.ts'
import type { Alert } from './alert.ts'
import { shareOf, type Estimate } from './interval.ts'

/** What people made of an alert. `not-marked` is not the same as right: nobody said that it was wrong. */
export type Standing = 'no-signs' | 'not-looked-at' | 'wrong' | 'not-marked'

/**
 * An alert is false where every sign of its message is marked as wrong. Reasons for closing are people's own words,
 * sealed and in two languages; no rule reads "false alarm" out of them. `kind`: only the signs of that kind count.
 */
export function standingOf(
  alert: Pick<Alert, 'signs' | 'marked' | 'followed'>,
  kind: SignalKind | null,
): Standing {
  const signs = kind === null ? alert.signs : alert.signs.filter((sign) => sign.kind === kind)
  if (signs.length === 0) return 'no-signs'
  if (!alert.marked && !alert.followed) return 'not-looked-at'
  return signs.every((sign) => sign.wrong) ? 'wrong' : 'not-marked'
}

/** Share of the alerts that somebody looked at which nobody marked as wrong: the most that precision can be. `value`
 * 1/x is the number of alerts looked at for each that stood. Null where nobody looked at any. */
export function precisionOf(
  alerts: readonly Pick<Alert, 'signs' | 'marked' | 'followed'>[],
  kind: SignalKind | null,
): Estimate | null {
  const standings = alerts.map((alert) => standingOf(alert, kind))
  const stood = standings.filter((one) => one === 'not-marked').length
  return shareOf(stood, stood + standings.filter((one) => one === 'wrong').length)
}
