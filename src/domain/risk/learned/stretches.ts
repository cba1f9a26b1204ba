import { meaningHashes, togetherOf } from './meaning-of.ts'

/** Where a head heard something, and its score there: without the constant, in units of its weights. */
export type Stretch = { readonly score: number; readonly start: number; readonly end: number }

/** Where a head heard most, and the stretch of one sentence in which it heard most. */
export type Best = Stretch & { readonly alone: Stretch }

/** One table of weights: the heads of a bucket lie side by side. */
export type Table = {
  readonly bits: number
  readonly heads: number
  readonly weights: Int8Array | Float64Array
  /** Weights of meanings that meet, by the two and head, where they are kept apart: all of them together are small. */
  readonly met?: Int8Array
}

const meaningsKnown = meaningHashes.length
/** The weights of a table for meanings that meet. */
export function metWeights({ bits, heads, weights }: Table): Int8Array {
  const all = new Int8Array(meaningsKnown * meaningsKnown * heads)
  togetherOf.forEach((others, one) =>
    others.forEach((key, other) => {
      const from = (key & (2 ** bits - 1)) * heads
      all.set(weights.subarray(from, from + heads), (one * meaningsKnown + other) * heads)
    }),
  )
  return all
}

/** Most clauses that one stretch may span. */
const MOST_CLAUSES = 12
/** Words from which part of a sentence, cut at commas, is weighed by itself; fewer sound like anything. */
const FEWEST_WORDS = 12

/** What is known of a clause before it is weighed. `begins` and `ends`: nothing but openers stands before it in its
 * sentence, nothing but closers behind it; `isFirst`: nothing at all before it. */
export type Place = {
  readonly sentence: number
  readonly words: number
  readonly begins: boolean
  readonly ends: boolean
  readonly isFirst: boolean
  readonly start: number
  readonly end: number
}

/** A clause that was weighed: the sum of its weights by head, how many features it has, what its words mean; `own` and
 * `ownCount`: the same with what its meanings say beside each other. */
export type Clause = {
  readonly sums: Float64Array
  readonly means: number[]
  readonly own: Float64Array
  count: number
  ownCount: number
  place: Place
}

/** The last clauses of a text, and where each head heard most so far. Used again for the next text: reading is
 * synchronous. */
export type Hearing = {
  table: Table
  readonly last: readonly Clause[]
  readonly sums: Float64Array
  best: { score: number; start: number; end: number; alone: Stretch }[]
  clauses: number
}

const nowhere: Stretch = { score: -Infinity, start: 0, end: 0 }
const noPlace: Place = { sentence: 0, words: 0, begins: false, ends: false, isFirst: false, start: 0, end: 0 }

const empty = (table: Table): Hearing => ({
  table,
  last: Array.from({ length: MOST_CLAUSES }, () => ({
    sums: new Float64Array(table.heads),
    means: [],
    own: new Float64Array(table.heads),
    count: 0,
    ownCount: 0,
    place: noPlace,
  })),
  sums: new Float64Array(table.heads),
  best: [],
  clauses: 0,
})
const byHeads: Hearing[] = []

/** Begins to hear a text. */
export function hearing(table: Table): Hearing {
  const { heads } = table
  const all = (byHeads[heads] ??= empty(table))
  all.table = table
  all.clauses = 0
  all.best = Array.from({ length: heads }, () => ({ ...nowhere, alone: nowhere }))
  return all
}

/** Roots of small numbers, worked out once; the root of IEEE 754 is the same on every machine. */
const roots = Float64Array.from({ length: 4096 }, (_, count) => 1 / Math.sqrt(Math.max(1, count)))
const overRoot = (count: number): number => roots[count] ?? 1 / Math.sqrt(count)

/** The room for the next clause: whoever weighs it puts sums, meanings and count there. */
export function nextClause(all: Hearing, place: Place): Clause | undefined {
  const clause = all.last[all.clauses % MOST_CLAUSES]
  if (!clause) return undefined
  clause.means.length = 0
  clause.place = place
  all.clauses += 1
  return clause
}

/**
 * Weighs every stretch that ends with the clause that came last, in its sentence and with the one before: what stands
 * between openers and closers, and parts of some length between commas.
 */
export function weighStretches(all: Hearing, now: Place): void {
  const { table, last, sums } = all
  sums.fill(0)
  let [count, words, sentence, isOne] = [0, 0, now.sentence, true]
  beginMeeting()
  for (let back = 1; back <= MOST_CLAUSES && back <= all.clauses; back += 1) {
    const clause = last[(all.clauses - back) % MOST_CLAUSES]
    if (!clause) return
    const { place } = clause
    const isOther = place.sentence !== sentence
    if (isOther) {
      if (!isOne || place.sentence !== sentence - 1) return
      isOne = false
      sentence = place.sentence
    }
    if (isOther && place.isFirst) {
      addTo(sums, clause.own)
      count += clause.ownCount
    } else {
      if (isOther) beginMeeting()
      addTo(sums, clause.sums)
      count += clause.count + meet(clause.means, table, sums)
    }
    if (back === 1) {
      clause.own.set(sums)
      clause.ownCount = count
    }
    words += place.words
    if (words >= FEWEST_WORDS || (place.begins && now.ends)) keepBest(all, count, isOne, place.start, now.end)
  }
}

function addTo(sums: Float64Array, more: Float64Array): void {
  for (let head = 0; head < sums.length; head += 1) sums[head] = (sums[head] ?? 0) + (more[head] ?? 0)
}

function keepBest({ sums, best }: Hearing, count: number, isOne: boolean, start: number, end: number): void {
  const by = overRoot(count)
  for (let head = 0; head < sums.length; head += 1) {
    const most = best[head]
    const score = (sums[head] ?? 0) * by
    if (!most) continue
    if (isOne && score > most.alone.score) most.alone = { score, start, end }
    if (score <= most.score) continue
    most.score = score
    most.start = start
    most.end = end
  }
}

/** The stretch in which each meaning was met last, by number, and the meanings met in this one. */
const metIn = new Float64Array(meaningHashes.length)
const metHere = new Uint8Array(meaningHashes.length)
let meeting = 0
let met = 0
function beginMeeting(): void {
  meeting += 1
  met = 0
}

/** Adds what further meanings weigh beside each other and beside those of the stretch so far; answers how many pairs. */
function meet(means: readonly number[], table: Table, sums: Float64Array): number {
  let pairs = 0
  for (let at = 0; at < means.length; at += 1) {
    const one = means[at] ?? 0
    if (metIn[one] === meeting) continue
    metIn[one] = meeting
    for (let other = 0; other < met; other += 1) addMeeting(one, metHere[other] ?? 0, table, sums)
    pairs += met
    metHere[met] = one
    met += 1
  }
  return pairs
}

function addMeeting(
  one: number,
  other: number,
  { bits, heads, weights, met: kept }: Table,
  sums: Float64Array,
) {
  const from = kept
    ? (one * meaningsKnown + other) * heads
    : ((togetherOf[one]?.[other] ?? 0) & (2 ** bits - 1)) * heads
  const of = kept ?? weights
  for (let head = 0; head < heads; head += 1) sums[head] = (sums[head] ?? 0) + (of[from + head] ?? 0)
}

/** What meanings say where they meet in one sentence, as features: as {@link weighStretches} weighs them. */
export function meetings(means: readonly number[]): readonly number[] {
  const known = [...new Set(means)]
  return known.flatMap((one, at) => known.slice(0, at).map((other) => togetherOf[one]?.[other] ?? 0))
}
