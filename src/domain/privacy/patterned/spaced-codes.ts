import type { Add } from '../found.ts'
import { CAPITAL, LOWER, MIXED, UPPER, type Reading } from '../reading.ts'
import { DIGITS, WORD } from '../tokens.ts'
import { iban } from './checksums.ts'

/** IBAN and plates that begin with letters and are written with spaces: "GB29 NWBK …", "AB12 CDE", "AB 123 CD". */
export function hideSpacedCodes(reading: Reading, add: Add): void {
  for (let i = 0; i + 1 < reading.type.length; i++) {
    if (reading.type[i + 1] !== DIGITS || reading.type[i] !== WORD) continue
    const start = reading.start[i] ?? 0
    if ((reading.end[i] ?? 0) - start !== 2) continue
    const touches = reading.end[i] === reading.start[i + 1]
    if (touches && reading.fold[i + 1]?.length === 2) ibanAt(reading.text, start, add)
    const shape = reading.shape[i]
    if (shape !== LOWER && (shape === UPPER || shape === CAPITAL || shape === MIXED))
      plateAt(reading, i, touches, add)
  }
}

/** Signs of an IBAN by country. See: SWIFT, IBAN Registry, release 99. */
const IBAN_LENGTHS = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18
FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21
LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24
SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
)

/** With a space or none after every four signs. */
function ibanAt(text: string, start: number, add: Add): void {
  const length = IBAN_LENGTHS.get(text.slice(start, start + 2).toUpperCase())
  if (length === undefined) return
  let end = start
  for (let signs = 0; signs < length; end++) {
    if (text[end] === ' ' && end > start && text[end - 1] !== ' ') continue
    if (!/^[A-Za-z0-9]$/.test(text[end] ?? '')) return
    signs++
  }
  if (iban(text.slice(start, end).replaceAll(' ', '').toUpperCase())) add(start, end, 'account')
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
