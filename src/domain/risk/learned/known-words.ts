import { canonical, NAME, NUMBER, PLACE_NAME } from './canonical.ts'
import { BEGIN, hashOf, mixed, step } from './hashes.ts'
import { meaningHashes, meaningsOf } from './meaning-of.ts'

/** A word as it is weighed: by itself, and by its stretches of letters. */
export type Word = {
  readonly hash: number
  /** Places of its meanings in the list, and the number of the first: of the word itself where it has none. */
  readonly means: readonly number[]
  readonly stands: number
  /** Features that the word has wherever it stands, as 32-bit numbers. */
  readonly keys: Int32Array
  /** Said again at once it says nothing more: first name and last, two figures. */
  readonly once: boolean
  readonly negates: boolean
  /** Sum of the weights of `keys`, not a number until they have been weighed. */
  weight: number
  /** The same for the heads that name kinds, null until they have been weighed. */
  side: Int32Array | null
}

const SHORTEST = 3
const LONGEST = 5
const negations = new Set(['not', 'no', 'never', 'nunca', 'ni', 'sin', 'without', 'jamas', 'tampoco'])

/** Letters of a word that are read; nobody writes a longer one in good faith. */
const MOST_LETTERS = 40

const onceIsEnough = new Set([NAME, NUMBER, PLACE_NAME])

function wordOf(letters: string): Word {
  const whole = hashOf(letters)
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
  const once = onceIsEnough.has(letters)
  const means = once ? [] : meaningsOf(letters)
  for (const at of means) keys.push(mixed(meaningHashes[at] ?? 0, 21))
  return {
    hash: whole,
    means,
    stands: meaningHashes[means[0] ?? -1] ?? whole,
    keys: Int32Array.from(once ? keys.slice(0, 1) : keys),
    once,
    negates: negations.has(letters),
    weight: Number.NaN,
    side: null,
  }
}

/** Words read before, found by two hashes of the letters as they were written. Filled by texts and bounded: emptied
 * when full, so that it can neither grow nor tell anything of a text but how long its reading took. */
const SLOTS = 65_536
const MOST_KEPT = 32_768
const firsts = new Int32Array(SLOTS)
const seconds = new Int32Array(SLOTS)
const kept: (readonly Word[] | undefined)[] = Array.from({ length: SLOTS })
let count = 0

/** Canonical words, by their letters: one object for one word, as long as it is kept. */
const byLetters = new Map<string, Word>()

/** The canonical words of a folded word. */
export const canonicalWords = (folded: string, written: number): readonly Word[] =>
  canonical(folded, written).map((letters) => {
    const known = byLetters.get(letters) ?? wordOf(letters)
    byLetters.set(letters, known)
    return known
  })

/** The canonical words of a written word. `folded` is called where it was not met lately. */
export function wordsOf(
  first: number,
  second: number,
  written: number,
  folded: () => string,
): readonly Word[] {
  let slot = (first ^ written) & (SLOTS - 1)
  for (let found = kept[slot]; found !== undefined; found = kept[slot]) {
    if (firsts[slot] === first && seconds[slot] === second + written) return found
    slot = (slot + 1) & (SLOTS - 1)
  }
  if (count >= MOST_KEPT) {
    kept.fill(undefined)
    byLetters.clear()
    count = 0
    return wordsOf(first, second, written, folded)
  }
  const words = canonicalWords(folded(), written)
  firsts[slot] = first
  seconds[slot] = second + written
  kept[slot] = words
  count += 1
  return words
}
