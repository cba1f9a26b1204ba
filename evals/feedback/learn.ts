import { KEYS } from '../../src/domain/feedback/learned/classifier.ts'
import { dice, shuffle } from '../privacy/perceptron.ts'

/** What is present, and the right label; `weight` says how much the example counts. */
export type Example = { readonly keys: readonly number[]; readonly label: number; readonly weight: number }

/** Learned weights before they are packed: `rows[i]` is the key of row i, its weights stand at `i * labels`. */
export type Learned = {
  readonly labels: number
  readonly rows: readonly number[]
  readonly weights: Float64Array
}

/** Multinomial logistic regression, Adagrad with L1 by proximal steps: examples in an order that a seed gives. */
export function learn(
  examples: readonly Example[],
  how: {
    readonly labels: number
    readonly rounds: number
    readonly atLeast: number
    readonly rate: number
    readonly sparse: number
    /** Share of the keys left out of an example at random in each round. */
    readonly dropout: number
    readonly seed: number
  },
): Learned {
  const { labels } = how
  const { rows, ids } = numbered(examples, how.atLeast)
  const weights = new Float64Array(rows.length * labels)
  const squares = new Float64Array(rows.length * labels).fill(1e-2)
  const sums = new Float64Array(rows.length * labels)
  const order = examples.map((_, i) => i)
  const random = dice(how.seed)
  const scores = new Float64Array(labels)
  for (let round = 0; round < how.rounds; round++) {
    shuffle(order, random)
    for (const index of order) {
      const { label, weight } = examples[index] ?? { label: 0, weight: 0 }
      const kept = (ids[index] ?? new Int32Array()).filter(() => how.dropout === 0 || random() >= how.dropout)
      probabilities(kept, weights, scores)
      for (let l = 0; l < labels; l++) {
        const slope = weight * ((scores[l] ?? 0) - (l === label ? 1 : 0))
        if (Math.abs(slope) < 1e-4) continue
        for (const row of kept) {
          const at = row * labels + l
          const square = (squares[at] ?? 0) + slope * slope
          squares[at] = square
          const step = how.rate / Math.sqrt(square)
          const moved = (weights[at] ?? 0) - step * slope
          const shrink = step * how.sparse
          weights[at] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0
        }
      }
    }
    if (round >= how.rounds / 2)
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0)
  }
  return { labels, rows, weights: sums }
}

function probabilities(rows: Int32Array, weights: Float64Array, scores: Float64Array): void {
  const labels = scores.length
  scores.fill(0)
  for (const row of rows)
    for (let l = 0, at = row * labels; l < labels; l++, at++)
      scores[l] = (scores[l] ?? 0) + (weights[at] ?? 0)
  const most = scores.reduce((a, b) => Math.max(a, b))
  let sum = 0
  for (let l = 0; l < labels; l++) {
    const value = Math.exp((scores[l] ?? 0) - most)
    scores[l] = value
    sum += value
  }
  for (let l = 0; l < labels; l++) scores[l] = (scores[l] ?? 0) / sum
}

/** Rare keys go; the others become row numbers, in rising order of key. */
function numbered(
  examples: readonly Example[],
  atLeast: number,
): { rows: readonly number[]; ids: Int32Array[] } {
  const seen = new Uint16Array(KEYS + 1)
  for (const { keys } of examples) for (const key of keys) seen[key] = Math.min(65_535, (seen[key] ?? 0) + 1)
  const rows: number[] = []
  const rowOf = new Int32Array(KEYS + 1).fill(-1)
  seen.forEach((times, key) => {
    if (times < atLeast) return
    rowOf[key] = rows.length
    rows.push(key)
  })
  return {
    rows,
    ids: examples.map(({ keys }) =>
      Int32Array.from(keys, (key) => rowOf[key] ?? -1).filter((row) => row >= 0),
    ),
  }
}
