import { mixed } from './hashes.ts'
import type { Word } from './known-words.ts'

/** What stands before the first word of a sentence. */
const NOTHING = 1
/** Words after a negation that it is taken to reach. */
const REACH = 4

/** Features that words have together, as 32-bit numbers; used again for each sentence. */
export const together = new Int32Array(512)

/**
 * Fills {@link together} with what the words of a sentence say with words before them: pairs, triples, pairs with one
 * left out, and words under a negation. Answers how many. No other sentence is looked at.
 */
export function readTogether(words: readonly Word[]): number {
  let count = 0
  let before = NOTHING
  let beforeThat = NOTHING
  let negated = 0
  for (const { hash, negates } of words) {
    const pair = mixed(hash, before)
    together[count] = mixed(pair, 2)
    together[count + 1] = mixed(mixed(pair, beforeThat), 3)
    together[count + 2] = mixed(mixed(hash, beforeThat), 10)
    count += 3
    if (negated > 0) {
      together[count] = mixed(hash, 11)
      count += 1
      negated -= 1
    }
    if (negates) negated = REACH
    beforeThat = before
    before = hash
  }
  return count
}
