import { readTogether, together } from './features.ts'
import type { Word } from './known-words.ts'
import { readClauses } from './read-clauses.ts'
import { hearing, nextClause, weighStretches, type Best, type Table } from './stretches.ts'

/**
 * The highest score of each head over a text. Clauses are weighed by themselves and in every stretch of them; what a stretch
 * weighs does not depend on what stands around it, so a sentence more, an opener or closer more, or a part more behind a
 * comma never lowers a score (SA.2). Linear in the length. Empty where nothing was said.
 */
export function hearBest(text: string, table: Table): readonly Best[] {
  const all = hearing(table)
  const weigh = table.heads === 1 ? weighAlone : weighSideBySide
  readClauses(text, (words, first, end, place) => {
    const clause = nextClause(all, place)
    if (!clause) return
    for (let at = first; at < end; at += 1) {
      const means = words[at]?.means ?? []
      for (let one = 0; one < means.length; one += 1) clause.means.push(means[one] ?? 0)
    }
    clause.count = weigh(words, first, end, table, clause.sums)
    weighStretches(all, place)
  })
  return all.clauses > 0 ? all.best : []
}

/** Fills `sums` and answers how many features there were. */
function weighAlone(
  words: readonly Word[],
  first: number,
  end: number,
  { bits, weights }: Table,
  sums: Float64Array,
): number {
  const mask = 2 ** bits - 1
  const pairs = readTogether(words, first, end)
  let count = pairs
  let sum = 0
  for (let at = 0; at < pairs; at += 1) sum += weights[(together[at] ?? 0) & mask] ?? 0
  for (let at = first; at < end; at += 1) {
    const word = words[at]
    if (!word) break
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

function weighSideBySide(
  words: readonly Word[],
  first: number,
  end: number,
  table: Table,
  sums: Float64Array,
): number {
  const { bits, heads, weights } = table
  const mask = 2 ** bits - 1
  const pairs = readTogether(words, first, end)
  let count = pairs
  sums.fill(0)
  for (let at = 0; at < pairs; at += 1) {
    const from = ((together[at] ?? 0) & mask) * heads
    for (let head = 0; head < heads; head += 1) sums[head] = (sums[head] ?? 0) + (weights[from + head] ?? 0)
  }
  for (let at = first; at < end; at += 1) {
    const word = words[at]
    if (!word) break
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
