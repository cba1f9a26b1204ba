import type { Add } from '../found.ts'
import { CAPITAL, DIGITS, LOWER, MIXED, UPPER, WORD, type Reading } from '../reading.ts'
import { iban } from './checksums.ts'

/** Longest IBAN with a space after every four signs. */
const IBAN_REACH = 42

/** IBAN and plates that begin with letters and are written with spaces: "GB29 NWBK …", "AB12 CDE", "AB 123 CD". */
export function hideSpacedCodes(reading: Reading, add: Add): void {
  for (let i = 0; i + 1 < reading.type.length; i++) {
    const start = reading.start[i] ?? 0
    if (reading.type[i] !== WORD || (reading.end[i] ?? 0) - start !== 2 || reading.type[i + 1] !== DIGITS)
      continue
    const touches = reading.end[i] === reading.start[i + 1]
    if (touches && reading.fold[i + 1]?.length === 2) ibanAt(reading.text, start, add)
    const shape = reading.shape[i]
    if (shape !== LOWER && (shape === UPPER || shape === CAPITAL || shape === MIXED))
      plateAt(reading, i, touches, add)
  }
}

function ibanAt(text: string, start: number, add: Add): void {
  const written =
    /^[A-Za-z0-9]{4}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?/.exec(
      text.slice(start, start + IBAN_REACH),
    )?.[0] ?? ''
  for (let end = written.length; end >= 15; end--) {
    if (!iban(written.slice(0, end).replaceAll(' ', '').toUpperCase())) continue
    return add(start, start + end, 'account')
  }
}

function plateAt(reading: Reading, i: number, touches: boolean, add: Add): void {
  const last = i + 2
  const digits = reading.fold[i + 1]?.length
  const letters = (reading.end[last] ?? 0) - (reading.start[last] ?? 0)
  const written = reading.text.slice(reading.start[i], reading.end[last])
  if (reading.type[last] !== WORD || reading.shape[last] !== UPPER || written.length > 9) return
  const british = touches && digits === 2 && letters === 3
  const argentine = digits === 3 && letters === 2 && reading.shape[i] === UPPER
  if (british || argentine) add(reading.start[i] ?? 0, reading.end[last] ?? 0, 'vehicle')
}
