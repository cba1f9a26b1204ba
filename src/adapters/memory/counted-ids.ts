import { createHash } from 'node:crypto'
import type { Ids } from '../../flows/ports.ts'

/** Ids that count: version 7 UUIDs in order, the same in every run. Secrets are only as secret as a test needs. */
export function countedIds(): Ids {
  let count = 0
  const digest = (kind: string): Buffer => createHash('sha256').update(`${kind} ${++count}`).digest()
  return {
    next: () => `00000000-0000-7000-8000-${(++count).toString(16).padStart(12, '0')}`,
    nonce: () => digest('nonce').subarray(0, 16).toString('hex'),
    secret: () => digest('secret').toString('base64url'),
  }
}
