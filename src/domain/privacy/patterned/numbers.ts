import type { IdentifierKind } from '../deidentified.ts'
import type { Add } from '../found.ts'
import { MONTH, ORDINARY } from '../lexicon.ts'
import { foldAt, LOWER, type Reading } from '../reading.ts'
import { DIGITS, OTHER, WORD } from '../tokens.ts'
import { curp, dniLetter, iban, luhn, nhsNumber, socialSecurity } from './checksums.ts'
import { clustersOf, type Cluster } from './clusters.ts'

/** Telephone, card, account, identity, vehicle and record numbers, IP addresses and coordinates. */
export function hideNumbers(reading: Reading, add: Add): void {
  for (const cluster of clustersOf(reading)) {
    if (isDiagnosis(reading, cluster)) continue
    const letters = withLetters(reading, cluster)
    if (letters) {
      add(letters.start, letters.end, letters.kind)
      continue
    }
    const place = coordinates(reading, cluster)
    if (place > 0) {
      add(cluster.start, place, 'location')
      continue
    }
    const kind = kindOf(reading, cluster)
    if (kind !== null) add(cluster.start, extension(reading, cluster), kind)
  }
  for (let i = 1; i <= reading.type.length; i++)
    if (reading.announced[i] !== null) announcedValue(reading, i, add)
}

function kindOf(reading: Reading, cluster: Cluster): IdentifierKind | null {
  const { digits, groups, marks } = cluster
  const shape = groups.join('-')
  if (isIp(reading, cluster)) return 'ip'
  if (digits.length < 7) return announcedPhone(reading, cluster) ? 'phone' : null
  if (isAmount(reading, cluster) || isDateLike(cluster)) return null
  if (digits.length >= 13 && digits.length <= 19 && (luhn(digits) || groups.length === 1)) return 'account'
  if (shape === '3-2-4' && socialSecurity(digits)) return 'id-number'
  if (cluster.plus) return 'phone'
  if (nhsNumber(digits) && shape === '3-3-4' && !marks.includes('-')) return 'id-number'
  if (digits.length > 15) return groups.length <= 6 ? 'account' : null
  if (groups.length === 1)
    return phoneLike(digits) || announcedPhone(reading, cluster) ? 'phone' : 'id-number'
  if (groups.length >= 9 && groups.every((length) => length === 1)) return phoneOrNothing(cluster)
  return groups.length <= 7 && Math.max(...groups) >= 2 && digits.length <= 15
    ? phoneOrNothing(cluster)
    : null
}

const phoneLike = (digits: string): boolean =>
  (digits.length === 10 && /^[2-9]/.test(digits)) ||
  (digits.length === 9 && /^[6-9]/.test(digits)) ||
  (/^0[1-9]/.test(digits) && digits.length >= 9 && digits.length <= 11)

/** Groups that a person reads out as one number: not "5 10 15 20", not a range of years. */
function phoneOrNothing({ groups, digits, marks }: Cluster): IdentifierKind | null {
  if (groups.length === 2 && groups[0] === 4 && groups[1] === 4 && /^(?:19|20)/.test(digits)) return null
  if (
    groups.every((length) => length <= 2) &&
    marks === ' '.repeat(groups.length - 1) &&
    isCounting(groups, digits)
  )
    return null
  return 'phone'
}
function isCounting(groups: readonly number[], digits: string): boolean {
  let at = 0
  const values = groups.map((length) => Number(digits.slice(at, (at += length))))
  const step = (values[1] ?? 0) - (values[0] ?? 0)
  return values.every((value, i) => i === 0 || value - (values[i - 1] ?? 0) === step)
}

function announcedPhone(reading: Reading, cluster: Cluster): boolean {
  if (cluster.digits.length < 5) return false
  for (let i = cluster.firstToken; i > cluster.firstToken - 4 && i >= 0; i--)
    if (reading.announced[i] === 'phone') return true
  return false
}

/** "DSM-5 296.33", "CIE-10: 296.3" */
const isDiagnosis = (reading: Reading, { firstToken, digits }: Cluster): boolean =>
  digits.length < 8 &&
  (MANUALS.has(foldAt(reading, firstToken - 1)) || MANUALS.has(foldAt(reading, firstToken - 2)))
const MANUALS = new Set(['dsm', 'icd', 'cie'])

const isIp = (reading: Reading, { groups, marks, start, end }: Cluster): boolean =>
  groups.length === 4 &&
  marks === '...' &&
  reading.text
    .slice(start, end)
    .split('.')
    .every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)

/** "1.000.000", "250.000 pesos": groups of three after a first of at most three, with one kind of mark. */
const isAmount = (reading: Reading, { groups, marks, start, lastToken }: Cluster): boolean =>
  groups.length > 1 &&
  groups.slice(1).every((length) => length === 3) &&
  (groups[0] ?? 0) <= 3 &&
  /^\.+$/.test(marks) &&
  (/[$€£]/.test(reading.text.slice(Math.max(0, start - 2), start)) ||
    /^(?:pesos|euros|dollars|dolares|pounds|libras|habitantes|people|usd|eur|veces|times)$/.test(
      reading.fold[lastToken + 1] ?? '',
    ))

const isDateLike = ({ groups, marks, digits }: Cluster): boolean =>
  (marks === '//' || marks === '--' || marks === '..') &&
  digits.length <= 8 &&
  /^(?:[12]-[12]-[24]|4-[12]-[12])$/.test(groups.join('-'))

/** "x4587", "ext. 12" after a telephone number. */
function extension(reading: Reading, cluster: Cluster): number {
  const next = reading.fold[cluster.lastToken + 1]
  const isExtension = next === 'x' || next === 'ext' || next === 'extension' || next === 'int'
  if (!isExtension) return cluster.end
  const dot = reading.fold[cluster.lastToken + 2] === '.' ? 1 : 0
  return reading.type[cluster.lastToken + 2 + dot] === DIGITS
    ? (reading.end[cluster.lastToken + 2 + dot] ?? cluster.end)
    : cluster.end
}

/** Numbers with letters against them: DNI, NIE, CURP, IBAN, plates. The stretch of letters, digits and single marks. */
function withLetters(
  reading: Reading,
  cluster: Cluster,
): { readonly start: number; readonly end: number; readonly kind: IdentifierKind } | null {
  let first = cluster.firstToken
  let last = cluster.lastToken
  while (first > 0 && cluster.firstToken - first < 10 && joins(reading, first - 1, first)) first--
  while (last + 1 < reading.type.length && last - cluster.lastToken < 14 && joins(reading, last, last + 1))
    last++
  if (first === cluster.firstToken && last === cluster.lastToken) return spaced(reading, cluster)
  const start = reading.start[first] ?? 0
  const end = reading.end[last] ?? 0
  const compact = reading.text
    .slice(start, end)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
  if (/^[0-9]{8}[A-Z]$/.test(compact) && dniLetter(compact.slice(0, 8)) === compact[8])
    return { start, end, kind: 'id-number' }
  if (
    /^[XYZ][0-9]{7}[A-Z]$/.test(compact) &&
    dniLetter('XYZ'.indexOf(compact[0] ?? '') + compact.slice(1, 8)) === compact[8]
  )
    return { start, end, kind: 'id-number' }
  if (compact.length === 18 && curp(compact)) return { start, end, kind: 'id-number' }
  if (compact.length >= 15 && iban(compact)) return { start, end, kind: 'account' }
  if (/^[A-CEGHJ-PR-TW-Z]{2}[0-9]{6}[A-D]$/.test(compact)) return { start, end, kind: 'id-number' }
  if (isPlate(compact, reading.shape[first] !== LOWER || reading.type[first] === DIGITS))
    return { start, end, kind: 'vehicle' }
  const mixed = /[0-9]/.test(compact) && /[A-Z]/.test(compact)
  if (mixed && compact.length >= 9 && compact.replaceAll(/[A-Z]/g, '').length >= 5)
    return { start, end, kind: 'id-number' }
  return null
}

/** Letters and digits that touch, or have one hyphen or dot between. */
function joins(reading: Reading, a: number, b: number): boolean {
  if (reading.end[a] !== reading.start[b]) return false
  const one = reading.type[a] === OTHER ? a : reading.type[b] === OTHER ? b : -1
  return one < 0 || (reading.fold[one] === '-' && reading.type[one === a ? b : a] !== OTHER)
}

/** Plates and IBAN written with spaces: "AB12 CDE", "1234 BCD", "AB 123 CD", "GB29 NWBK 6016 1331 9268 19". */
function spaced(
  reading: Reading,
  cluster: Cluster,
): { readonly start: number; readonly end: number; readonly kind: IdentifierKind } | null {
  const after = cluster.lastToken + 1
  if (reading.type[after] !== WORD || reading.shape[after] === LOWER || reading.opens[after] === true)
    return null
  const start = cluster.start
  const end = reading.end[after] ?? 0
  const compact = cluster.digits + reading.text.slice(reading.start[after], end)
  return /^[0-9]{4}[BCDFGHJKLMNPRSTVWXYZ]{3}$/.test(compact) && end - start <= 9
    ? { start, end, kind: 'vehicle' }
    : null
}

/** Plates that their form alone gives away: United Kingdom, Spain, Argentina. */
const isPlate = (compact: string, upper: boolean): boolean =>
  upper &&
  /^(?:[A-HJ-PR-Y]{2}[0-9]{2}[A-HJ-PR-Z]{3}|[0-9]{4}[BCDFGHJKLMNPRSTVWXYZ]{3}|[A-Z]{2}[0-9]{3}[A-Z]{2})$/.test(
    compact,
  )

/** End of a pair of decimal degrees that begins with this cluster, or 0. */
function coordinates(reading: Reading, { groups, marks, start, end, digits }: Cluster): number {
  if (groups.length < 2 || marks[0] !== '.' || (groups[1] ?? 0) < 3 || (groups[0] ?? 9) > 3) return 0
  if (Number(digits.slice(0, groups[0])) > 180) return 0
  const rest = /^°?\s{0,2}[NSns]?\s{0,2}[,; ]?\s{0,2}[-−]?\d{1,3}\.\d{3,}°?\s?[EWOewo]?(?![\p{L}\d])/u.exec(
    reading.text.slice(end, end + 40),
  )
  if (rest && groups.length === 2) return end + rest[0].length
  return groups.length === 4 && marks[2] === '.' && (groups[3] ?? 0) >= 3 ? end : start - start
}

/** "MRN: A-20391", "plate ABC-123-D", "expediente 2024/1183": what follows a cue and holds a digit. */
function announcedValue(reading: Reading, from: number, add: Add): void {
  const kind = reading.announced[from]
  let i = from
  while (
    i < from + 4 &&
    (reading.type[i] === OTHER || SKIPPED.has(reading.fold[i] ?? '')) &&
    reading.opens[i] !== true
  )
    i++
  const start = reading.start[i]
  if (start === undefined || kind === null || kind === undefined || reading.type[i] === OTHER) return
  if (reading.opens[i] === true && i > from + 3) return
  let end = start
  let last = i
  while (last < reading.type.length && last < i + 12 && (last === i || follows(reading, last, end)))
    end = reading.end[last++] ?? end
  const written = reading.text.slice(start, end)
  const digits = written.replaceAll(/[^0-9]/g, '').length
  const enough = kind === 'vehicle' || kind === 'postal-code' ? 2 : kind === 'phone' ? 6 : 4
  if (kind === 'location' && !/[0-9]\.[0-9]{3}/.test(written)) return
  const isBooking = kind === 'record-number' && BOOKING.test(written)
  if ((digits < enough && !isBooking) || (kind === 'phone' && /[a-z]/i.test(written))) return
  add(start, end, kind === 'postal-code' ? 'postal-code' : isKind(kind) ? kind : 'id-number')
}
const SKIPPED = new Set([
  'is',
  'es',
  'number',
  'numero',
  'no',
  'num',
  'n',
  'was',
  'de',
  'del',
  'el',
  'la',
  'ending',
  'in',
  'por',
  'my',
  'mi',
])
/** Letters and digits of one word, as airlines and hotels give. */
const BOOKING = /^(?=[A-Z0-9]*[0-9])(?=[A-Z0-9]*[A-Z])[A-Z0-9]{6,}$/
const isKind = (kind: string): kind is IdentifierKind =>
  /^(?:id-number|record-number|account|vehicle|phone|location)$/.test(kind)

/** The value goes on with what touches it, or with another group of digits or capitals after one space. */
function follows(reading: Reading, token: number, end: number): boolean {
  const gap = (reading.start[token] ?? 0) - end
  if (gap > 1 || (reading.type[token] === WORD && (reading.bits[token] ?? 0) & MONTH)) return false
  if (reading.type[token] === OTHER)
    return (
      gap === 0 &&
      /^[-/.]$/.test(reading.fold[token] ?? '') &&
      reading.start[token + 1] === reading.end[token]
    )
  if (reading.type[token] === DIGITS) return true
  return (
    gap === 0 ||
    (reading.shape[token] !== LOWER &&
      (reading.end[token] ?? 0) - (reading.start[token] ?? 0) <= 4 &&
      ((reading.bits[token] ?? 0) & ORDINARY) === 0)
  )
}
