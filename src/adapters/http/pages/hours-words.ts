import type { Hours } from '../../../domain/policy/hours.ts'
import type { PageText } from './page-text.ts'
import { zonePlace } from './zone-place.ts'

type Slot = Hours['open'][number]
type Words = PageText['hoursWords']

/** Opening hours as a person would say them, one line for each run of days with the same times: `Monday to Friday,
 * from 9:00 to 17:00`; and whose time it is. */
export function hoursInWords(
  hours: Hours,
  words: Words,
): { readonly lines: readonly string[]; readonly zone: string } {
  const lines = runsInWords(hours.open, words)
  return { lines, zone: words.zone(zonePlace[words.language](hours.timeZone)) }
}

/** Slots in words, one line for each run of days with the same times. */
export function runsInWords(open: Hours['open'], words: Words): readonly string[] {
  const byTimes = Map.groupBy(open, (slot) => words.times(clock(slot.from), clock(slot.to)))
  return [...byTimes].map(([times, slots]) => `${daysInWords(slots, words)}, ${times}`)
}

function daysInWords(slots: readonly Slot[], words: Words): string {
  const days = [...new Set(slots.map((slot) => slot.day))].toSorted((a, b) => a - b)
  const runs: number[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run && run.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  const name = (day: number | undefined): string => words.days[(day ?? 1) - 1] ?? ''
  const said = runs.flatMap((run) =>
    run.length > 2 ? [words.dayRange(name(run[0]), name(run.at(-1)))] : run.map((day) => name(day)),
  )
  return joined(said, words.and)
}

/** When messages are read again after `at` (ISO 8601 UTC): `tomorrow at 9:00`; null where no hours are set. */
export function nextOpening(hours: Hours, at: string, words: Words): string | null {
  const now = localDayAndTime(hours.timeZone, at)
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const day = ((now.day - 1 + ahead) % 7) + 1
    const slots = hours.open.filter((slot) => slot.day === day && (ahead > 0 || slot.from > now.time))
    const first = slots.toSorted((a, b) => a.from.localeCompare(b.from))[0]
    if (first) return words.at(dayAhead(ahead, day, words), clock(first.from))
  }
  return null
}

function dayAhead(ahead: number, day: number, words: Words): string {
  if (ahead === 0) return words.today
  if (ahead === 1) return words.tomorrow
  return words.onDay(words.days[day - 1] ?? '')
}

/** Day and time where the practice is; the message's time is said in the same zone. */
export function timeInWords(timeZone: string, locale: string, at: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'es', { timeZone, timeStyle: 'short' }).format(
    new Date(at),
  )
}
export function momentInWords(timeZone: string, locale: string, at: string): string {
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'es', {
    timeZone,
    day: 'numeric',
    month: 'long',
  }).format(new Date(at))
  return `${day}, ${timeInWords(timeZone, locale, at)}`
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
function localDayAndTime(timeZone: string, at: string): { readonly day: number; readonly time: string } {
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short' }).format(new Date(at))
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return { day: weekdays.indexOf(weekday) + 1, time: time.format(new Date(at)) }
}

const clock = (time: string): string => time.replace(/^0/, '')

/** `a`, `a and b`, `a, b and c`. */
export function joined(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts[0] ?? ''
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`
}
