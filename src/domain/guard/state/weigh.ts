import { unpacked } from '../../risk/learned/unpack.ts'

/** A linear head as it ships: weights as `unpacked` reads them, the size of one unit, and a constant. */
export type PackedHead = { readonly weights: string; readonly step: number; readonly constant: number }
export type Head = { readonly weights: Int8Array; readonly step: number; readonly constant: number }

export const openHead = ({ weights, step, constant }: PackedHead, bits: number): Head => ({
  ...{ weights: unpacked(weights, 2 ** bits), step, constant },
})

/** Log of odds of the sentence, or the two that follow each other, in which a head hears most. */
export function heardMost({ weights, step, constant }: Head, sentences: readonly Int32Array[]): number {
  const mask = weights.length - 1
  let most = -Infinity
  let [before, countBefore] = [0, 0]
  for (const keys of sentences) {
    let sum = 0
    for (const key of keys) sum += weights[key & mask] ?? 0
    most = Math.max(most, sum / Math.sqrt(keys.length), (sum + before) / Math.sqrt(keys.length + countBefore))
    before = sum
    countBefore = keys.length
  }
  return constant + most * step
}
