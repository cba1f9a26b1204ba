import { folded } from './fold.ts'

/** Words that stand one behind the other as letters, found by a hash that the reader works out letter by letter: a text's
 * word needs no string of its own, and what rules ask of it later is asked of one string that is always the same. */
export type Vocabulary = {
  readonly words: readonly string[]
  /** The number of the word that `codes` ({@link codesOf}) hold from `from` to `to`, without case, accents and apostrophes;
   * -1 if there is none. `hash` of its letters by {@link hashed}, from {@link BEGIN} on. */
  find(codes: Uint8Array, from: number, to: number, hash: number): number
}

/** FNV-1a, 32 bits. See: Fowler, Noll and Vo, draft-eastlake-fnv. */
export const BEGIN = 0x811c9dc5 | 0
export const hashed = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193)

/** What a UTF-16 unit is to a look-up: a letter of a to z as itself, with {@link CAPITAL_BIT} as a capital, as a capital
 * without that bit where it has an accent; {@link PASSED} for apostrophes, {@link GAP} for a space, 0 for whatever needs a
 * closer look. */
const codeOf = new Uint8Array(65_536)
export const PASSED = 1
export const GAP = 2
export const CAPITAL_BIT = 128
for (let unit = 0; unit < folded.length; unit++) {
  const letter = folded[unit] ?? ''
  if (!/^[a-z]$/.test(letter) || !/\p{L}/u.test(String.fromCharCode(unit))) continue
  const code = letter.charCodeAt(0)
  codeOf[unit] = unit === code ? code : unit === code - 32 ? code | CAPITAL_BIT : code - 32
}
// U+02BC is an apostrophe that Unicode calls a letter: whatever reads words reads it as one.
for (const mark of "'\u2019`\u00b4") codeOf[mark.charCodeAt(0)] = PASSED
codeOf[32] = GAP

/** The letter of a to z that a code above {@link GAP} stands for. */
export const letterOf = (code: number): number => (code | 32) & 127

const MOST_AT_FIRST = 4096
let codes = new Uint8Array(MOST_AT_FIRST)
/** The codes of a text's units, in a list that the next text is laid over. Look at it while nobody else reads, and wipe it. */
export function codesOf(text: string): Uint8Array {
  if (text.length > codes.length) codes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) codes[at] = codeOf[text.charCodeAt(at)] ?? 0
  return codes
}

/** Slots for one word: most look-ups meet an empty slot or their word at once. */
const SLOTS_A_WORD = 4

/** Takes words of a to z alone, each once; of them the first `common` are what people use most. Those have a small table of
 * their own, looked into first: it stays in the fastest memory, and most words of a message are among them. */
export function openVocabulary(words: readonly string[], common: number): Vocabulary {
  const begins = new Int32Array(words.length + 1)
  const letters = new Uint8Array(words.reduce((sum, word) => sum + word.length, 0))
  const few = slotsFor(common)
  const all = slotsFor(words.length)
  words.forEach((word, number) => {
    let hash = BEGIN
    let at = begins[number] ?? 0
    for (let i = 0; i < word.length; i++) {
      letters[at] = word.charCodeAt(i)
      hash = hashed(hash, letters[at++] ?? 0)
    }
    begins[number + 1] = at
    if (number < common) put(few, hash, number)
    put(all, hash, number)
  })
  const isWord = (number: number, text: Uint8Array, from: number, to: number): boolean => {
    let at = begins[number] ?? 0
    const end = begins[number + 1] ?? 0
    for (let i = from; i < to; i++) {
      const code = text[i] ?? 0
      if (code === PASSED) continue
      if (at >= end || letterOf(code) !== letters[at]) return false
      at++
    }
    return at === end
  }
  const findIn = (slots: Int32Array, text: Uint8Array, from: number, to: number, hash: number): number => {
    const last = slots.length - 1
    for (let slot = slotOf(hash) & last; ; slot = (slot + 1) & last) {
      const number = (slots[slot] ?? 0) - 1
      if (number < 0 || isWord(number, text, from, to)) return number
    }
  }
  return {
    words,
    find(text, from, to, hash) {
      const number = findIn(few, text, from, to, hash)
      return number >= 0 ? number : findIn(all, text, from, to, hash)
    },
  }
}

const slotOf = (hash: number): number => hash ^ (hash >>> 15)
const slotsFor = (words: number): Int32Array =>
  new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1, words) * SLOTS_A_WORD)))

function put(slots: Int32Array, hash: number, number: number): void {
  const last = slots.length - 1
  let slot = slotOf(hash) & last
  while (slots[slot] !== 0) slot = (slot + 1) & last
  slots[slot] = number + 1
}
