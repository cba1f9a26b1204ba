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

export type Learning = { readonly bits: number; readonly least: number; readonly hears: boolean }

const ROUNDS = 8
const RATE = 0.15
const SHRINK = 1e-5
/** Rounds over whole messages, before a head looks for the sentence that matters. */
const WHOLE = 2
const SEED = 7
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

/** The sentence of a message that a head hears most in, as hearBest of the domain finds it, and its score. */
export function bestSentence(
  weights: Float64Array | Int8Array,
  bits: number,
  sentences: readonly Int32Array[],
): { readonly at: number; readonly score: number } {
  const mask = 2 ** bits - 1
  let best = { at: 0, score: -Infinity }
  sentences.forEach((keys, at) => {
    let sum = 0
    for (const key of keys) sum += weights[key & mask] ?? 0
    const score = sum / Math.sqrt(keys.length)
    if (score > best.score) best = { at, score }
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

/**
 * Logistic regression by AdaGrad (Duchi and others 2011) over counts scaled by what they tell and normed by the root of
 * the length. After some rounds over whole messages it learns from the sentence that it hears most in, since the
 * reader counts its highest score. Sums, products and square roots alone, so that every machine learns the same bytes.
 */
export function learnHead(examples: readonly Example[], learning: Learning): Head {
  const mask = 2 ** learning.bits - 1
  const scale = scales(examples, learning)
  const [raw, weights] = [new Float64Array(2 ** learning.bits), new Float64Array(2 ** learning.bits)]
  const squares = new Float64Array(2 ** learning.bits).fill(1e-8)
  const added = new Map<SignalKind, number>()
  let constant = 0
  const roll = dice(SEED)
  const order = examples.flatMap(({ read, weight }, at) =>
    read.sentences.length === 0 || weight === 0 ? [] : [at],
  )
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(roll() * (at + 1))
      const held = order[at] ?? 0
      order[at] = order[other] ?? 0
      order[other] = held
    }
    for (const at of order) {
      const example = examples[at]
      if (!example) continue
      const { sentences, heard } = example.read
      const most = round < WHOLE ? null : bestSentence(weights, learning.bits, sentences)
      const window = most ? sentences.slice(most.at, most.at + 1) : sentences
      let [sum, count] = [0, 0]
      for (const keys of window) {
        count += keys.length
        for (const key of keys) sum += weights[key & mask] ?? 0
      }
      const norm = 1 / Math.sqrt(count)
      const kinds = learning.hears ? heard : []
      const rules = kinds.reduce((all, kind) => all + (added.get(kind) ?? 0), 0)
      const off = (logistic(constant + sum * norm + rules) - example.target) * example.weight
      constant -= 0.02 * off
      for (const kind of kinds) added.set(kind, Math.max(0, (added.get(kind) ?? 0) - 0.02 * off))
      for (const keys of window)
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
  }
  return {
    weights,
    constant: rounded(constant),
    heard: Object.fromEntries(
      signalKinds.flatMap((kind) => {
        const value = rounded(added.get(kind) ?? 0)
        return value > 0 ? [[kind, value] as const] : []
      }),
    ),
  }
}

export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6
