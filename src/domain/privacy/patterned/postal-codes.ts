import type { Add } from '../found.ts'
import { COUNTRY, PLACE, STREET_AFTER, STREET_BEFORE } from '../lexicon.ts'
import { foldAt, LOWER, type Reading } from '../reading.ts'
import { DIGITS, OTHER, WORD } from '../tokens.ts'
import { stateCodes } from '../words/regions.ts'

const STATE_CODES = new Set(stateCodes.split(/\s+/))

/** Postal codes that their form or their neighbours give away; announced ones ("zip 94110", "CP 28035") are found with
 * the numbers. United States, United Kingdom, Spain, Mexico, Argentina, Canada. */
export function hidePostalCodes(reading: Reading, add: Add): void {
  for (let i = 0; i < reading.type.length; i++) {
    if (reading.type[i] === DIGITS && reading.fold[i]?.length === 5) fiveDigits(reading, i, add)
    else if (
      reading.type[i] === WORD &&
      (reading.end[i] ?? 0) - (reading.start[i] ?? 0) <= 2 &&
      reading.end[i] === reading.start[i + 1]
    )
      letterCode(reading.text, reading.start[i] ?? 0, reading.shape[i] !== LOWER, add)
  }
}

function fiveDigits(reading: Reading, i: number, add: Add): void {
  const start = reading.start[i] ?? 0
  const end = reading.end[i] ?? 0
  const plusFour =
    reading.fold[i + 1] === '-' &&
    reading.type[i + 2] === DIGITS &&
    reading.fold[i + 2]?.length === 4 &&
    (reading.start[i + 2] ?? 0) === end + 1
  const before = foldAt(reading, i - 1) === ',' || foldAt(reading, i - 1) === '.' ? i - 2 : i - 1
  const state =
    reading.type[before] === WORD &&
    STATE_CODES.has(reading.text.slice(reading.start[before], reading.end[before]))
  const town =
    ((reading.covered[before] ?? 0) | (reading.bits[before] ?? 0)) & (PLACE | COUNTRY) &&
    reading.type[before] === WORD &&
    reading.shape[before] !== LOWER
  const after = reading.type[i + 1] === OTHER ? i + 2 : i + 1
  const townAfter =
    reading.type[after] === WORD &&
    reading.shape[after] !== LOWER &&
    (((reading.covered[after] ?? 0) | (reading.bits[after] ?? 0)) & PLACE) !== 0
  if (plusFour) add(start, reading.end[i + 2] ?? end, 'postal-code')
  else if (state || town || townAfter || afterStreet(reading, i)) add(start, end, 'postal-code')
}

/** "sauces 18, col. roma norte, 06700": a street or a district stands on the same line, and a comma before the code. */
function afterStreet(reading: Reading, i: number): boolean {
  if (foldAt(reading, i - 1) !== ',') return false
  for (let at = i - 2; at > i - 10 && at >= 0; at--)
    if (
      DISTRICT.has(reading.fold[at] ?? '') ||
      ((reading.bits[at] ?? 0) & (STREET_BEFORE | STREET_AFTER)) !== 0
    )
      return true
  return false
}
const DISTRICT = new Set('col colonia fracc fraccionamiento barrio bo urb urbanizacion barriada'.split(' '))

const BRITISH = /^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/iu
const OTHERS =
  /^(?:[A-HJ-NP-Z][0-9]{4}[A-Z]{3}|[ABCEGHJ-NPRSTVXY][0-9][A-Z] ?[0-9][A-Z][0-9])(?![\p{L}\p{N}])/u

function letterCode(text: string, start: number, upper: boolean, add: Add): void {
  if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ')) return
  const near = text.slice(start, start + 9)
  const match = BRITISH.exec(near) ?? (upper ? OTHERS.exec(near) : null)
  if (match && match[0].length >= 5) add(start, start + match[0].length, 'postal-code')
}
