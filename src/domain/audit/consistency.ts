import type { Growth } from './growth.ts'
import { growTree, emptyTree, rootOf } from './merkle.ts'

/**
 * The Merkle consistency proof from the earlier tree to the one with the entries behind it (RFC 6962, section 2.1.2).
 * Whoever remembers the earlier root alone sees from it that nothing before it was touched. What lies wholly in the
 * earlier tree is one of its peaks, and everything else is made of the entries since: the whole tree is not needed.
 */
export function consistencyProof({ from, entries }: Growth): readonly string[] {
  if (from.size === 0 || entries.length === 0) return []
  const rangeRoot = (start: number, end: number): string => {
    const growing = growTree(emptyTree)
    for (const hash of entries.slice(start - from.size, end - from.size)) growing.add(hash)
    return rootOf(growing.tree())
  }
  const proof: string[] = []
  let [start, end, peak] = [0, from.size + entries.length, 0]
  let whole = true
  while (end !== from.size) {
    const middle = start + largestPowerBelow(end - start)
    if (from.size <= middle) {
      proof.unshift(rangeRoot(middle, end))
      end = middle
    } else {
      proof.unshift(from.peaks[peak] ?? '')
      ;[start, whole] = [middle, false]
      peak += 1
    }
  }
  // The witness has the root of the whole earlier tree; of a part of it, not.
  return whole ? proof : [from.peaks[peak] ?? '', ...proof]
}

/** The largest power of two that is less than `size`, for a size above 1. */
const largestPowerBelow = (size: number): number => 2 ** Math.floor(Math.log2(size - 1))
