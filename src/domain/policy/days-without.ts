import type { Hours } from './hours.ts'

/** Days on which nothing is suggested and no feedback is given, so that a skill stays one's own: ISO weekdays
 * (1 Monday … 7 Sunday) and ISO days, both as the clocks of the practice show them. */
export type DaysWithout = { readonly weekdays: readonly number[]; readonly dates: readonly string[] }

export const noDays: DaysWithout = { weekdays: [], dates: [] }

/** As many as anybody plans ahead, and few enough to read. */
export const MOST_DATES = 60

const isDay = (date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) &&
  !Number.isNaN(Date.parse(date)) &&
  new Date(date).toISOString().slice(0, 10) === date

/** Whether these can be set: known weekdays, real days, none twice, not more than {@link MOST_DATES}. */
export const areDays = ({ weekdays, dates }: DaysWithout): boolean =>
  weekdays.every((day) => Number.isInteger(day) && day >= 1 && day <= 7) &&
  new Set(weekdays).size === weekdays.length &&
  dates.length <= MOST_DATES &&
  dates.every(isDay) &&
  new Set(dates).size === dates.length

/** Whether an instant (ISO 8601 UTC) falls on such a day where the practice is. */
export function isWithout(days: DaysWithout, { timeZone }: Pick<Hours, 'timeZone'>, at: string): boolean {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(at))
  return days.dates.includes(day) || days.weekdays.includes(new Date(day).getUTCDay() || 7)
}
