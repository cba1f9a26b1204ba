import { kindHeads } from './heads.ts'
import { kindWeights } from './kind-weights.ts'
import { riskWeights } from './risk-weights.ts'
import { metWeights } from './stretches.ts'
import { tuning } from './tuning.ts'
import { unpacked } from './unpack.ts'

/** What ships of the second table: whether it is grave, and the heads that name kinds. */
const SHIPPED = kindHeads.length + 1
/** Heads that name kinds lie four to a number of 32 bits, the first in its lowest byte, each weight with this added. */
export const BIAS = 128
export const NUMBERS = 4
export const NAMED = kindHeads.length

const RISK_MASK = 2 ** tuning.riskBits - 1
const KIND_MASK = 2 ** tuning.kindBits - 1

/** The weights as they are asked for: each head or row by the lower bits of a feature. */
export type Weights = {
  readonly risk: Int8Array
  readonly riskMask: number
  readonly grave: Int8Array
  readonly named: Int32Array
  readonly kindMask: number
  /** What meanings weigh where they meet. */
  readonly metAlways: { readonly heads: number; readonly met: Int8Array }
  readonly metNamed: { readonly heads: number; readonly met: Int8Array }
}

/** Four heads of a bucket in one number. */
const packedFour = (kinds: Int8Array, from: number): number =>
  [0, 1, 2, 3].reduce((all, at) => all | (((kinds[from + at] ?? 0) + BIAS) << (8 * at)), 0)

function opened(): Weights {
  const risk = unpacked(riskWeights, RISK_MASK + 1)
  const kinds = unpacked(kindWeights, (KIND_MASK + 1) * SHIPPED)
  const grave = Int8Array.from({ length: KIND_MASK + 1 }, (_, bucket) => kinds[bucket * SHIPPED] ?? 0)
  const named = new Int32Array((KIND_MASK + 1) * NUMBERS)
  const four = new Int8Array(4 * NUMBERS)
  for (let bucket = 0; bucket <= KIND_MASK; bucket += 1) {
    four.set(kinds.subarray(bucket * SHIPPED + 1, (bucket + 1) * SHIPPED))
    for (let at = 0; at < NUMBERS; at += 1) named[bucket * NUMBERS + at] = packedFour(four, 4 * at)
  }
  const always = [
    (feature: number) => risk[feature & RISK_MASK] ?? 0,
    (feature: number) => grave[feature & KIND_MASK] ?? 0,
  ]
  const naming = kindHeads.map(
    (_, head) => (feature: number) => kinds[(feature & KIND_MASK) * SHIPPED + head + 1] ?? 0,
  )
  return {
    risk,
    riskMask: RISK_MASK,
    grave,
    named,
    kindMask: KIND_MASK,
    metAlways: { heads: always.length, met: metWeights(always) },
    metNamed: { heads: NAMED, met: metWeights(naming) },
  }
}

let weights: Weights | null = null

/** Opened at the first reading: who never reads a message never waits for them. */
export const openWeights = (): Weights => (weights ??= opened())
