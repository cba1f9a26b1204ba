import { readTogether, together } from './features.ts'
import type { Word } from './known-words.ts'
import { saysOnlyWho } from './passed-over.ts'
import { readSentences } from './read-sentences.ts'

/** Where a head heard something, and its score there: without the constant, in units of its weights. */
export type Stretch = { readonly score: number; readonly start: number; readonly end: number }

/** Where a head heard most, and the one sentence in which it heard most by itself. */
export type Best = Stretch & { readonly alone: Stretch }

/** One table of weights: the heads of a bucket lie side by side. */
export type Table = { readonly bits: number; readonly heads: number; readonly weights: Int8Array }

/** Roots of small numbers, worked out once; the root of IEEE 754 is the same on every machine. */
const roots = Float64Array.from({ length: 4096 }, (_, count) => 1 / Math.sqrt(Math.max(1, count)))
const overRoot = (count: number): number => roots[count] ?? 1 / Math.sqrt(count)

/**
 * The highest score of each head over a text. Each sentence is weighed by itself, and with the one before; the highest
 * counts: a sentence more at the end never lowers a score (SA.2). A sentence that says who somebody is and nothing else
 * is passed over, as if it were not there (FA.1). Linear in the length. Empty where nothing was said.
 */
export function hearBest(text: string, table: Table): readonly Best[] {
  const { heads } = table
  const nowhere = { score: -Infinity, start: 0, end: 0 }
  const best = Array.from({ length: heads }, () => ({ ...nowhere, alone: nowhere }))
  const sums = new Float64Array(heads)
  const before = { sums: new Float64Array(heads), count: 0, start: 0 }
  let heard = false
  readSentences(text, ({ words, start, end }) => {
    if (saysOnlyWho(words)) return
    const count = heads === 1 ? weighAlone(words, table, sums) : weighSideBySide(words, table, sums)
    const [alone, both] = [overRoot(count), overRoot(count + before.count)]
    for (let head = 0; head < heads; head += 1) {
      const sum = sums[head] ?? 0
      const sumBoth = sum + (before.sums[head] ?? 0)
      before.sums[head] = sum
      const most = best[head]
      if (!most) continue
      if (sum * alone > most.alone.score) most.alone = { score: sum * alone, start, end }
      if (sum * alone > most.score) Object.assign(most, most.alone)
      if (heard && sumBoth * both > most.score)
        Object.assign(most, { score: sumBoth * both, start: before.start, end })
    }
    heard = true
    before.count = count
    before.start = start
  })
  return heard ? best : []
}

/** Fills `sums` and answers how many features there were. */
function weighAlone(words: readonly Word[], { bits, weights }: Table, sums: Float64Array): number {
  const mask = 2 ** bits - 1
  const pairs = readTogether(words)
  let count = pairs
  let sum = 0
  for (let at = 0; at < pairs; at += 1) sum += weights[(together[at] ?? 0) & mask] ?? 0
  for (const word of words) {
    // What a word weighs wherever it stands is worth keeping: each table that ships is one of a kind.
    if (Number.isNaN(word.weight)) {
      word.weight = 0
      for (const key of word.keys) word.weight += weights[key & mask] ?? 0
    }
    sum += word.weight
    count += word.keys.length
  }
  sums[0] = sum
  return count
}

function weighSideBySide(words: readonly Word[], table: Table, sums: Float64Array): number {
  const { bits, heads, weights } = table
  const mask = 2 ** bits - 1
  const pairs = readTogether(words)
  let count = pairs
  sums.fill(0)
  for (let at = 0; at < pairs; at += 1) {
    const from = ((together[at] ?? 0) & mask) * heads
    for (let head = 0; head < heads; head += 1) sums[head] = (sums[head] ?? 0) + (weights[from + head] ?? 0)
  }
  for (const word of words) {
    const own = (word.side ??= sideOf(word, table))
    for (let head = 0; head < heads; head += 1) sums[head] = (sums[head] ?? 0) + (own[head] ?? 0)
    count += word.keys.length
  }
  return count
}

function sideOf({ keys }: Word, { bits, heads, weights }: Table): Int32Array {
  const sums = new Int32Array(heads)
  for (const key of keys) {
    const from = (key & (2 ** bits - 1)) * heads
    for (let head = 0; head < heads; head += 1) sums[head] = (sums[head] ?? 0) + (weights[from + head] ?? 0)
  }
  return sums
}
