import { UNITS, wordNumbers } from './number-words.ts'

/** A number that a text says, with what it counts. Time is in days, a share is of one. */
export type Quantity = {
  readonly value: number
  /** As it was said, without its unit. */
  readonly bare: number
  readonly of: 'time' | 'share' | 'times' | 'place' | 'count'
  readonly at: number
}

const NUMBER =
  /(?<![\p{L}\d.])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.·]\d+)?|\.\d+)(?:st|nd|rd|th|º|ª)?(?![\p{L}]{3,})|(?<!\p{L})\p{L}+/gu

type Read = { value: number; of: Quantity['of']; at: number; end: number }

/** The numbers of a text, digits and words alike (`71 %`, `1,200`, `twenty-five`, `one in seven`, `twice`), each with its
 * unit. Digits inside a word (`B12`, `COVID-19`) are part of its name. Linear. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const found: Read[] = []
  for (const match of text.matchAll(NUMBER)) {
    const [whole, digits] = match
    const said =
      digits === undefined
        ? wordNumbers.get(plain(whole))
        : { value: Number(digits.replaceAll(',', '').replace('·', '.')), of: 'count' as const }
    if (said === undefined) continue
    const end = match.index + whole.length
    const before = found.at(-1)
    const joined = before && before.end + 1 === match.index ? joinedTo(before, said.value) : null
    if (joined !== null && digits === undefined && before) {
      before.value = joined
      before.end = end
    } else found.push({ ...said, at: match.index, end })
  }
  return withUnits(found, text)
}

const plain = (word: string): string => word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')

/** `twenty-five`, `two hundred`. */
const joinedTo = ({ value: first, of }: Read, second: number): number | null =>
  of !== 'count'
    ? null
    : first >= 20 && first <= 90 && second >= 1 && second < 10
      ? first + second
      : second >= 100 && first < second && first >= 1
        ? first * second
        : null

/** Code units after a number in which its unit stands. */
const NEAR = 24
const RANGE = /^\s*(?:to|and|or|a|al|y|o|-|–)\s*(?:(?:los|las|el|la)\s+)?$/i
const SHARE = /^\s*(?:%|percent|per cent|por ciento)/i
const TIMES = /^\s*(?:times|veces|-fold)/i
const OUT_OF = /(?:one|una?|uno)(?:\s+\p{L}+)?\s+(?:in|de cada|en|out of)\s*$/iu

function withUnits(found: readonly Read[], text: string): readonly Quantity[] {
  const read: Quantity[] = []
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const one = found[at]
    if (!one) continue
    const next = found[at + 1]
    const { value, at: from, end } = one
    const after = text.slice(end, end + NEAR)
    const unit = one.of === 'count' ? unitOf(after) : null
    if (one.of !== 'count') read.unshift({ value, bare: value, of: one.of, at: from })
    else if (OUT_OF.test(text.slice(Math.max(0, from - NEAR), from)) && value > 1)
      read.unshift({ value: 1 / value, bare: value, of: 'share', at: from })
    else if (unit) read.unshift({ value: value * unit.size, bare: value, of: unit.of, at: from })
    else if (next && RANGE.test(text.slice(end, next.at)) && read[0]) {
      const size = sizeOf(text.slice(next.end, next.end + NEAR), read[0].of)
      read.unshift({ value: value * size, bare: value, of: read[0].of, at: from })
    } else if (value !== 1 || /\d/.test(text.slice(from, end)))
      read.unshift({ value, bare: value, of: 'count', at: from })
  }
  return read
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
