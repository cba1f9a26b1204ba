import { randomBytes } from 'node:crypto'
import type { Ids } from '../../flows/ports.ts'

/** Ids from the machine's dice and clock. */
export const randomIds: Ids = {
  next: () => uuidOf(Date.now(), randomBytes(10)),
  nonce: () => randomBytes(16).toString('hex'),
  secret: () => randomBytes(32).toString('base64url'),
}

/** Version 7 of RFC 9562 §5.7: 48 bits of milliseconds, so that rows made together lie together. */
function uuidOf(milliseconds: number, random: Buffer): string {
  const bytes = Buffer.alloc(16)
  bytes.writeUIntBE(milliseconds, 0, 6)
  random.copy(bytes, 6)
  bytes[6] = 0x70 | ((random[0] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((random[2] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => hex.slice(from, to))
    .join('-')
}
