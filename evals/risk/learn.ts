import { found, readFeatures } from './learned/features.ts'
import { withoutWho } from './learned/passed-over.ts'
import { atLeast, type RiskLevel } from '../../src/domain/risk/levels.ts'
import type { Labelled } from './corpus.ts'

/** Levels with weights of their own, least first. */
export const learnedLevels = ['moderate', 'high', 'imminent'] as const satisfies readonly RiskLevel[]
/** 2^18 buckets of features; those that fall into one share its weight. */
const BITS = 18
const MASK = 2 ** BITS - 1

/** One linear head: a weight for each bucket, and a constant. */
export type Head = { readonly weights: Float64Array; readonly constant: number }
type Example = { readonly keys: Int32Array; readonly ends: Int32Array; readonly is: boolean }

const ROUNDS = 12
const RATE = 0.15
const SHRINK = 1e-5
/** Added to counts, so that a feature met once proves little. */
const SMOOTH = 1
const FOLDS = 5
const SEED = 7

/** A linear congruential generator (Numerical Recipes): the same order of examples on every machine. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

type Read = { readonly keys: Int32Array; readonly ends: Int32Array }

/** Features of a message in buckets, and where its sentences end. */
export function readExample(text: string): Read {
  const plain = withoutWho(text)
  const keys: number[] = []
  const ends: number[] = []
  let from = 0
  do {
    from = readFeatures(plain, from)
    const base = keys.length
    for (let at = 0; at < found.count; at += 1) keys.push((found.keys[at] ?? 0) & MASK)
    for (let at = 0; at < found.sentences; at += 1) ends.push(base + (found.ends[at] ?? 0))
  } while (from < plain.length)
  return { keys: Int32Array.from(keys), ends: Int32Array.from(ends) }
}

/** How much a bucket tells: the log ratio of its share among what is and what is not (Wang and Manning 2012, NB-SVM);
 * logistic regression then learns on features scaled by it. */
function ratios(examples: readonly Example[], size: number): Float64Array {
  const counts = [new Float64Array(size).fill(SMOOTH), new Float64Array(size).fill(SMOOTH)] as const
  const totals = [0, 0]
  for (const { keys, is } of examples) {
    const side = is ? 1 : 0
    for (const key of new Set(keys)) counts[side][key] = (counts[side][key] ?? 0) + 1
    totals[side] = (totals[side] ?? 0) + 1
  }
  const all = (side: 0 | 1) => (totals[side] ?? 0) + 2 * SMOOTH
  return counts[1].map(
    (count, key) => Math.abs(Math.log(count / all(1) / ((counts[0][key] ?? 0) / all(0)))) + 0.02,
  )
}

/** Logistic regression by AdaGrad (Duchi and others 2011) over scaled counts, normed by the root of the length. */
function learnHead(examples: readonly Example[], size: number): Head {
  const scale = ratios(examples, size)
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-8)
  let constant = 0
  const roll = dice(SEED)
  const order = examples.map((_, at) => at)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(roll() * (at + 1))
      const held = order[at] ?? 0
      order[at] = order[other] ?? 0
      order[other] = held
    }
    for (const at of order) {
      const example = examples[at]
      if (!example || example.keys.length === 0) continue
      const norm = 1 / Math.sqrt(example.keys.length)
      let score = constant
      for (const key of example.keys) score += (weights[key] ?? 0) * (scale[key] ?? 0) * norm
      const off = 1 / (1 + Math.exp(-score)) - (example.is ? 1 : 0)
      constant -= 0.02 * off
      for (const key of example.keys) {
        const slope = off * norm * (scale[key] ?? 0) + SHRINK * (weights[key] ?? 0)
        squares[key] = (squares[key] ?? 0) + slope * slope
        weights[key] = (weights[key] ?? 0) - (RATE * slope) / Math.sqrt(squares[key] ?? 1)
      }
    }
  }
  return { weights: weights.map((weight, key) => weight * (scale[key] ?? 0)), constant }
}

const levelHeads = (corpus: readonly Labelled[], reads: readonly Read[]): readonly Head[] =>
  learnedLevels.map((level) =>
    learnHead(
      corpus.map((one, at) => ({ ...(reads[at] ?? nothing), is: atLeast(one.level, level) })),
      2 ** BITS,
    ),
  )
const nothing: Read = { keys: new Int32Array(), ends: new Int32Array() }

/** The score of one head as the shipped reader works it out: the highest at the end of any sentence. */
export function scoreOf(head: Head, { keys, ends }: Read): number {
  let best = -Infinity
  let sum = 0
  let at = 0
  for (const end of ends) {
    for (; at < end; at += 1) sum += head.weights[keys[at] ?? 0] ?? 0
    best = Math.max(best, head.constant + sum / Math.sqrt(end))
  }
  return best
}

/** Scores of every message by heads that never saw its voice, one list a level. */
export function heldOutScores(
  corpus: readonly Labelled[],
  log: (line: string) => void,
): readonly Float64Array[] {
  const voices = [...new Set(corpus.map((one) => one.voice))].toSorted()
  const foldOf = new Map(voices.map((voice, at) => [voice, (at * 7) % FOLDS]))
  const reads = corpus.map((one) => readExample(one.text))
  const scores = learnedLevels.map(() => new Float64Array(corpus.length))
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inside = corpus.map((one) => foldOf.get(one.voice) !== fold)
    const heads = levelHeads(
      corpus.filter((_, at) => inside[at]),
      reads.filter((_, at) => inside[at]),
    )
    corpus.forEach((_, at) => {
      if (inside[at]) return
      heads.forEach((head, level) => {
        const list = scores[level]
        if (list) list[at] = scoreOf(head, reads[at] ?? nothing)
      })
    })
    log(`fold ${fold + 1} of ${FOLDS}`)
  }
  return scores
}
