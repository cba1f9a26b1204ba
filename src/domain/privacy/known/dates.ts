import { typeAt, type Reading } from '../reading.ts'
import { DIGITS, OTHER, WORD } from '../tokens.ts'
import { dayWords, numberWords } from '../words/function-words.ts'

/** A day that the record knows, mostly of birth. */
export type KnownDate = {
  readonly day: number
  readonly month: number
  readonly year: number
  readonly person: number
}

const MONTHS = new Map(
  [
    'january jan enero ene gener i',
    'february feb febrero febrer ii',
    'march mar marzo iii',
    'april apr abril abr iv',
    'may mayo maig v',
    'june jun junio juny vi',
    'july jul julio juliol vii',
    'august aug agosto ago viii',
    'september sept sep septiembre setiembre set ix',
    'october oct octubre x',
    'november nov noviembre xi',
    'december dec diciembre dic xii',
  ].flatMap((line, at) => line.split(' ').map((word) => [word, at + 1] as const)),
)
const ROMAN = /^[ivx]+$/
const ordinals = new Map([...dayWords].slice(0, 20).map((word, at) => [word, at + 1] as const))
ordinals.set('thirtieth', 30).set('primero', 1)
const numbers = new Map(Object.entries(numberWords).map(([word, value]) => [word, Number(value)] as const))

/** The days that a written date can be: two where the order of day and month is not told. */
export function daysOf(value: string): readonly Omit<KnownDate, 'person'>[] {
  const words = value.toLowerCase().match(/\p{L}+|\d+/gu) ?? []
  const month = words
    .map((word) => (ROMAN.test(word) ? undefined : MONTHS.get(word)))
    .find((one) => one !== undefined)
  const all = words.filter((word) => /^\d+$/.test(word))
  const year = Number(all.find((word) => word.length === 4) ?? (all.length > 2 ? all[2] : -1))
  const [a = 0, b = 0] = all.filter((word) => word.length <= 2).map(Number)
  const isoFirst = all[0]?.length === 4
  const pairs =
    month !== undefined
      ? [[a, month]]
      : isoFirst
        ? [[b, a]]
        : [
            [a, b],
            [b, a],
          ]
  return pairs.flatMap(([day = 0, of = 0]) =>
    day >= 1 && day <= 31 && of >= 1 && of <= 12 ? [{ day, month: of, year }] : [],
  )
}

/** The date in digits without marks. */
export function compactDates({ day, month, year }: Omit<KnownDate, 'person'>): readonly string[] {
  if (year < 1000) return []
  const [d, m, y] = [String(day).padStart(2, '0'), String(month).padStart(2, '0'), String(year)]
  return [`${d}${m}${y}`, `${m}${d}${y}`, `${y}${m}${d}`].flatMap((long) => [
    long,
    long.replace(y, y.slice(2)),
  ])
}

type Part = { readonly month: number; readonly number: number; readonly last: number }

export const wordsOfDates: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...ordinals.keys(),
  ...numbers.keys(),
])
/** Whether a date can begin here: one look-up for most words. */
export const mayBeginDate = (reading: Reading, i: number): boolean =>
  reading.type[i] === DIGITS || wordsOfDates.has(reading.fold[i] ?? '')

/** The last token of a writing of this day that begins at `i`, or -1: day and month in either order, in digits or words,
 * with a year or without. Two bare numbers need a slash, "del" or the year to be a date. */
export function dateEnd(reading: Reading, i: number, date: KnownDate): number {
  const parts: Part[] = []
  let strong = false
  for (let at = i, gap = 0; parts.length < 3 && gap < 4;) {
    const part = partAt(reading, at)
    if (part !== null) {
      parts.push(part)
      at = part.last + 1
      gap = 0
    } else if (parts.length > 0 && isFiller(reading, at)) {
      if (/^(?:\/|del|the)$/.test(reading.fold[at] ?? '')) strong = true
      at++
      gap++
    } else break
  }
  const [a, b, c] = parts
  if (a === undefined || b === undefined) return -1
  const isYear = (part: Part | undefined): boolean =>
    part !== undefined && (part.number === date.year || part.number === date.year % 100)
  if (c !== undefined && isYear(a) && b.number === date.month && c.number === date.day) return c.last
  const named = a.month > 0 || b.month > 0
  const together = named
    ? (a.month === date.month && b.number === date.day) || (b.month === date.month && a.number === date.day)
    : (a.number === date.day && b.number === date.month) || (a.number === date.month && b.number === date.day)
  if (!together || !(named || strong || isYear(c))) return -1
  return c !== undefined && isYear(c) ? c.last : b.last
}

function partAt(reading: Reading, at: number): Part | null {
  const folded = reading.fold[at] ?? ''
  if (reading.type[at] === DIGITS)
    return folded.length <= 4 ? { month: 0, number: Number(folded), last: at } : null
  if (reading.type[at] !== WORD) return null
  const month = MONTHS.get(folded)
  if (month !== undefined && (!ROMAN.test(folded) || typeAt(reading, at - 1) === OTHER))
    return { month, number: ROMAN.test(folded) ? month : -1, last: at }
  const one = ordinals.get(folded) ?? numbers.get(folded)
  if (one === undefined) return null
  if (one < 20 || one % 10 !== 0) return { month: 0, number: one, last: at }
  const then = reading.fold[at + 1] === '-' || reading.fold[at + 1] === 'y' ? at + 2 : at + 1
  const unit = ordinals.get(reading.fold[then] ?? '') ?? numbers.get(reading.fold[then] ?? '') ?? 0
  return unit > 0 && unit < 10
    ? { month: 0, number: one + unit, last: then }
    : { month: 0, number: one, last: at }
}

const FILLERS = new Set("of de del the el st nd rd th º ordinal , . / - – ' ’".split(' '))
const isFiller = (reading: Reading, at: number): boolean => FILLERS.has(reading.fold[at] ?? '\n')
