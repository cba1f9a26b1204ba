import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'

/** RFC 6238 with what every authenticator app takes for granted: SHA-1, six digits, half a minute. */
const STEP_MS = 30_000
const DIGITS = 6
/** Half minutes by which a phone's clock may be wrong, either way (RFC 6238 §5.2 recommends one). */
const DRIFT = 1

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A new secret: 32 letters, 160 bits, as RFC 4226 §4 recommends. The letters themselves are the key. */
export const newSecret = (): string => Array.from({ length: 32 }, () => letters[randomInt(32)] ?? '').join('')

export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const from = (mac.at(-1) ?? 0) & 0x0f
  const number = (mac.readUInt32BE(from) & 0x7fff_ffff) % 10 ** DIGITS
  return String(number).padStart(DIGITS, '0')
}

export const stepAt = (nowMs: number): number => Math.floor(nowMs / STEP_MS)

/** The half minute that a code belongs to; null for a wrong one. Takes as long for every code. */
export function stepOf(secret: string, code: string, nowMs: number): number | null {
  const given = Buffer.from(code.padEnd(DIGITS).slice(0, DIGITS + 1))
  let found: number | null = null
  for (let drift = -DRIFT; drift <= DRIFT; drift += 1) {
    const step = stepAt(nowMs) + drift
    const right = Buffer.from(codeAt(secret, step))
    if (given.length === right.length && timingSafeEqual(given, right)) found = step
  }
  return found
}

/** What an app takes in: `otpauth://totp/…`. */
export const appUri = (secret: string, label: string): string =>
  `otpauth://totp/${encodeURIComponent(`Rapport:${label}`)}?secret=${base32(secret)}&issuer=Rapport&digits=${DIGITS}&period=${STEP_MS / 1_000}`

/** RFC 4648 §6, without padding. */
export function base32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => letters[Number.parseInt(five.padEnd(5, '0'), 2)] ?? '')
    .join('')
}

/** Whether somebody typed six digits, and not a recovery code. */
export const isAppCode = (text: string): boolean => /^\d{6}$/.test(text)
