import { createHmac, timingSafeEqual } from 'node:crypto'

/** HMAC-SHA-256 over `purpose` and the parts, each preceded by its length, as base64url. The purpose keeps a token
 * made for one thing from being used for another. */
export function signature(secret: string, purpose: string, parts: readonly string[]): string {
  const said = [purpose, ...parts].map((part) => `${Buffer.byteLength(part)}:${part}`).join('')
  return createHmac('sha256', secret).update(said).digest('base64url')
}

/** Compares in constant time: the time of a comparison must not tell how much of a guess was right. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
