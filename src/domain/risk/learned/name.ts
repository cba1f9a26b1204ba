import { readTogether, together } from './features.ts'
import { columns, FEATURES, featuresOf, MARKS, WIDTH } from './known-words.ts'
import type { Hearing } from './stretches.ts'
import { BIAS, NAMED, NUMBERS, type Weights } from './weights.ts'
import { SUMMED } from './word-marks.ts'

/** Room for the sums of a row, four heads to a number. */
const ROOM = 4 * NUMBERS
/** Lower halves of the two halves of a number. */
const HALVES = 0x00ff00ff
/** As many weights of 8 bits as fit into a half of 16. */
const MOST_AT_ONCE = 256

const sums = new Int32Array(ROOM)
/** By number of word: the sums of the weights of its features, of which a word has few enough for 16 bits. */
const ofWords = new Int16Array((columns.length / WIDTH) * ROOM)

/** Adds the rows of features, heads four at a time: two of them in the halves of one number. */
function addRows(features: Int32Array, count: number, { named, kindMask }: Weights): void {
  for (let from = 0; from < count; from += MOST_AT_ONCE) {
    const until = Math.min(count, from + MOST_AT_ONCE)
    for (let four = 0; four < NUMBERS; four += 1) {
      let even = 0
      let odd = 0
      for (let at = from; at < until; at += 1) {
        const row = named[((features[at] ?? 0) & kindMask) * NUMBERS + four] ?? 0
        even = (even + (row & HALVES)) | 0
        odd = (odd + ((row >>> 8) & HALVES)) | 0
      }
      const head = 4 * four
      const bias = (until - from) * BIAS
      sums[head] = (sums[head] ?? 0) + (even & 0xffff) - bias
      sums[head + 1] = (sums[head + 1] ?? 0) + (odd & 0xffff) - bias
      sums[head + 2] = (sums[head + 2] ?? 0) + (even >>> 16) - bias
      sums[head + 3] = (sums[head + 3] ?? 0) + (odd >>> 16) - bias
    }
  }
}

/** Weighs a clause by the heads that name kinds. */
export function nameClause(
  all: Hearing,
  row: number,
  words: Int32Array,
  first: number,
  end: number,
  weights: Weights,
): void {
  for (let at = first; at < end; at += 1) sumWord(words[at] ?? 0, weights)
  let count = readTogether(words, first, end)
  sums.fill(0)
  addRows(together, count, weights)
  for (let at = first; at < end; at += 1) {
    const word = words[at] ?? 0
    const from = word * ROOM
    for (let head = 0; head < NAMED; head += 1) sums[head] = (sums[head] ?? 0) + (ofWords[from + head] ?? 0)
    count += columns[word * WIDTH + FEATURES] ?? 0
  }
  for (let head = 0; head < NAMED; head += 1) all.sums[row * NAMED + head] = sums[head] ?? 0
  all.counts[row] = count
}

function sumWord(word: number, weights: Weights): void {
  const marks = columns[word * WIDTH + MARKS] ?? 0
  if ((marks & SUMMED) !== 0) return
  const features = featuresOf(word)
  sums.fill(0)
  addRows(features, features.length, weights)
  ofWords.set(sums, word * ROOM)
  columns[word * WIDTH + MARKS] = marks | SUMMED
}
