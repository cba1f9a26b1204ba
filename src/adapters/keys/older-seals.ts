import { sealingKey, type DataKey } from './sealing.ts'

/** What values were sealed with under older keys, by version. */
export type Seals = ReadonlyMap<number, Uint8Array>

export const noSeals: Seals = new Map()

/** Those that were carried so far, and those of the keys that there are now. Nothing that wraps a key is among them. */
export const olderSeals = (carried: Seals, keys: readonly DataKey[]): Seals =>
  new Map([...carried, ...keys.map(({ version, key }) => [version, sealingKey(key)] as const)])

const KEY = 32
const ENTRY = 2 + KEY

export const packedSeals = (seals: Seals): Buffer =>
  Buffer.concat(
    [...seals].map(([version, key]) => Buffer.concat([Buffer.from([version >> 8, version & 0xff]), key])),
  )

export function unpackedSeals(bytes: Buffer): Seals {
  const seals = new Map<number, Uint8Array>()
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY)
    seals.set(bytes.readUInt16BE(at), bytes.subarray(at + 2, at + ENTRY))
  return seals
}
