import { meaningHashes, togetherOf } from './meaning-of.ts'
import { addToWhole, beginWhole, noWhole, type WholeClauses } from './whole.ts'

/** Where a head heard something, and its score there: without the constant, in units of its weights. */
export type Stretch = { readonly score: number; readonly start: number; readonly end: number }

/** Where a head heard most, and the stretch of one sentence in which it heard most. */
export type Best = Stretch & { readonly alone: Stretch }

/** What meanings weigh where they meet, heads side by side: read from the weights of one head, or from `met` by the two
 * meanings and head where they are kept apart: all of them together are small. */
export type Meeting =
  | { readonly heads: 1; readonly bits: number; readonly weights: Int8Array | Float64Array }
  | { readonly heads: number; readonly met: Int8Array }

const MEANINGS = meaningHashes.length
/** The weights of meanings that meet of some heads, of which each tells what a feature weighs. */
export function metWeights(heads: readonly ((feature: number) => number)[]): Int8Array {
  const all = new Int8Array(MEANINGS * MEANINGS * heads.length)
  togetherOf.forEach((others, one) =>
    others.forEach((feature, other) =>
      heads.forEach((weigh, head) => {
        all[(one * MEANINGS + other) * heads.length + head] = weigh(feature)
      }),
    ),
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

const BEGINS = 1
const ENDS = 2
const FIRST = 4

/** The last clauses of a text in columns, and where each head heard most so far. Used again for the next text: reading is
 * synchronous. */
export type Hearing = {
  meeting: Meeting
  readonly heads: number
  /** How many clauses there were; the last of them stand in the columns. */
  clauses: number
  /** Sums of weights by clause and head, and how many features a clause has; `own`, `ownCounts`: the same with what its
   * meanings say beside each other. */
  readonly sums: Float64Array
  readonly counts: Int32Array
  readonly own: Float64Array
  readonly ownCounts: Int32Array
  /** What the words of a clause mean, each once. */
  readonly means: Uint8Array
  readonly meant: Int32Array
  /** Of each place: sentence, words, bits, start, end. */
  readonly places: Int32Array
  readonly stretch: Float64Array
  readonly best: Found
  readonly alone: Found
  /** Every clause, for what the first head hears in the whole. */
  readonly whole: WholeClauses
}
type Found = { readonly scores: Float64Array; readonly starts: Int32Array; readonly ends: Int32Array }
const PLACE = 5

const nothingFound = (heads: number): Found => ({
  scores: new Float64Array(heads),
  starts: new Int32Array(heads),
  ends: new Int32Array(heads),
})
const empty = (meeting: Meeting): Hearing => ({
  meeting,
  heads: meeting.heads,
  clauses: 0,
  sums: new Float64Array(MOST_CLAUSES * meeting.heads),
  counts: new Int32Array(MOST_CLAUSES),
  own: new Float64Array(MOST_CLAUSES * meeting.heads),
  ownCounts: new Int32Array(MOST_CLAUSES),
  means: new Uint8Array(MOST_CLAUSES * MEANINGS),
  meant: new Int32Array(MOST_CLAUSES),
  places: new Int32Array(MOST_CLAUSES * PLACE),
  stretch: new Float64Array(meeting.heads),
  best: nothingFound(meeting.heads),
  alone: nothingFound(meeting.heads),
  whole: noWhole(),
})
const byHeads: Hearing[] = []

/** Begins to hear a text. */
export function hearing(meeting: Meeting): Hearing {
  const all = (byHeads[meeting.heads] ??= empty(meeting))
  all.meeting = meeting
  all.clauses = 0
  beginWhole(all.whole)
  for (const { scores, starts, ends } of [all.best, all.alone]) {
    scores.fill(-Infinity)
    starts.fill(0)
    ends.fill(0)
  }
  return all
}

/** Where a head heard most. */
export const bestOf = ({ best, alone }: Hearing, head: number): Best => ({
  ...foundBy(best, head),
  alone: foundBy(alone, head),
})
const foundBy = ({ scores, starts, ends }: Found, head: number): Stretch => ({
  score: scores[head] ?? 0,
  start: starts[head] ?? 0,
  end: ends[head] ?? 0,
})

/** Makes room for the next clause and answers its row in the columns: whoever weighs it puts sums and count there, and tells
 * what its words mean. */
export function nextClause(all: Hearing, place: Place, start = place.start, end = place.end): number {
  const row = all.clauses % MOST_CLAUSES
  const { places } = all
  const at = row * PLACE
  places[at] = place.sentence
  places[at + 1] = place.words
  places[at + 2] = (place.begins ? BEGINS : 0) | (place.ends ? ENDS : 0) | (place.isFirst ? FIRST : 0)
  places[at + 3] = start
  places[at + 4] = end
  all.meant[row] = 0
  beginMeeting()
  all.clauses += 1
  return row
}

/** The clause of which {@link nextClause} answered last means this too. */
export function addMeaning({ means, meant }: Hearing, row: number, meaning: number): void {
  if (metIn[meaning] === meeting) return
  metIn[meaning] = meeting
  const known = meant[row] ?? 0
  means[row * MEANINGS + known] = meaning
  meant[row] = known + 1
}

/** Roots of small numbers, worked out once; the root of IEEE 754 is the same on every machine. */
const roots = Float64Array.from({ length: 4096 }, (_, count) => 1 / Math.sqrt(Math.max(1, count)))
const overRoot = (count: number): number => roots[count] ?? 1 / Math.sqrt(count)

/**
 * Weighs every stretch that ends with the clause that came last, in its sentence and with the one before: what stands
 * between openers and closers, and parts of some length between commas.
 */
export function weighStretches(all: Hearing): void {
  const { stretch, places, clauses } = all
  const now = ((clauses - 1) % MOST_CLAUSES) * PLACE
  const ends = ((places[now + 2] ?? 0) & ENDS) !== 0
  let count = 0
  let words = 0
  let sentence = places[now] ?? 0
  let isOne = true
  stretch.fill(0)
  beginMeeting()
  for (let back = 1; back <= MOST_CLAUSES && back <= clauses; back += 1) {
    const row = (clauses - back) % MOST_CLAUSES
    const at = row * PLACE
    const bits = places[at + 2] ?? 0
    const isOther = places[at] !== sentence
    if (isOther) {
      sentence -= 1
      if (!isOne || places[at] !== sentence) return
      isOne = false
    }
    count +=
      isOther && (bits & FIRST) !== 0
        ? addRow(all, all.own, row, all.ownCounts)
        : addClause(all, row, isOther)
    if (back === 1) keepOwn(all, row, count)
    words += places[at + 1] ?? 0
    if (words >= FEWEST_WORDS || ((bits & BEGINS) !== 0 && ends))
      keepBest(all, count, isOne, places[at + 3] ?? 0, places[now + 4] ?? 0)
  }
}

function addRow({ stretch, heads }: Hearing, sums: Float64Array, row: number, counts: Int32Array): number {
  const from = row * heads
  for (let head = 0; head < heads; head += 1) stretch[head] = (stretch[head] ?? 0) + (sums[from + head] ?? 0)
  return counts[row] ?? 0
}

function addClause(all: Hearing, row: number, isOther: boolean): number {
  if (isOther) beginMeeting()
  return addRow(all, all.sums, row, all.counts) + meet(all, row)
}

function keepOwn(all: Hearing, row: number, count: number): void {
  const { own, ownCounts, stretch, heads, places, whole } = all
  for (let head = 0; head < heads; head += 1) own[row * heads + head] = stretch[head] ?? 0
  ownCounts[row] = count
  const at = row * PLACE
  const bits = places[at + 2] ?? 0
  addToWhole(whole, {
    sum: stretch[0] ?? 0,
    count,
    words: places[at + 1] ?? 0,
    sentence: places[at] ?? 0,
    begins: (bits & BEGINS) !== 0,
    ends: (bits & ENDS) !== 0,
  })
}

function keepBest(all: Hearing, count: number, isOne: boolean, start: number, end: number): void {
  const { stretch, heads, best, alone } = all
  const by = overRoot(count)
  for (let head = 0; head < heads; head += 1) {
    const score = (stretch[head] ?? 0) * by
    if (isOne && score > (alone.scores[head] ?? 0)) keep(alone, head, score, start, end)
    if (score > (best.scores[head] ?? 0)) keep(best, head, score, start, end)
  }
}

function keep({ scores, starts, ends }: Found, head: number, score: number, start: number, end: number) {
  scores[head] = score
  starts[head] = start
  ends[head] = end
}

/** The stretch in which each meaning was met last, by number, and the meanings met in this one. */
const metIn = new Float64Array(MEANINGS)
const metHere = new Uint8Array(MEANINGS)
let meeting = 0
let met = 0
function beginMeeting(): void {
  meeting += 1
  met = 0
}

/** Adds what further meanings weigh beside each other and beside those of the stretch so far; answers how many pairs. */
function meet(all: Hearing, row: number): number {
  const { means, meant } = all
  const from = row * MEANINGS
  const end = from + (meant[row] ?? 0)
  let pairs = 0
  for (let at = from; at < end; at += 1) {
    const one = means[at] ?? 0
    if (metIn[one] === meeting) continue
    metIn[one] = meeting
    addMeetings(one, all)
    pairs += met
    metHere[met] = one
    met += 1
  }
  return pairs
}

function addMeetings(one: number, { meeting: kept, heads, stretch }: Hearing): void {
  if (!('met' in kept)) {
    const mask = 2 ** kept.bits - 1
    for (let other = 0; other < met; other += 1)
      stretch[0] =
        (stretch[0] ?? 0) + (kept.weights[(togetherOf[one]?.[metHere[other] ?? 0] ?? 0) & mask] ?? 0)
    return
  }
  for (let other = 0; other < met; other += 1) {
    const from = (one * MEANINGS + (metHere[other] ?? 0)) * heads
    for (let head = 0; head < heads; head += 1)
      stretch[head] = (stretch[head] ?? 0) + (kept.met[from + head] ?? 0)
  }
}

/** What meanings say where they meet in one sentence, as features: as {@link weighStretches} weighs them. */
export function meetings(means: readonly number[]): readonly number[] {
  const known = [...new Set(means)]
  return known.flatMap((one, at) => known.slice(0, at).map((other) => togetherOf[one]?.[other] ?? 0))
}
