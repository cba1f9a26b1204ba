import { KEYS } from '../../feedback/learned/classifier.ts'
import { hashOf, keyOf, mix } from '../../privacy/learned/tagger/hashes.ts'
import type { Reading } from '../reading/read.ts'

/** Words of a reply that are read: a draft has fewer, and what stands after them costs nothing. */
const MOST_WORDS = 400
/** Letters from which on a word of the client's own says what it is about; what a reply does is not about that. */
const TELLING = 5
const THEIRS = 0x2f6e2b1

const placeOf = (kind: number, value: number): number => ((keyOf(kind + 90, value) >>> 1) & (KEYS - 1)) + 1

/** What of a reply the learned reader weighs: words, pairs, words with one between, beginnings of words, how it opens, how
 * long it is and how much it asks. The client's own words are all one word. */
export function replyKeys(reply: Reading, client: Reading): readonly number[] {
  const theirs = new Set(client.words.filter((word) => word.length >= TELLING))
  const words = reply.words.slice(0, MOST_WORDS)
  const hashes = words.map((word) => (theirs.has(word) ? THEIRS : hashOf(word, 0, word.length)))
  const keys = new Set<number>()
  hashes.forEach((here, at) => {
    keys.add(placeOf(1, here))
    const before = hashes[at - 1]
    if (before !== undefined) keys.add(placeOf(2, mix(before, here)))
    const earlier = hashes[at - 2]
    if (earlier !== undefined) keys.add(placeOf(3, mix(earlier, here)))
    const word = words[at] ?? ''
    if (word.length >= TELLING && here !== THEIRS) keys.add(placeOf(4, hashOf(word, 0, TELLING)))
  })
  let opening = 0
  for (const here of hashes.slice(0, 3)) {
    opening = mix(opening, here)
    keys.add(placeOf(5, opening))
  }
  keys.add(placeOf(6, Math.min(12, reply.words.length >> 3)))
  keys.add(placeOf(7, Math.min(3, reply.sentences.filter(({ asks }) => asks).length)))
  return [...keys]
}
