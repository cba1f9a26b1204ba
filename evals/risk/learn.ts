import { readTogether, together } from '../../src/domain/risk/learned/features.ts'
import { saysOnlyWho } from '../../src/domain/risk/learned/passed-over.ts'
import { readSentences } from '../../src/domain/risk/learned/read-sentences.ts'
import { signalKinds, type SignalKind } from '../../src/domain/risk/signal.ts'
import { logarithm, logistic } from './arithmetic.ts'

/** The features of a message, sentence by sentence, and the kinds of which the rules spoke. */
export type Read = { readonly sentences: readonly Int32Array[]; readonly heard: readonly SignalKind[] }

/** What a head should say of a message: 1 or 0, or in between where people may differ; `weight` 0 leaves it out. */
export type Example = { readonly read: Read; readonly target: number; readonly weight: number }

/** One linear head: a weight for each bucket, a constant, and what each kind that the rules heard adds. */
export type Head = {
  readonly weights: Float64Array
  readonly constant: number
  readonly heard: Readonly<Partial<Record<SignalKind, number>>>
}

/** `tries`: how often a head is learned, from another order each time; the mean of them is kept. */
export type Learning = {
  readonly bits: number
  readonly least: number
  readonly hears: boolean
  readonly tries: number
}

const ROUNDS = 8
const RATE = 0.3
const SHRINK = 1e-5
/** Rounds over whole messages, before a head looks for the sentence that matters. */
const WHOLE = 2
const SEED = 7
/** Share of the features of a message that are looked at when it is learned from, others each time, so that no few of
 * them carry a head alone (Srivastava and others 2014, dropout). */
const LOOKED_AT = 0.7
/** Added to counts, so that a feature met once proves little. */
const SMOOTH = 1

export function readMessage(text: string, heard: readonly SignalKind[]): Read {
  const sentences: Int32Array[] = []
  readSentences(text, ({ words }) => {
    if (saysOnlyWho(words)) return
    const count = readTogether(words)
    sentences.push(
      Int32Array.from([...together.subarray(0, count), ...words.flatMap(({ keys }) => [...keys])]),
    )
  })
  return { sentences, heard }
}

/** A linear congruential generator (Numerical Recipes): the same order of examples on every machine. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** The sentence of a message, or the two that follow each other, in which a head hears most, as hearBest of the domain
 * finds them, and the score. */
export function bestStretch(
  weights: Float64Array | Int8Array,
  bits: number,
  sentences: readonly Int32Array[],
): { readonly from: number; readonly to: number; readonly score: number } {
  const mask = 2 ** bits - 1
  let best = { from: 0, to: 1, score: -Infinity }
  let [before, countBefore] = [0, 0]
  sentences.forEach((keys, at) => {
    let sum = 0
    for (const key of keys) sum += weights[key & mask] ?? 0
    const score = sum / Math.sqrt(keys.length)
    if (score > best.score) best = { from: at, to: at + 1, score }
    const both = (sum + before) / Math.sqrt(keys.length + countBefore)
    if (at > 0 && both > best.score) best = { from: at - 1, to: at + 1, score: both }
    before = sum
    countBefore = keys.length
  })
  return best
}

/** How much a bucket tells: the log ratio of its share among what is and what is not (Wang and Manning 2012, NB-SVM);
 * nothing where fewer than `least` messages have it. */
function scales(examples: readonly Example[], { bits, least }: Learning): Float64Array {
  const mask = 2 ** bits - 1
  const counts = [new Float64Array(2 ** bits), new Float64Array(2 ** bits)] as const
  const totals = [0, 0]
  for (const { read, target, weight } of examples) {
    if (weight === 0) continue
    const side = target > 0.5 ? 1 : 0
    const buckets = new Set<number>()
    for (const keys of read.sentences) for (const key of keys) buckets.add(key & mask)
    for (const bucket of buckets) counts[side][bucket] = (counts[side][bucket] ?? 0) + 1
    totals[side] = (totals[side] ?? 0) + 1
  }
  const all = (side: 0 | 1) => (totals[side] ?? 0) + 2 * SMOOTH
  const base = logarithm(all(0) / all(1))
  return counts[1].map((is, bucket) => {
    const isNot = counts[0][bucket] ?? 0
    return is + isNot < least ? 0 : Math.abs(logarithm((is + SMOOTH) / (isNot + SMOOTH)) + base) + 0.02
  })
}

/** A head that is being learned. */
type Learner = {
  readonly mask: number
  readonly scale: Float64Array
  readonly raw: Float64Array
  readonly weights: Float64Array
  readonly squares: Float64Array
  readonly added: Map<SignalKind, number>
  constant: number
}

function shuffle(order: Int32Array, roll: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(roll() * (at + 1))
    const held = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = held
  }
}

/** One step down the slope, by the features of one message that are looked at. */
function step(learner: Learner, keys: Int32Array, example: Example, kinds: readonly SignalKind[]): void {
  const { mask, scale, raw, weights, squares, added } = learner
  let sum = 0
  for (const key of keys) sum += weights[key & mask] ?? 0
  const norm = 1 / Math.sqrt(keys.length)
  const rules = kinds.reduce((all, kind) => all + (added.get(kind) ?? 0), 0)
  const off = (logistic(learner.constant + sum * norm + rules) - example.target) * example.weight
  learner.constant -= 0.02 * off
  for (const kind of kinds) added.set(kind, Math.max(0, (added.get(kind) ?? 0) - 0.02 * off))
  for (const key of keys) {
    const bucket = key & mask
    const by = scale[bucket] ?? 0
    if (by === 0) continue
    const slope = off * norm * by + SHRINK * (raw[bucket] ?? 0)
    squares[bucket] = (squares[bucket] ?? 0) + slope * slope
    raw[bucket] = (raw[bucket] ?? 0) - (RATE * slope) / Math.sqrt(squares[bucket] ?? 1)
    weights[bucket] = (raw[bucket] ?? 0) * by
  }
}

function learnOnce(examples: readonly Example[], learning: Learning, scale: Float64Array, seed: number) {
  const empty = () => new Float64Array(2 ** learning.bits)
  const [raw, weights, squares] = [empty(), empty(), empty().fill(1e-8)]
  const added = new Map<SignalKind, number>()
  const learner: Learner = { mask: 2 ** learning.bits - 1, scale, raw, weights, squares, added, constant: 0 }
  const roll = dice(seed)
  const order = Int32Array.from(
    examples.flatMap(({ read, weight }, at) => (read.sentences.length === 0 || weight === 0 ? [] : [at])),
  )
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, roll)
    for (const at of order) {
      const example = examples[at]
      if (!example) continue
      const { sentences, heard } = example.read
      const { from, to } =
        round < WHOLE ? { from: 0, to: sentences.length } : bestStretch(weights, learning.bits, sentences)
      const keys: number[] = []
      for (let one = from; one < to; one += 1)
        for (const key of sentences[one] ?? []) if (roll() < LOOKED_AT) keys.push(key)
      if (keys.length > 0) step(learner, Int32Array.from(keys), example, learning.hears ? heard : [])
    }
  }
  return learner
}

/**
 * Logistic regression by AdaGrad (Duchi and others 2011) over counts scaled by what they tell and normed by the root of
 * the length. After some rounds over whole messages it learns from the stretch that it hears most in, since the
 * reader counts its highest score. Sums, products and square roots alone, so that every machine learns the same bytes.
 */
export function learnHead(examples: readonly Example[], learning: Learning): Head {
  const scale = scales(examples, learning)
  const learned = Array.from({ length: learning.tries }, (_, at) =>
    learnOnce(examples, learning, scale, SEED + 101 * at),
  )
  const mean = (of: (one: Learner) => number): number =>
    learned.reduce((sum, one) => sum + of(one), 0) / learned.length
  return {
    weights: scale.map((_, bucket) => mean(({ weights }) => weights[bucket] ?? 0)),
    constant: rounded(mean(({ constant }) => constant)),
    heard: Object.fromEntries(
      signalKinds.flatMap((kind) => {
        const value = rounded(mean(({ added }) => added.get(kind) ?? 0))
        return value > 0 ? [[kind, value] as const] : []
      }),
    ),
  }
}

export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6
