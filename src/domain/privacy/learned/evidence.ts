import {
  CONTEXT,
  EMPLOYER,
  GIVEN,
  HEAD,
  KEPT,
  MONTH,
  ORDINARY,
  OWNER,
  PARTICLE,
  PERSON,
  PHRASE,
  PLACE,
  SURNAME,
  TITLE,
  COUNTRY,
  STATE,
} from '../lexicon.ts'
import { bitsAt, CAPITAL, foldAt, LOWER, MIXED, typeAt, UPPER, type Reading } from '../reading.ts'
import { OTHER, WORD } from '../tokens.ts'

/** Small questions about one word that several rules ask. */

export const bit = (reading: Reading, i: number, mask: number): boolean => (bitsAt(reading, i) & mask) !== 0
export const isWord = (reading: Reading, i: number): boolean => typeAt(reading, i) === WORD

/** A capital that means something: not in a text that shouts, not a short acronym. */
export const hasCapital = (reading: Reading, i: number): boolean => {
  if (!isWord(reading, i) || reading.capitalsSayNothing) return false
  const shape = reading.shape[i]
  return (
    shape === CAPITAL ||
    (shape === MIXED && (lengthOf(reading, i) > 5 || bit(reading, i, GIVEN | SURNAME))) ||
    (shape === UPPER && lengthOf(reading, i) > 4)
  )
}
export const lengthOf = (reading: Reading, i: number): number =>
  i < 0 ? 0 : (reading.end[i] ?? 0) - (reading.start[i] ?? 0)

const isLineEnd = (unit: number): boolean => unit === 10 || unit === 13

/** Only white space between this token and the one before, on one line. */
export const follows = (reading: Reading, i: number): boolean => {
  if (i <= 0) return false
  const from = reading.end[i - 1] ?? 0
  const to = reading.start[i] ?? reading.text.length
  if (to - from > 2) return false
  for (let at = from; at < to; at++) if (isLineEnd(reading.text.charCodeAt(at))) return false
  return true
}

/** An everyday, clinical or kept word that is no name. */
export const isPlain = (reading: Reading, i: number): boolean =>
  bit(reading, i, ORDINARY | KEPT | MONTH) || ((reading.covered[i] ?? 0) & KEPT) !== 0

/** In no list, and not built like an everyday word. */
export const isUnknown = (reading: Reading, i: number): boolean =>
  reading.type[i] === WORD &&
  ((reading.bits[i] ?? 0) & ~PHRASE) === 0 &&
  ((reading.covered[i] ?? 0) & (KEPT | COUNTRY | STATE)) === 0

/** A given name that is nothing else. */
export const isGivenOnly = (reading: Reading, i: number): boolean =>
  bit(reading, i, GIVEN) && !bit(reading, i, ORDINARY | KEPT | MONTH)
export const isSurnameOnly = (reading: Reading, i: number): boolean =>
  bit(reading, i, SURNAME) && !bit(reading, i, ORDINARY | KEPT | MONTH | PLACE)

export const isMark = (reading: Reading, i: number, marks: string): boolean =>
  typeAt(reading, i) === OTHER && marks.includes(reading.fold[i] ?? '\n')
export const isLower = (reading: Reading, i: number): boolean => reading.shape[i] === LOWER

/** Where a name that begins at `first` ends: surnames, initials, particles, a second given name, a hyphenated part. */
export function nameEnd(reading: Reading, first: number): number {
  let last = first
  for (let i = first + 1; i < first + 8; i++) {
    const touches = reading.start[i] === reading.end[i - 1]
    if (
      isMark(reading, i, '-') &&
      touches &&
      isWord(reading, i + 1) &&
      reading.start[i + 1] === reading.end[i] &&
      (goesOn(reading, i + 1, first) || hasCapital(reading, i + 1) || isUnknown(reading, i + 1))
    )
      last = ++i
    else if (
      isMark(reading, i, '.') &&
      lengthOf(reading, i - 1) === 1 &&
      touches &&
      hasCapital(reading, i + 1)
    )
      continue
    else if (!isWord(reading, i) || !follows(reading, i)) {
      if (!(isMark(reading, i - 1, '.') && isWord(reading, i) && follows(reading, i))) break
      if (!goesOn(reading, i, first)) break
      last = i
    } else if (goesOn(reading, i, first)) last = i
    else if (bit(reading, i, PARTICLE) && isMark(reading, i + 1, '-') && hasCapital(reading, i + 2)) {
      last = i + 2
      i += 2
    } else if (
      bit(reading, i, PARTICLE) &&
      isWord(reading, i + 1) &&
      follows(reading, i + 1) &&
      afterParticle(reading, i + 1)
    )
      continue
    else if (!(hasCapital(reading, i) && lengthOf(reading, i) === 1 && reading.fold[i] !== 'i')) break
    else last = i
  }
  return last
}

/** "Zoltan Kiss is": an everyday word with a capital of its own, right after a name that is nothing else. */
const isWordAfterName = (reading: Reading, i: number, first: number): boolean =>
  i === first + 1 &&
  reading.opens[i] !== true &&
  isGivenOnly(reading, first) &&
  hasCapital(reading, first) &&
  lengthOf(reading, i) > 2 &&
  !bit(reading, i, OWNER) &&
  !hasCapital(reading, i + 1)

function afterParticle(reading: Reading, i: number): boolean {
  if (bit(reading, i, PARTICLE) && isWord(reading, i + 1))
    return hasCapital(reading, i + 1) && !bit(reading, i + 1, KEPT)
  if (foldAt(reading, i - 1) === 'y' || foldAt(reading, i - 1) === 'e')
    return hasCapital(reading, i) && bit(reading, i, SURNAME) && hasCapital(reading, i - 2)
  return hasCapital(reading, i)
    ? !bit(reading, i, KEPT | MONTH)
    : isSurnameOnly(reading, i) && hasCapital(reading, i - 2)
}

function goesOn(reading: Reading, i: number, first: number): boolean {
  if (bit(reading, i, HEAD | TITLE | PERSON | EMPLOYER) && !bit(reading, i, GIVEN | SURNAME)) return false
  if (hasCapital(reading, i)) {
    if (bit(reading, i, KEPT | MONTH) && !bit(reading, i, SURNAME)) return false
    return (
      bit(reading, i, SURNAME | GIVEN) || !bit(reading, i, ORDINARY) || isWordAfterName(reading, i, first)
    )
  }
  if (reading.shape[i] === UPPER && !reading.capitalsSayNothing)
    return bit(reading, i, SURNAME) && lengthOf(reading, i) > 2
  if (reading.capitalsSayNothing) return isSurnameOnly(reading, i) || isGivenOnly(reading, i)
  return (
    !hasCapital(reading, first) &&
    (isSurnameOnly(reading, i) || (isGivenOnly(reading, i) && lengthOf(reading, i) > 3)) &&
    !bit(reading, i, CONTEXT)
  )
}
