import type { Hours } from './hours.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Hours in which somebody reads, from one instant (ISO 8601 UTC) to another. Slots that overlap count once. An hour
 * by which the clock is changed counts as the slot says. */
export function staffedHours(hours: Hours, from: string, to: string): number {
  const begin = wallClock(hours.timeZone, from)
  const end = wallClock(hours.timeZone, to)
  let total = 0
  for (let day = Math.floor(begin / DAY_MS) * DAY_MS; day < end; day += DAY_MS) {
    let counted = begin
    for (const slot of slotsOf(hours, day)) {
      total += Math.max(0, Math.min(slot.to, end) - Math.max(slot.from, counted))
      counted = Math.max(counted, slot.to)
    }
  }
  return total / HOUR_MS
}

/** Of the day that begins then, earliest first. */
function slotsOf(hours: Hours, day: number): readonly { readonly from: number; readonly to: number }[] {
  const weekday = new Date(day).getUTCDay() || 7
  return hours.open
    .filter((slot) => slot.day === weekday)
    .map((slot) => ({ from: day + msOf(slot.from), to: day + msOf(slot.to) }))
    .toSorted((a, b) => a.from - b.from)
}

const msOf = (time: string): number => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000

/** What the clocks show there, as if it were UTC; milliseconds. */
function wallClock(timeZone: string, at: string): number {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return Date.parse(`${shown.format(new Date(at)).replace(' ', 'T')}Z`)
}
