import type { Add } from '../found.ts'
import { GIVEN, HEAD, ORDINARY, SURNAME } from '../lexicon.ts'
import { LOWER, typeAt, type Reading } from '../reading.ts'
import { DIGITS, OTHER, WORD } from '../tokens.ts'
import { houseWords } from '../words/leads.ts'

/** Ways to say where without a street and its number: crossings, numbered roads, rooms and flats of a named house. */

const NUMBERED_ROADS = new Set('route rte highway hwy interstate'.split(' '))
/** "Route 9" */
export function numberedRoad(reading: Reading, i: number, add: Add): void {
  const digits = reading.fold[i + 1] ?? ''
  if (NUMBERED_ROADS.has(reading.fold[i] ?? '') && reading.type[i + 1] === DIGITS && digits.length < 4)
    add(reading.start[i] ?? 0, reading.end[i + 1] ?? 0, 'address')
}

/** "corner of 5th and Maple": the last token of what is hidden, or `corner`. */
export function crossing(reading: Reading, corner: number, add: Add): number {
  const of = /^(?:of|de|con)$/.test(reading.fold[corner + 1] ?? '') ? corner + 1 : corner
  const first = roadEnd(reading, of + 1)
  if (first < 0 || !/^(?:and|y|&|con)$/.test(reading.fold[first + 1] ?? '')) return corner
  const last = roadEnd(reading, first + 2)
  const told = reading.type[of + 1] === DIGITS || reading.shape[of + 1] !== LOWER
  if (last < 0 || !told) return corner
  add(reading.start[of + 1] ?? 0, reading.end[last] ?? 0, 'address')
  return last
}

function roadEnd(reading: Reading, i: number): number {
  if (reading.opens[i] === true) return -1
  if (reading.type[i] === DIGITS)
    return /^(?:st|nd|rd|th)$/.test(reading.fold[i + 1] ?? '') && reading.end[i] === reading.start[i + 1]
      ? i + 1
      : i
  return reading.type[i] === WORD ? i : -1
}

const HOUSES = new Set(houseWords.split(' '))
export const isHouseWord = (folded: string): boolean => HOUSES.has(folded)
const LONGEST_NAME = 4

/** "flat 6, the old maltings, …" and "room 12b at the priory": number and house. Gives the last token hidden, or `unit`. */
export function withinHouse(reading: Reading, unit: number, add: Add): number {
  if (reading.type[unit + 1] !== DIGITS) return unit
  const letter =
    reading.type[unit + 2] === WORD && reading.end[unit + 1] === reading.start[unit + 2] ? unit + 2 : unit + 1
  const next = reading.fold[letter + 1] ?? ''
  if (next === ',') return namedHouse(reading, unit, letter + 2, add)
  if (!/^(?:at|in|of)$/.test(next) || reading.fold[letter + 2] !== 'the') return unit
  const house = letter + 3
  const bits = reading.bits[house] ?? 0
  if (reading.type[house] !== WORD || reading.opens[house] === true) return unit
  if ((bits & HEAD) !== 0 || GENERIC.has(reading.fold[house] ?? '')) return unit
  add(reading.start[unit] ?? 0, reading.end[house] ?? 0, 'address')
  return house
}
const GENERIC = new Set(
  'back top end front bottom house building basement corner hall morning evening afternoon dark'.split(' '),
)

function namedHouse(reading: Reading, unit: number, from: number, add: Add): number {
  for (let i = from; i < from + LONGEST_NAME + 1; i++) {
    if (i > from && reading.fold[i] === ',' && isHouse(reading, from, i)) {
      add(reading.start[unit] ?? 0, reading.end[i - 1] ?? 0, 'address')
      return i - 1
    }
    if (reading.type[i] !== WORD || reading.opens[i] === true) return unit
  }
  return unit
}
const isHouse = (reading: Reading, from: number, to: number): boolean => {
  if (reading.fold[from] === 'the') return true
  for (let i = from; i < to; i++) {
    const bits = reading.bits[i] ?? 0
    if (reading.shape[i] !== LOWER || (bits & (GIVEN | SURNAME)) !== 0 || (bits & ORDINARY) === 0) return true
  }
  return false
}

const DEGREES =
  /^[0-9]{1,3}°\s?[0-9]{1,2}(?:\.[0-9]+)?\s?[′'’]\s?(?:[0-9]{1,2}(?:\.[0-9]+)?\s?(?:[″"”]|''|’’)?)?\s?[NSEWO]?(?![\p{L}])/u
/** "51°30′26″N": degrees and minutes of a place on earth, from the sign for degrees. */
export function degreesAt(reading: Reading, sign: number, add: Add): void {
  if (typeAt(reading, sign - 1) !== DIGITS || reading.type[sign] !== OTHER) return
  const start = reading.start[sign - 1] ?? 0
  const match = DEGREES.exec(reading.text.slice(start, start + 32))
  if (match) add(start, start + match[0].length, 'location')
}
