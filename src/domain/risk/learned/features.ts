import { columns, HASH, MARKS, STANDS, WIDTH } from './known-words.ts'
import { mixed } from './hashes.ts'
import { NEGATES } from './word-marks.ts'

/** What stands before the first word of a clause. */
const NOTHING = 1
/** Words after a negation that it is taken to reach. */
const REACH = 4

/** Features that words have together, as 32-bit numbers; used again for each clause. */
export const together = new Int32Array(4096)

/**
 * Fills {@link together} with what the words of a clause say with words before them: pairs, triples, pairs with one left
 * out, words under a negation; the same with what words mean instead of the words. Answers how many. No other clause is
 * looked at: what a clause weighs does not depend on what stands around it.
 */
export function readTogether(words: Int32Array, first: number, end: number): number {
  let count = 0
  let before = NOTHING
  let beforeThat = NOTHING
  let meant = NOTHING
  let meantBefore = NOTHING
  let negated = 0
  for (let at = first; at < end; at += 1) {
    const word = (words[at] ?? 0) * WIDTH
    const hash = columns[word + HASH] ?? 0
    const stands = columns[word + STANDS] ?? 0
    const pair = mixed(hash, before)
    together[count++] = mixed(pair, 2)
    together[count++] = mixed(mixed(pair, beforeThat), 3)
    together[count++] = mixed(mixed(hash, beforeThat), 10)
    if (stands !== hash || meant !== before || meantBefore !== beforeThat) {
      const meaning = mixed(stands, meant)
      if (stands !== hash || meant !== before) together[count++] = mixed(meaning, 22)
      together[count++] = mixed(mixed(meaning, meantBefore), 23)
      if (stands !== hash || meantBefore !== beforeThat)
        together[count++] = mixed(mixed(stands, meantBefore), 24)
    }
    if (negated > 0) {
      together[count++] = mixed(hash, 11)
      negated -= 1
    }
    if (((columns[word + MARKS] ?? 0) & NEGATES) !== 0) negated = REACH
    beforeThat = before
    before = hash
    meantBefore = meant
    meant = stands
  }
  return count
}
