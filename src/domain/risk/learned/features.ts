import { mixed } from './hashes.ts'
import type { Word } from './known-words.ts'
import { meaningHashes, togetherOf } from './meaning-of.ts'

/** What stands before the first word of a sentence. */
const NOTHING = 1
/** Words after a negation that it is taken to reach. */
const REACH = 4

/** Features that words have together, as 32-bit numbers; used again for each sentence. */
export const together = new Int32Array(4096)

let count = 0
const put = (key: number): void => {
  together[count] = key
  count += 1
}

/**
 * Fills {@link together} with what the words of a sentence say with words before them: pairs, triples, pairs with one
 * left out, words under a negation; the same with what words mean instead of the words; and which meanings meet in the
 * sentence. Answers how many. No other sentence is looked at.
 */
export function readTogether(words: readonly Word[]): number {
  count = 0
  let before = NOTHING
  let beforeThat = NOTHING
  let meant = NOTHING
  let meantBefore = NOTHING
  let negated = 0
  for (const { hash, stands, negates } of words) {
    const pair = mixed(hash, before)
    put(mixed(pair, 2))
    put(mixed(mixed(pair, beforeThat), 3))
    put(mixed(mixed(hash, beforeThat), 10))
    if (stands !== hash || meant !== before || meantBefore !== beforeThat) {
      const meaning = mixed(stands, meant)
      if (stands !== hash || meant !== before) put(mixed(meaning, 22))
      put(mixed(mixed(meaning, meantBefore), 23))
      if (stands !== hash || meantBefore !== beforeThat) put(mixed(mixed(stands, meantBefore), 24))
    }
    if (negated > 0) {
      put(mixed(hash, 11))
      negated -= 1
    }
    if (negates) negated = REACH
    beforeThat = before
    before = hash
    meantBefore = meant
    meant = stands
  }
  meet(words)
  return count
}

/** The sentence in which each meaning was met last, by number, and the meanings met in this one. */
const metIn = new Float64Array(meaningHashes.length)
const met = new Uint8Array(meaningHashes.length)
let sentences = 0

function meet(words: readonly Word[]): void {
  sentences += 1
  let others = 0
  for (const { means } of words)
    for (const one of means) {
      if (metIn[one] === sentences) continue
      metIn[one] = sentences
      const pairs = togetherOf[one]
      for (let at = 0; at < others; at += 1) put(pairs?.[met[at] ?? 0] ?? 0)
      met[others] = one
      others += 1
    }
}
