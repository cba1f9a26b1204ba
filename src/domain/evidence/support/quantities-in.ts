import { readAsNumber, UNITS } from './number-words.ts'

/** A number that a text says, with what it counts. Time is in days, a share is of one. */
export type Quantity = {
  readonly value: number
  /** As it was said, without its unit. */
  readonly bare: number
  readonly of: 'time' | 'share' | 'times' | 'place' | 'count'
  readonly at: number
  /** Places after the point, and whether it was said in digits. */
  readonly decimals: number
  readonly digits: boolean
  /** Whether it was said as a bound or as being near. */
  readonly how: 'about' | 'over' | 'under' | null
}

const NUMBER =
  /(?<![\p{L}\d.])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.·]\d+)?|\.\d+)(?:st|nd|rd|th|º|ª)?(?![\p{L}]{3,})|(?<!\p{L})\p{L}+/gu

type Read = { value: number; of: Quantity['of']; at: number; end: number; decimals: number; digits: boolean }

/** The numbers of a text, digits and words alike (`71 %`, `1,200`, `twenty-five`, `one in seven`, `twice`), each with its
 * unit. Digits inside a word (`B12`, `COVID-19`) are part of its name. Linear. */
export function quantitiesIn(text: string, language = ''): readonly Quantity[] {
  const found: Read[] = []
  for (const match of text.matchAll(NUMBER)) {
    const [whole, digits] = match
    const said =
      digits === undefined
        ? readAsNumber(plain(whole), language)
        : { value: Number(digits.replaceAll(',', '').replace('·', '.')), of: 'count' as const }
    if (said === undefined) continue
    const end = match.index + whole.length
    const before = found.at(-1)
    const joined = before && before.end + 1 === match.index ? joinedTo(before, said.value) : null
    if (joined !== null && digits === undefined && before) {
      before.value = joined
      before.end = end
    } else {
      const decimals = (digits ?? '').split(/[.·]/)[1]?.length ?? 0
      found.push({ ...said, at: match.index, end, decimals, digits: digits !== undefined })
    }
  }
  const read = withUnits(withShares(found, text), text).map((one) => ({ ...one, how: howSaid(one, text) }))
  return [...read, ...singles(text)]
}

const SINGLE = /(?<!\p{L})(?:an?|un[ao]?)\s(\p{L}+)/giu
/** `A year`, `una semana`. */
const singles = (text: string): readonly Quantity[] =>
  [...text.matchAll(SINGLE)].flatMap((match): readonly Quantity[] => {
    const value = UNITS.get(plain(match[1] ?? ''))
    if (value === undefined) return []
    return [{ value, bare: 1, of: 'time', at: match.index, decimals: 0, digits: false, how: null }]
  })

const plain = (word: string): string => word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')

/** `twenty-five`, `two hundred`. */
const joinedTo = ({ value: first, of }: Read, second: number): number | null =>
  of !== 'count'
    ? null
    : first >= 20 && first <= 90 && second >= 1 && second < 10
      ? first + second
      : second >= 100 && first < second && first >= 1
        ? first * second
        : first >= 100 && first % 100 === 0 && second < 100
          ? first + second
          : null

/** Code units after a number in which its unit stands. */
const NEAR = 24
const RANGE = /^\s*(?:to|and|or|a|al|y|o|-|–)\s*(?:(?:los|las|el|la)\s+)?$/i
const SHARE = /^\s*(?:%|percent|per cent|por ciento)/i
const TIMES =
  /^\s*(?:(?:times|veces)(?= (?:as|more|less|fewer|high|low|great|larg|the|likel|m[áa]s|mayor))|-?fold)/i

const PARTS =
  /^[\s-](halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|tenths?)(?!\p{L})/iu
const PART: Readonly<Record<string, number>> = {
  hal: 2,
  thi: 3,
  qua: 4,
  fou: 4,
  fif: 5,
  six: 6,
  sev: 7,
  eig: 8,
  ten: 10,
}
const IN = /^(?:\s+\p{L}[\p{L}-]*){0,2}\s+(?:in|out of|of every|in every|de cada)\s+(?:a\s+|every\s+)?$/iu
const MOST_PARTS = 1_000
const MOST_OF_THEM = 10

/** `Two thirds`, `a third of`, `four in five`, `one person in a hundred`, `una de cada siete`. */
function withShares(found: readonly Read[], text: string): readonly Read[] {
  const read: Read[] = []
  for (let at = 0; at < found.length; at += 1) {
    const one = found[at]
    const next = found[at + 1]
    if (!one) continue
    const parts = one.of === 'count' ? PARTS.exec(text.slice(one.end, one.end + NEAR))?.[1] : undefined
    if (parts !== undefined && one.value < MOST_OF_THEM) {
      const value = one.value / (PART[parts.slice(0, 3).toLowerCase()] ?? 1)
      read.push({ ...one, value, of: 'share', end: one.end + 1 + parts.length })
      if (next && next.at < one.end + 1 + parts.length) at += 1
      continue
    }
    const whole =
      next && one.of === 'count' && next.of === 'count' && next.value <= MOST_PARTS ? next : undefined
    if (
      whole &&
      one.value < whole.value &&
      one.value < MOST_OF_THEM &&
      IN.test(text.slice(one.end, whole.at))
    ) {
      if (unitOf(text.slice(whole.end, whole.end + NEAR)) === null) {
        read.push({ ...one, value: one.value / whole.value, of: 'share', end: whole.end, digits: false })
        at += 1
        continue
      }
    }
    const third =
      one.of === 'place' && /(?<!\p{L})(?:a|one)\s$/iu.test(text.slice(Math.max(0, one.at - 4), one.at))
    if (third && /^\s(?:of|had|were)\b/iu.test(text.slice(one.end, one.end + NEAR)))
      read.push({ ...one, value: 1 / one.value, of: 'share' })
    else read.push(one)
  }
  return read
}

function withUnits(found: readonly Read[], text: string): readonly Omit<Quantity, 'how'>[] {
  const read: Omit<Quantity, 'how'>[] = []
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const one = found[at]
    if (!one) continue
    const next = found[at + 1]
    const { value, at: from, end, decimals, digits } = one
    const after = text.slice(end, end + NEAR)
    const unit = one.of === 'count' ? unitOf(after) : null
    const made = (size: number, of: Quantity['of']): void =>
      void read.unshift({ value: value * size, bare: value, of, at: from, decimals, digits })
    if (one.of !== 'count') made(1, one.of)
    else if (unit) made(unit.size, unit.of)
    else if (next && RANGE.test(text.slice(end, next.at)) && read[0])
      made(sizeOf(text.slice(next.end, next.end + NEAR), read[0].of), read[0].of)
    else made(1, 'count')
  }
  return read
}

const ABOUT =
  /(?:about|around|roughly|nearly|approximately|almost|some|close to|circa|~|unas?|unos|cerca de|aproximadamente|casi|alrededor de)\s*(?:an?\s|the\s)?$/iu
const OVER = /(?:over|more than|above|greater than|exceed\p{L}*|m[áa]s de)\s*(?:an?\s|the\s)?$/iu
const UNDER = /(?:under|less than|fewer than|below|menos de)\s*(?:an?\s|the\s)?$/iu

function howSaid({ at, of, digits }: Omit<Quantity, 'how'>, text: string): Quantity['how'] {
  const before = text.slice(Math.max(0, at - NEAR), at)
  if (OVER.test(before)) return 'over'
  if (UNDER.test(before)) return 'under'
  return ABOUT.test(before) || (of === 'share' && !digits) ? 'about' : null
}

function unitOf(after: string): { readonly of: Quantity['of']; readonly size: number } | null {
  if (SHARE.test(after)) return { of: 'share', size: 0.01 }
  if (TIMES.test(after)) return { of: 'times', size: 1 }
  const word = /^[\s-]*(\p{L}+)/u.exec(after)?.[1]
  const size = word === undefined ? undefined : UNITS.get(plain(word))
  return size === undefined ? null : { of: 'time', size }
}
const sizeOf = (after: string, of: Quantity['of']): number => {
  const unit = unitOf(after)
  return unit && unit.of === of ? unit.size : 1
}
