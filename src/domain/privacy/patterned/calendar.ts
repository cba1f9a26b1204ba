import type { Profile } from '../deidentified.ts'
import type { Add } from '../found.ts'
import { KEPT, MONTH } from '../lexicon.ts'
import { foldAt, type Reading } from '../reading.ts'
import { DIGITS, WORD } from '../tokens.ts'
import { dayWords } from '../words/function-words.ts'

/** Dates that name a day; in the strict profile also months and years. A month alone stays in the care profile. */
export function hideDates(reading: Reading, profile: Profile, add: Add): void {
  for (let i = 0; i < reading.type.length; i++) {
    if (reading.everyday[i] === 1) continue
    if (reading.type[i] === DIGITS) i = numericDate(reading, i, add)
    else if (((reading.bits[i] ?? 0) & MONTH) !== 0) monthDate(reading, i, profile, add)
  }
  if (profile === 'strict') hideYears(reading, add)
}

const isYear = (digits: string | undefined): boolean =>
  digits !== undefined && /^(?:1[89]\d\d|20\d\d)$/.test(digits)
const isDay = (reading: Reading, i: number): boolean =>
  reading.type[i] === DIGITS
    ? Number(reading.fold[i]) >= 1 && Number(reading.fold[i]) <= 31 && (reading.fold[i] ?? '').length <= 2
    : dayWords.has(reading.fold[i] ?? '')

/** 14/03/1985, 3-14-85, 1985-03-14, 14.03.85; "on 3/14" with its cue. Gives the last token read. */
function numericDate(reading: Reading, i: number, add: Add): number {
  const mark = reading.fold[i + 1]
  if (isRoman(reading, i)) {
    add(reading.start[i] ?? 0, reading.end[i + 4] ?? 0, 'date')
    return i + 4
  }
  if (
    mark === undefined ||
    !'/-.'.includes(mark) ||
    reading.type[i + 2] !== DIGITS ||
    !tight(reading, i, i + 2)
  )
    return i
  const values = [Number(reading.fold[i]), Number(reading.fold[i + 2])]
  const three = reading.fold[i + 3] === mark && reading.type[i + 4] === DIGITS && tight(reading, i + 2, i + 4)
  if (three) {
    const third = reading.fold[i + 4] ?? ''
    const end = clock(reading, i + 4)
    if (reading.fold[i]?.length === 4 && isYear(reading.fold[i]) && isMonthDay(values[1] ?? 0, Number(third)))
      add(reading.start[i] ?? 0, end, 'date')
    else if (
      (third.length === 2 || isYear(third)) &&
      isMonthDay(values[0] ?? 0, values[1] ?? 0) &&
      (mark !== '.' || third.length === 4 || values.every((v) => v > 0))
    )
      add(reading.start[i] ?? 0, end, 'date')
    return i + 4
  }
  const cued =
    (DATE_CUES.has(foldAt(reading, i - 1)) && mark === '/') ||
    (mark !== '.' && SAID_OF_DAYS.has(foldAt(reading, i - 1)) && values[1] !== 10 && hasMeeting(reading, i))
  if (cued && isMonthDay(values[0] ?? 0, values[1] ?? 0))
    add(reading.start[i] ?? 0, reading.end[i + 2] ?? 0, 'date')
  return i + 2
}
/** 12-XI-1990 */
const isRoman = (reading: Reading, i: number): boolean =>
  isDay(reading, i) &&
  /^(?:i{1,3}|i?[vx]|vi{1,3}|xi{1,2})$/.test(reading.fold[i + 2] ?? '') &&
  reading.shape[i + 2] !== 0 &&
  /^[-/.]$/.test(reading.fold[i + 1] ?? '') &&
  reading.fold[i + 3] === reading.fold[i + 1] &&
  isYear(reading.fold[i + 4])
const DATE_CUES = new Set([
  'on',
  'el',
  'dia',
  'since',
  'desde',
  'hasta',
  'until',
  'till',
  'born',
  'bday',
  'birthday',
  'dob',
  'date',
  'fecha',
  'from',
])
const SAID_OF_DAYS = new Set('was is said says for to by era fue dijeron para al moved changed'.split(' '))
const MEETINGS = new Set(
  'appointment appt appointments cita citas hearing court rescheduled reprogramaron audiencia juicio'.split(
    ' ',
  ),
)
const MEETING_REACH = 16
/** "my appointment was 10/3, they said 10-17" */
function hasMeeting(reading: Reading, i: number): boolean {
  for (let at = i - 1; at >= 0 && i - at < MEETING_REACH; at--)
    if (MEETINGS.has(reading.fold[at] ?? '')) return true
  return false
}
const isMonthDay = (a: number, b: number): boolean =>
  a >= 1 && b >= 1 && ((a <= 12 && b <= 31) || (a <= 31 && b <= 12))
const tight = (reading: Reading, a: number, b: number): boolean =>
  (reading.start[b] ?? 0) - (reading.end[a] ?? 0) <= 3 && b === a + 2

/** Takes a time of day along: "2004-03-28 12:13:52". */
const clock = (reading: Reading, day: number): number => {
  const rest = /^[T ]\d{1,2}:\d{2}(?::\d{2})?/.exec(
    reading.text.slice(reading.end[day], (reading.end[day] ?? 0) + 10),
  )
  return (reading.end[day] ?? 0) + (rest ? rest[0].length : 0)
}

const ORDINAL = new Set(['st', 'nd', 'rd', 'th', 'º', 'ª', 'o', 'ro', 'er'])
const SMALL = new Set(['of', 'de', 'del', 'the', 'el', ',', '.', '-', '/', 'ordinal'])

/** "March 14th, 1985", "14 de marzo de 1985", "the fourteenth of march", "14-MAR-85". */
function monthDate(reading: Reading, month: number, profile: Profile, add: Add): void {
  const before = dayBefore(reading, month)
  const after = dayAfter(reading, month)
  if (before < 0 && after < 0) {
    const year = yearAfter(reading, month)
    const certain = year > month || ((reading.bits[month] ?? 0) & KEPT) !== 0
    const plain = reading.fold[month] === 'may' || reading.fold[month] === 'march'
    if (profile === 'strict' && certain && (!plain || year > month))
      add(reading.start[month] ?? 0, reading.end[Math.max(month, year)] ?? 0, 'date')
    return
  }
  const first = before >= 0 ? before : month
  const day = before >= 0 ? month : after
  const year = yearAfter(reading, day)
  const last = year > 0 ? year : day
  add(reading.start[first] ?? 0, clock(reading, last), 'date')
}

function dayBefore(reading: Reading, month: number): number {
  let i = month - 1
  while (
    i >= 0 &&
    month - i < 4 &&
    (SMALL.has(reading.fold[i] ?? '') ||
      (ORDINAL.has(reading.fold[i] ?? '') && reading.end[i - 1] === reading.start[i]))
  )
    i--
  if (i < 0 || !isDay(reading, i) || reading.opens[month] === true) return -1
  if (reading.type[i] === WORD && i === month - 1 && reading.fold[i]?.endsWith('th') !== true) return -1
  if (
    ['may', 'march'].includes(reading.fold[month] ?? '') &&
    /^(?:be|have|not|take|need|want|i|he|she|we|they)$/.test(reading.fold[month + 1] ?? '')
  )
    return -1
  const range =
    foldAt(reading, i - 1) === '-' ||
    foldAt(reading, i - 1) === '–' ||
    foldAt(reading, i - 1) === 'al' ||
    foldAt(reading, i - 1) === 'y'
  return range && i >= 2 && isDay(reading, i - 2) ? i - 2 : i
}

function dayAfter(reading: Reading, month: number): number {
  let i = month + 1
  while (
    i < month + 3 &&
    (reading.fold[i] === 'the' ||
      reading.fold[i] === '.' ||
      reading.fold[i] === '-' ||
      reading.fold[i] === '/')
  )
    i++
  if (
    !isDay(reading, i) ||
    reading.opens[i] === true ||
    (reading.type[i] === WORD &&
      reading.fold[i]?.endsWith('th') !== true &&
      !/^(?:first|second|third)$/.test(reading.fold[i] ?? ''))
  )
    return -1
  if (
    reading.fold[i + 1] === ':' ||
    /^(?:times|days|years|weeks|hours|mg|veces|dias|anos|horas|semanas|percent|%)$/.test(
      reading.fold[i + 1] ?? '',
    )
  )
    return -1
  const end = ORDINAL.has(reading.fold[i + 1] ?? '') && reading.end[i] === reading.start[i + 1] ? i + 1 : i
  const range = /^[-–]$/.test(reading.fold[end + 1] ?? '') && isDay(reading, end + 2)
  return range ? end + 2 : end
}

function yearAfter(reading: Reading, from: number): number {
  let i = from + 1
  while (i < from + 4 && SMALL.has(reading.fold[i] ?? '')) i++
  if (reading.type[i] !== DIGITS || reading.opens[i] === true) return -1
  return isYear(reading.fold[i]) || (foldAt(reading, i - 1) === '-' && reading.fold[i]?.length === 2) ? i : -1
}

/** Years standing alone: hidden in the strict profile. */
function hideYears(reading: Reading, add: Add): void {
  for (let i = 0; i < reading.type.length; i++) {
    if (reading.type[i] !== DIGITS || !isYear(reading.fold[i])) continue
    const unit = reading.fold[i + 1] ?? ''
    if (
      !/^(?:mg|ml|g|kcal|cm|mm|ui|cc|%|\/|people)$/.test(unit) &&
      !/[.,]/.test(reading.text[(reading.start[i] ?? 0) - 1] ?? ' ')
    )
      add(reading.start[i] ?? 0, reading.end[i] ?? 0, 'date')
  }
}
