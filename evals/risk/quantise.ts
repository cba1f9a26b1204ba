import type { Head } from './learn.ts'
import { rounded } from './learn.ts'

const MOST = 127
/** Share of weights that are kept in full; the few beyond are cut to the largest of these. */
const KEPT = 0.9995

/** Weights as whole numbers of steps from -127 to 127. */
export function quantised({ weights }: Pick<Head, 'weights'>): {
  readonly step: number
  readonly units: Int8Array
} {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .toSorted()
  const step = rounded((sizes[Math.floor(sizes.length * KEPT)] ?? 1) / MOST) || 1e-6
  return {
    step,
    units: Int8Array.from(weights, (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight / step)))),
  }
}

/** What ships: one byte a weight, and after a zero how many more zeros follow, in base64. */
export function packed(units: Int8Array): string {
  const bytes: number[] = []
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0
    bytes.push(unit & 255)
    if (unit !== 0) continue
    let more = 0
    while (more < 255 && at + 1 < units.length && units[at + 1] === 0) {
      more += 1
      at += 1
    }
    bytes.push(more)
  }
  return Buffer.from(bytes).toString('base64')
}
