import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Where a sealed value stands. It is bound to the place, so that a ciphertext moved to another row, column or
 * organisation does not open. `row` is the row's id (several ids joined with `/` where the key has several). */
export type Place = { readonly table: string; readonly column: string; readonly row: string }

/** Seals and opens what belongs to one client or one organisation. */
export type Sealer = {
  /** AES-256-GCM under the newest key; the layout is that of the SQL domain `sealed`. */
  readonly seal: (place: Place, text: string) => Buffer
  /** Throws {@link SealBrokenError} for bytes that were altered, moved, or sealed under a key that is gone. */
  readonly open: (place: Place, bytes: Uint8Array) => string
  /** HMAC-SHA-256, 32 bytes, under a key that dies with the client's. */
  readonly mac: (text: string) => Buffer
}

/** One data key, 32 bytes, and its version (1 … 65535). */
export type DataKey = { readonly version: number; readonly key: Uint8Array }

/** Says where, never what. */
export class SealBrokenError extends Error {
  constructor(place: Place) {
    super(`a sealed value does not open: ${place.table}.${place.column}`)
    this.name = 'SealBrokenError'
  }
}

const FORMAT = 1
const HEADER = 3
const NONCE = 12
const TAG = 16

/** What values are sealed with, drawn from a data key. The key itself cannot be worked out from it. */
export const sealingKey = (key: Uint8Array): Buffer => derived(key, 'rapport seal')

/** A sealer for one organisation's values over its data keys, oldest first; at least one. `carried` makes digests where
 * a sealing key was changed: what was digested before is still found. `past` opens what older keys sealed: a record
 * from before a change holds such values. */
export function sealerOver(
  organisationId: string,
  keys: readonly DataKey[],
  carried?: Uint8Array,
  past: ReadonlyMap<number, Uint8Array> = new Map(),
): Sealer {
  const sealing = new Map([...past, ...keys.map(({ version, key }) => [version, sealingKey(key)] as const)])
  const newest = keys.at(-1)
  const oldest = keys[0]
  const current = newest && sealing.get(newest.version)
  if (!newest || !oldest || !current) throw new RangeError('a sealer needs a key')
  const macKey = carried ?? derived(oldest.key, 'rapport mac')
  return {
    seal: (place, text) =>
      sealBytes(current, newest.version, associated(organisationId, place), Buffer.from(text, 'utf8')),
    open: (place, bytes) => {
      const key = sealing.get(versionOf(bytes))
      const opened = key && openBytes(key, associated(organisationId, place), bytes)
      if (!opened) throw new SealBrokenError(place)
      return opened.toString('utf8')
    },
    mac: (text) => createHmac('sha256', macKey).update(text, 'utf8').digest(),
  }
}

/** Seals bytes under a key; `place` is authenticated with them. */
export function sealBytes(key: Uint8Array, version: number, place: string, bytes: Uint8Array): Buffer {
  const header = Buffer.from([FORMAT, version >> 8, version & 0xff])
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.concat([header, Buffer.from(place, 'utf8')]))
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([header, nonce, body, cipher.getAuthTag()])
}

/** Opens what {@link sealBytes} sealed; null where anything about it is wrong. */
export function openBytes(key: Uint8Array, place: string, sealed: Uint8Array): Buffer | null {
  if (sealed.length < HEADER + NONCE + TAG || sealed[0] !== FORMAT) return null
  const nonce = sealed.subarray(HEADER, HEADER + NONCE)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  decipher.setAAD(Buffer.concat([sealed.subarray(0, HEADER), Buffer.from(place, 'utf8')]))
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG))
  try {
    return Buffer.concat([
      decipher.update(sealed.subarray(HEADER + NONCE, sealed.length - TAG)),
      decipher.final(),
    ])
  } catch {
    return null
  }
}

/** Table, column, organisation and row, none of which may hold the bar that parts them. */
export function associated(organisationId: string, place: Place): string {
  const parts = [place.table, place.column, organisationId.toLowerCase(), place.row.toLowerCase()]
  if (parts.some((part) => part.includes('|'))) throw new RangeError('a place holds no bar')
  return parts.join('|')
}

/** The version of the key that a sealed value names. */
export const versionOf = (sealed: Uint8Array): number => ((sealed[1] ?? 0) << 8) | (sealed[2] ?? 0)

/** A key for one use, drawn from a data key (HKDF-SHA-256), so that no key is used for two things. */
export const derived = (key: Uint8Array, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), use, 32))
