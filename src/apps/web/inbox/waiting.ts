/** A span of time as people say it: the two largest units that matter, and no seconds. */
export type Waited =
  | { readonly unit: 'now' }
  | { readonly unit: 'minutes' | 'hours' | 'days' | 'weeks'; readonly count: number }
  | { readonly unit: 'hoursMinutes'; readonly hours: number; readonly minutes: number }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** From an instant (ISO 8601) to `now` (milliseconds). Rounded down: nobody has waited longer than it says. A clock
 * that runs behind the server's counts as no time at all. */
export function waitedFor(since: string, now: number): Waited {
  const ms = now - Date.parse(since)
  if (!(ms >= MINUTE)) return { unit: 'now' }
  if (ms < HOUR) return { unit: 'minutes', count: Math.floor(ms / MINUTE) }
  if (ms < DAY) {
    const hours = Math.floor(ms / HOUR)
    const minutes = Math.floor((ms % HOUR) / MINUTE)
    return hours < 3 && minutes > 0
      ? { unit: 'hoursMinutes', hours, minutes }
      : { unit: 'hours', count: hours }
  }
  const days = Math.floor(ms / DAY)
  return days < 14 ? { unit: 'days', count: days } : { unit: 'weeks', count: Math.floor(days / 7) }
}
