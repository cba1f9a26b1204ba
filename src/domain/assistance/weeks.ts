import type { Hours } from '../policy/hours.ts'

const DAY_MS = 86_400_000

/** The Monday (ISO day) of the week in which an instant (ISO 8601 UTC) falls where the practice is. */
export function mondayOf({ timeZone }: Pick<Hours, 'timeZone'>, at: string): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(at))
  return plusDays(day, 1 - (new Date(day).getUTCDay() || 7))
}

/** The last so many weeks by their Mondays, oldest first: the `whole` ones before this week, or with this one as it is
 * so far. */
export function lastWeeks(
  hours: Pick<Hours, 'timeZone'>,
  now: string,
  count: number,
  which: 'whole' | 'until-now',
): readonly string[] {
  const last = plusDays(mondayOf(hours, now), which === 'whole' ? -7 : 0)
  return Array.from({ length: count }, (_, place) => plusDays(last, -7 * (count - 1 - place)))
}

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
