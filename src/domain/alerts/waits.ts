import type { Alert } from './alert.ts'
import { shareOf, type Estimate } from './interval.ts'

/** How long alerts waited for somebody to say that they are on it, in minutes. Null: fewer than {@link FEWEST_TIMES}
 * were acknowledged, or so many are not yet that the figure is not known. */
export type Waits = {
  readonly acknowledged: number
  /** Not acknowledged yet. */
  readonly waiting: number
  readonly p50: number | null
  readonly p90: number | null
}

/** From fewer times a figure would be one alert's story: judgement. */
export const FEWEST_TIMES = 5

type Wait = { readonly minutes: number; readonly ended: boolean }

const waitOf = ({ at, acknowledgedAt }: Pick<Alert, 'at' | 'acknowledgedAt'>, now: string): Wait => ({
  minutes: Math.max(0, Date.parse(acknowledgedAt ?? now) - Date.parse(at)) / 60_000,
  ended: acknowledgedAt !== null,
})

/** Half and nine in ten were acknowledged within. Those who still wait count for as long as they have waited: without
 * them the figure would be best where nobody answers. See: Kaplan and Meier 1958,
 * doi:10.1080/01621459.1958.10501452. */
export function waitsOf(alerts: readonly Pick<Alert, 'at' | 'acknowledgedAt'>[], now: string): Waits {
  const waits = alerts.map((alert) => waitOf(alert, now))
  const acknowledged = waits.filter(({ ended }) => ended).length
  return {
    acknowledged,
    waiting: waits.length - acknowledged,
    p50: acknowledged < FEWEST_TIMES ? null : within(waits, 0.5),
    p90: acknowledged < FEWEST_TIMES ? null : within(waits, 0.9),
  }
}

/** A rounding error must not move the figure to the next case. */
const TINY = 1e-9

function within(waits: readonly Wait[], share: number): number | null {
  // Where both are at the same minute, who was answered then was still waiting just before.
  const inOrder = waits.toSorted((a, b) => a.minutes - b.minutes || Number(b.ended) - Number(a.ended))
  let still = 1
  for (const [place, { minutes, ended }] of inOrder.entries()) {
    if (ended) still *= 1 - 1 / (inOrder.length - place)
    if (ended && still <= 1 - share + TINY) return minutes
  }
  return null
}

/** Share acknowledged within so many minutes, of those of which it is known by `now`; null where of none. */
export function inTime(
  alerts: readonly Pick<Alert, 'at' | 'acknowledgedAt'>[],
  minutes: number,
  now: string,
): Estimate | null {
  const known = alerts
    .map((alert) => waitOf(alert, now))
    .filter((wait) => wait.ended || wait.minutes > minutes)
  return shareOf(known.filter((wait) => wait.ended && wait.minutes <= minutes).length, known.length)
}
