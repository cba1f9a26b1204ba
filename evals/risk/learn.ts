import { readTogether, together } from '../../src/domain/risk/learned/features.ts'
import { featuresOf, meaningsOfWord } from '../../src/domain/risk/learned/known-words.ts'
import { readClauses } from '../../src/domain/risk/learned/read-clauses.ts'
import {
  addMeaning,
  bestOf,
  hearing,
  meetings,
  nextClause,
  weighStretches,
  type Best,
  type Hearing,
  type Place,
} from '../../src/domain/risk/learned/stretches.ts'
import { wholesOf } from '../../src/domain/risk/learned/whole.ts'
import { signalKinds, type SignalKind } from '../../src/domain/risk/signal.ts'
import { logarithm, logistic } from './arithmetic.ts'

/** A clause of a message: its features, what its words mean, and where it stands. */
type ReadClause = {
  readonly keys: Int32Array
  readonly means: readonly number[]
  readonly place: Place
}

/** A message clause by clause, and the kinds of which the rules spoke. */
export type Read = { readonly clauses: readonly ReadClause[]; readonly heard: readonly SignalKind[] }

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
/** Rounds over whole messages, before a head looks for the stretch that matters. */
const WHOLE = 2
const SEED = 7
/** Share of the features of a message that are looked at when it is learned from, others each time, so that no few of
 * them carry a head alone (Srivastava and others 2014, dropout). */
const LOOKED_AT = 0.7
/** Added to counts, so that a feature met once proves little. */
const SMOOTH = 1

/** Sentences of which all features are known, each whole: what other readers learn from. */
export const wholeSentences = (sentences: readonly Int32Array[]): Read => ({
  clauses: sentences.map((keys, at) => ({
    keys,
    means: [],
    place: { sentence: at + 1, words: 0, begins: true, ends: true, isFirst: true, start: 0, end: 0 },
  })),
  heard: [],
})

export function readMessage(text: string, heard: readonly SignalKind[]): Read {
  const clauses: ReadClause[] = []
  readClauses(text, (words, first, end, place) => {
    const own = [...words.subarray(first, end)]
    const count = readTogether(words, first, end)
    const keys = [...together.subarray(0, count), ...own.flatMap((word) => [...featuresOf(word)])]
    clauses.push({ keys: Int32Array.from(keys), means: own.flatMap(meaningsOfWord), place: { ...place } })
  })
  return { clauses, heard }
}

/** A linear congruential generator (Numerical Recipes): the same order of examples on every machine. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** What a head hears in a message, found as the domain finds it; places are those in the list of its clauses. */
function heardIn(weights: Float64Array | Int8Array, bits: number, { clauses }: Read): Hearing {
  const mask = 2 ** bits - 1
  const all = hearing({ bits, heads: 1, weights })
  clauses.forEach(({ keys, means, place }, at) => {
    const row = nextClause(all, place, at, at + 1)
    let sum = 0
    for (const key of keys) sum += weights[key & mask] ?? 0
    all.sums[row] = sum
    all.counts[row] = keys.length
    for (const meaning of means) addMeaning(all, row, meaning)
    weighStretches(all)
  })
  return all
}

/** The stretch of a message in which a head hears most. */
export const bestStretch = (weights: Float64Array | Int8Array, bits: number, read: Read): Best =>
  bestOf(heardIn(weights, bits, read), 0)

/** The same, with what it hears in the whole. */
export function bestAndWholes(weights: Int8Array, bits: number, read: Read) {
  const all = heardIn(weights, bits, read)
  return { best: bestOf(all, 0), wholes: wholesOf(all.whole) }
}

/** The features of the clauses from one to before another: their own, and which meanings meet in each sentence. */
function keysOf({ clauses }: Read, from: number, to: number): readonly number[] {
  const all: number[] = []
  for (let at = from, begun = from; at < to; at += 1) {
    for (const key of clauses[at]?.keys ?? []) all.push(key)
    if (at + 1 < to && clauses[at]?.place.sentence === clauses[at + 1]?.place.sentence) continue
    all.push(...meetings(clauses.slice(begun, at + 1).flatMap(({ means }) => means)))
    begun = at + 1
  }
  return all
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
    for (const key of keysOf(read, 0, read.clauses.length)) buckets.add(key & mask)
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
    examples.flatMap(({ read, weight }, at) => (read.clauses.length === 0 || weight === 0 ? [] : [at])),
  )
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, roll)
    for (const at of order) {
      const example = examples[at]
      if (!example) continue
      const { read } = example
      const { start, end } =
        round < WHOLE ? { start: 0, end: read.clauses.length } : bestStretch(weights, learning.bits, read)
      const keys = keysOf(read, start, end).filter(() => roll() < LOOKED_AT)
      if (keys.length > 0) step(learner, Int32Array.from(keys), example, learning.hears ? read.heard : [])
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
