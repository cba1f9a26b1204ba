import type { Add } from '../found.ts'
import {
  BUILT,
  COUNTRY,
  EMPLOYER,
  GIVEN,
  KEPT,
  MONTH,
  NATIONALITY,
  ORDINARY,
  OWNER,
  PARTICLE,
  PLACE,
  PLACE_CUE,
  STATE,
  SURNAME,
} from '../lexicon.ts'
import { foldAt, type Reading } from '../reading.ts'
import {
  bit,
  follows,
  hasCapital,
  isMark,
  isPlain,
  isSurnameOnly,
  isUnknown,
  isWord,
  lengthOf,
} from './evidence.ts'

/** Places smaller than a state: towns that a list knows, and what follows "live in", "vivo en" …; states and countries
 * stay (the strict profile hides them too). */
export function hidePlaces(reading: Reading, add: Add): void {
  for (let i = 0; i < reading.type.length; i++) {
    if (!isWord(reading, i) || reading.everyday[i] === 1) continue
    const last =
      ((reading.covered[i] ?? 0) & KEPT) !== 0 && ((reading.covered[i] ?? 0) & PLACE) === 0
        ? null
        : (listed(reading, i) ?? cued(reading, i) ?? landed(reading, i) ?? besides(reading, i))
    if (last === null) continue
    const end = isTownOf(reading, last + 1) ? last + 2 : last
    add(reading.start[i] ?? 0, reading.end[end] ?? 0, 'place')
    i = end
  }
}

/** "villanueva" + "de córdoba" */
const isTownOf = (reading: Reading, i: number): boolean =>
  /^(?:de|del)$/.test(reading.fold[i] ?? '') &&
  follows(reading, i) &&
  isWord(reading, i + 1) &&
  follows(reading, i + 1) &&
  (bit(reading, i + 1, PLACE) || ((reading.covered[i + 1] ?? 0) & PLACE) !== 0)

/** A town of the list; one that is also a word, a name or a state needs a capital and "in", "from" … before it. */
function listed(reading: Reading, i: number): number | null {
  if (((reading.covered[i] ?? 0) & PLACE) !== 0) {
    const counted = reading.fold[i] === 'dos' && isCued(reading, i)
    if (bit(reading, i, PARTICLE) && !hasCapital(reading, i + 1) && !counted) return null
    // "la línea" in lower case is no town, nor is what follows its article.
    if (((reading.covered[i - 1] ?? 0) & PLACE) !== 0 && !hasCapital(reading, i)) return null
    let last = i
    while (((reading.covered[last + 1] ?? 0) & PLACE) !== 0 && follows(reading, last + 1)) last++
    return last
  }
  if (!bit(reading, i, PLACE)) return null
  if (!bit(reading, i, ORDINARY | GIVEN | SURNAME | STATE | COUNTRY | KEPT)) return i
  if (bit(reading, i, STATE | COUNTRY)) return null
  if (isCued(reading, i) && isOtherWithTilde(reading, i)) return i
  if (hasCapital(reading, i) && !bit(reading, i, ORDINARY | KEPT)) return i
  const inside =
    hasCapital(reading, i) && reading.opens[i] !== true && BEFORE_PLACE.has(foldAt(reading, i - 1))
  return inside || (isCued(reading, i) && !isPlain(reading, i)) ? i : null
}
/** "puno" is a town, "puño" a fist; folded they are one word. */
const isOtherWithTilde = (reading: Reading, i: number): boolean =>
  reading.fold[i] === 'puno' &&
  !/[ñÑ]/.test(reading.text.slice(reading.start[i], reading.end[i]).normalize('NFC'))
const BEFORE_PLACE = new Set(
  'in at from to near of around through via en de a desde hacia hasta por cerca'.split(' '),
)
const isCued = (reading: Reading, i: number): boolean => ((reading.cue[i] ?? 0) & PLACE_CUE) !== 0

const LAND = new Set(
  'bend falls city springs beach creek moor lake river hills grove ridge rock bay point heights valley junction harbor harbour haven cross green bridge ferry mills rapids wells vale abbey heath wood woods island'.split(
    ' ',
  ),
)
/** "outside Boring, Oregon", "from Yreka to Weed", "in Goose Creek": a capital on an everyday word, beside a state, the other end of the way, or a word of the land. */
function besides(reading: Reading, i: number): number | null {
  if (!hasCapital(reading, i) || reading.opens[i] === true || bit(reading, i, KEPT | MONTH | COUNTRY | STATE))
    return null
  const before = foldAt(reading, i - 1)
  if (
    LAND.has(reading.fold[i + 1] ?? '') &&
    hasCapital(reading, i + 1) &&
    follows(reading, i + 1) &&
    BESIDE.has(before)
  )
    return i + 1
  if (before === 'to' && foldAt(reading, i - 3) === 'from' && hasCapital(reading, i - 2)) return i
  const state = (reading.bits[i + 2] ?? 0) | (reading.covered[i + 2] ?? 0)
  return reading.fold[i + 1] === ',' &&
    (state & STATE) !== 0 &&
    hasCapital(reading, i + 2) &&
    BESIDE.has(before)
    ? i
    : null
}
const BESIDE = new Set('in at near to from outside of by around'.split(' '))
const isBuiltAt = (reading: Reading, i: number): boolean =>
  ((reading.bits[i] ?? 0) & ~BUILT) === 0 && foldAt(reading, i - 1) === 'at'

/** "at whipps cross", "in gila bend": a word of no list before one of the land. */
const landed = (reading: Reading, i: number): number | null =>
  (isUnknown(reading, i) || isBuiltAt(reading, i)) &&
  LAND.has(reading.fold[i + 1] ?? '') &&
  follows(reading, i + 1) &&
  lengthOf(reading, i) > 3 &&
  /^(?:in|at|near|to|from|outside|of|by)$/.test(foldAt(reading, i - 1))
    ? i + 1
    : null

/** What follows a place cue: capitals and particles, or an unknown word in lower case. */
function cued(reading: Reading, i: number): number | null {
  if (!isCued(reading, i) || !follows(reading, i)) return null
  const from = bit(reading, i, PARTICLE) && isWord(reading, i + 1) ? i + 1 : i
  if (!isPlaceWord(reading, from, from > i)) return null
  let last = from
  for (let next = from + 1; next < from + 5 && isWord(reading, next) && follows(reading, next); next++) {
    if (hasCapital(reading, next) && !bit(reading, next, KEPT | COUNTRY | STATE | NATIONALITY)) last = next
    else if (next === from + 1 && LAND.has(reading.fold[next] ?? '') && isUnknown(reading, from)) last = next
    else if (
      !(bit(reading, next, PARTICLE) && hasCapital(reading, next + 1) && hasCapital(reading, next - 1))
    )
      break
  }
  if (
    isMark(reading, last + 1, '-') &&
    isWord(reading, last + 2) &&
    reading.start[last + 2] === reading.end[last + 1] &&
    hasCapital(reading, last)
  )
    last += 2
  return last
}

function isPlaceWord(reading: Reading, i: number, afterParticle: boolean): boolean {
  if (
    bit(reading, i, COUNTRY | STATE | NATIONALITY | OWNER | EMPLOYER) ||
    ((reading.covered[i] ?? 0) & (COUNTRY | STATE)) !== 0
  )
    return false
  if (hasCapital(reading, i)) return !bit(reading, i, KEPT) && lengthOf(reading, i) > 1
  return (
    !afterParticle &&
    lengthOf(reading, i) > 2 &&
    !isPlain(reading, i) &&
    (isUnknown(reading, i) || bit(reading, i, PLACE) || isSurnameOnly(reading, i))
  )
}
