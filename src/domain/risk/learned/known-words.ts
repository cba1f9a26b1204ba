import { canonical } from './canonical.ts'
import { BEGIN, hashOf, mixed, step } from './hashes.ts'
import { meaningHashes, meaningsOf } from './meaning-of.ts'
import { marksOf, ONCE } from './word-marks.ts'

/* What is known of a canonical word, side by side: a reader that waits for memory is a slow one. */
export const HASH = 0
/** The number of its first meaning; of the word itself where it has none. */
export const STANDS = 1
/** See word-marks.ts. */
export const MARKS = 2
/** How many features the word has wherever it stands. */
export const FEATURES = 3
/** Where its meanings begin in {@link meaningsKnown}, and how many there are. */
export const MEANINGS_FROM = 4
export const MEANINGS = 5
/** Sums of the weights of its features for the two heads that are always heard; see score.ts. */
export const RISK = 6
export const GRAVE = 7
export const WIDTH = 8

/** Words read before, found by two hashes of the letters as they were written. Filled by texts and bounded: emptied
 * when full, so that it can neither grow nor tell anything of a text but how long its reading took. */
const SLOTS = 65_536
const MOST_KEPT = 32_768
/** The rest is for the words of the sentence that is being read: what is kept is let go between two sentences alone. */
const FULL = 40_960

/** By slot: the two hashes, and the words that were read for them: one word as its number, none or several as the
 * opposite of the place where their list begins in `lists`. A 0 is an empty slot. */
const slots = new Int32Array(SLOTS * 4)
let lists: number[] = [0, 0]
/** The list of no words. */
const NOTHING = -1
let kept = 0

/** Canonical words by number, which begins at 1. */
export const columns = new Int32Array(SLOTS * WIDTH)
export const meaningsKnown: number[] = []
const features: Int32Array[] = []
const numbers = new Map<string, number>()

const SHORTEST = 3
const LONGEST = 5
/** Letters of a word that are read; nobody writes a longer one in good faith. */
const MOST_LETTERS = 40

/** Features that a word has wherever it stands, as 32-bit numbers. */
export const featuresOf = (word: number): Int32Array => features[word] ?? none
const none = new Int32Array(0)

/** Places in the list of what a word means. */
export function meaningsOfWord(word: number): readonly number[] {
  const from = columns[word * WIDTH + MEANINGS_FROM] ?? 0
  return meaningsKnown.slice(from, from + (columns[word * WIDTH + MEANINGS] ?? 0))
}

function featuresIn(letters: string, whole: number): number[] {
  const edged = ` ${letters.slice(0, MOST_LETTERS)} `
  const keys = [mixed(whole, 1)]
  for (let end = 0; end < edged.length; end += 1) {
    let hash = BEGIN
    for (let length = 1; length <= LONGEST && length <= end + 1; length += 1) {
      hash = step(hash, edged.charCodeAt(end - length + 1))
      // A stretch as long as the word says nothing that the word does not.
      if (length >= SHORTEST && length < edged.length) keys.push(mixed(hash, 4 + length))
    }
  }
  return keys
}

function numberOf(letters: string): number {
  const known = numbers.get(letters)
  if (known !== undefined) return known
  const number = numbers.size + 1
  numbers.set(letters, number)
  const whole = hashOf(letters)
  const marks = marksOf(letters, whole)
  const isOnce = (marks & ONCE) !== 0
  const means = isOnce ? [] : meaningsOf(letters)
  const keys = isOnce ? [mixed(whole, 1)] : featuresIn(letters, whole)
  for (const at of means) keys.push(mixed(meaningHashes[at] ?? 0, 21))
  features[number] = Int32Array.from(keys)
  const stands = meaningHashes[means[0] ?? -1] ?? whole
  const from = meaningsKnown.length
  meaningsKnown.push(...means)
  columns.set([whole, stands, marks, keys.length, from, means.length, 0, 0], number * WIDTH)
  return number
}

/** The numbers of the canonical words of a folded word. */
export const canonicalWords = (folded: string, written: number): readonly number[] =>
  canonical(folded, written).map(numberOf)

/** Lets go of the words read before, where there are too many: numbers given so far mean nothing any longer. */
export function letWordsGo(): void {
  if (kept < MOST_KEPT) return
  slots.fill(0)
  lists = [0, 0]
  meaningsKnown.length = 0
  features.length = 0
  numbers.clear()
  kept = 0
}

/** The words of one written word as it was found: read by {@link wordCount} and {@link wordAt}. */
export type Found = number

/** The canonical words of a written word. `folded` is called where it was not met lately. */
export function wordsOf(first: number, second: number, written: number, folded: () => string): Found {
  const other = (second + written) | 0
  let slot = ((first ^ written) & (SLOTS - 1)) * 4
  for (let found = slots[slot + 2] ?? 0; found !== 0; found = slots[slot + 2] ?? 0) {
    if (slots[slot] === first && slots[slot + 1] === other) return found
    slot = (slot + 4) & (SLOTS * 4 - 1)
  }
  const words = canonicalWords(folded(), written)
  const [only = NOTHING] = words
  let found = only
  if (words.length > 1) {
    found = -lists.length
    lists.push(words.length, ...words)
  }
  // More than a sentence can need: whoever writes that many is not given more room.
  if (kept >= FULL) return found
  slots[slot] = first
  slots[slot + 1] = other
  slots[slot + 2] = found
  kept += 1
  return found
}

export const wordCount = (found: Found): number => (found > 0 ? 1 : (lists[-found] ?? 0))
export const wordAt = (found: Found, at: number): number => (found > 0 ? found : (lists[at + 1 - found] ?? 0))
