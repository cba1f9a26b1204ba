import { readTogether, together } from './features.ts'
import type { Word } from './known-words.ts'
import { saysOnlyWho } from './passed-over.ts'
import { readSentences } from './read-sentences.ts'

/** Where a head heard most, and its score there: without the constant, in units of its weights. */
export type Best = { readonly score: number; readonly start: number; readonly end: number }

/** One table of weights: the heads of a bucket lie side by side. */
export type Table = { readonly bits: number; readonly heads: number; readonly weights: Int8Array }

/** Roots of small numbers, worked out once; the root of IEEE 754 is the same on every machine. */
const roots = Float64Array.from({ length: 4096 }, (_, count) => 1 / Math.sqrt(Math.max(1, count)))
const overRoot = (count: number): number => roots[count] ?? 1 / Math.sqrt(count)

/**
 * The highest score of each head over a text. Each sentence is weighed by itself and the highest counts: a sentence
 * more never lowers a score (SA.2), and who somebody says they are in one sentence cannot move what another weighs; a
 * sentence that says nothing else is passed over (FA.1). Linear in the length. Empty where nothing was said.
 */
export function hearBest(text: string, table: Table): readonly Best[] {
  const { heads } = table
  const best = Array.from({ length: heads }, () => ({ score: -Infinity, start: 0, end: 0 }))
  const sums = new Float64Array(heads)
  let heard = false
  readSentences(text, ({ words, start, end }) => {
    if (saysOnlyWho(words)) return
    heard = true
    const norm = overRoot(heads === 1 ? weighAlone(words, table, sums) : weighSideBySide(words, table, sums))
    for (let head = 0; head < heads; head += 1) {
      const score = (sums[head] ?? 0) * norm
      const one = best[head]
      if (!one || score <= one.score) continue
      one.score = score
      one.start = start
      one.end = end
    }
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
