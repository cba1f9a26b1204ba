import { givenNamesEnglish } from '../../../src/domain/privacy/words/given-names-english.ts'
import { givenNamesSpanish } from '../../../src/domain/privacy/words/given-names-spanish.ts'
import { givenNamesWorld } from '../../../src/domain/privacy/words/given-names-world.ts'
import { fold, FOLDED_AWAY, SEPARATOR } from '../../../src/domain/risk/reading/fold.ts'
import { alike } from './alike.ts'

/** Letters read in one go. A longer text is read in pieces, so that time and memory stay linear. */
const PIECE = 2_048
const MOST_FEATURES = PIECE * 5
/** Lengths of stretches of letters, within words and over their edges. */
const SHORTEST = 3
const LONGEST = 5
const SPACE = 32

/** What stands for every given name that nobody needs to be told apart by. */
const NAME = 'someone'

/** Reused from message to message: reading is synchronous and keeps nothing. `ends[s]`: features up to and with
 * sentence s; `places[f]`: where in the text the feature's word ended. */
export type Features = {
  readonly keys: Uint32Array
  readonly places: Int32Array
  readonly ends: Int32Array
  count: number
  sentences: number
}
const features: Features = {
  keys: new Uint32Array(MOST_FEATURES),
  places: new Int32Array(MOST_FEATURES),
  ends: new Int32Array(PIECE),
  count: 0,
  sentences: 0,
}
const letters = new Uint16Array(PIECE * 2)

/** Mixes two 32-bit numbers into one; order counts. */
export function mixed(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 13
  return Math.imul(hash ^ b, 0xc2b2ae35) ^ (hash >>> 16)
}

const BEGIN = 0x811c9dc5
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
function hashOf(word: string): number {
  let hash = BEGIN
  for (let at = 0; at < word.length; at += 1) hash = step(hash, word.charCodeAt(at))
  return hash
}

/** The key of something that is not in the letters, such as a rule that spoke. */
export const keyOfName = (name: string): number => mixed(hashOf(name), 30) >>> 0

/** Words by the hash of their letters, with the letters that are read in their stead. */
const instead = new Map<number, Uint16Array>()
const lettersOf = (word: string): Uint16Array => Uint16Array.from(word, (letter) => letter.charCodeAt(0))
for (const names of [givenNamesEnglish, givenNamesSpanish, givenNamesWorld])
  for (const name of names.split(/\s+/)) if (name.length > 2) instead.set(hashOf(name), lettersOf(NAME))
for (const { from, to } of alike) instead.set(hashOf(from), lettersOf(to))
for (const { to } of alike) if (!to.includes(' ')) instead.delete(hashOf(to))
/** Names that are everyday words in one of the two languages. */
const everyday =
  `will may mark grace hope faith joy rose dawn april june august summer autumn iris ivy violet daisy lily
  pearl ruby amber jade crystal angel star sky rich bill rob pat sue jack frank ernest art guy max ray drew chase grant
  miles wade lance pierce josh chance mercy charity patience harmony destiny luz paz sol mar rocio dolores soledad
  consuelo socorro remedios angustias cruz rosa flor alba aurora blanca clara gloria esperanza victoria milagros pilar
  angel leon santos amado justo salvador domingo abril julio van ben can long song young so an my do in on ho ma ai le an
  dan sam are sun moon winter ever love even eve amen ali era ana eso ella dice dina ivan`.split(/\s+/)
for (const word of everyday) instead.delete(hashOf(word))

/** State of the reading, kept out of closures so that the loop stays cheap. */
let size = 0
let wordAt = 0
let word = BEGIN
let before = 1
let beforeThat = 1
let run = 0

function add(key: number, place: number): void {
  if (features.count >= MOST_FEATURES) return
  features.keys[features.count] = key
  features.places[features.count] = place
  features.count += 1
}

/**
 * The features of `text` from `from` on, a piece of at most {@link PIECE} letters that ends with a word where one does:
 * words, pairs and triples of words, and stretches of three to five letters, without case, accents and costume; figures
 * count as one figure, a letter three times or more as twice; words that are alike are one. A feature depends on what
 * comes before it alone, so that more text only adds. Answers where the next piece begins, the text's length at the end.
 */
export function readFeatures(text: string, from: number): number {
  features.count = 0
  features.sentences = 0
  letters[0] = SPACE
  size = 1
  wordAt = 1
  word = BEGIN
  before = 1
  beforeThat = 1
  run = 0
  let at = from
  for (; at < text.length && size < PIECE; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) put(code)
    else if (code >= 65 && code <= 90) put(code + 32)
    else if (code === SPACE) space(at)
    else if (code === 39 || code === 96) continue
    else if (code >= 48 && code <= 57) put(48)
    else if (code === 46 || code === 10 || code === 59) sentenceEnd(at, 0)
    else if (code === 63 || code === 33) sentenceEnd(at, code)
    else if (code < 128) space(at)
    else {
      const point = text.codePointAt(at) ?? 0
      if (point > 0xffff) at += 1
      putFolded(fold(point), at)
    }
  }
  sentenceEnd(at, 0)
  return at
}

/** The features that {@link readFeatures} found last. */
export const found: Features = features

function put(code: number): void {
  run = code === letters[size - 1] ? run + 1 : 0
  if (run >= 2) return
  letters[size] = code
  size += 1
  word = step(word, code)
}

/** A word ends: what stands for it, one word or two, is read in its stead. */
function space(at: number): void {
  if (size === wordAt) return
  const other = instead.get(word)
  if (!other) return endWord(at)
  size = wordAt
  word = BEGIN
  for (const code of other) {
    if (code === SPACE) endWord(at)
    else {
      letters[size] = code
      size += 1
      word = step(word, code)
    }
  }
  endWord(at)
}

/** The features of the word that ends here. */
function endWord(at: number): void {
  letters[size] = SPACE
  size += 1
  add(mixed(word, 1), at)
  const pair = mixed(word, before)
  add(mixed(pair, 2), at)
  add(mixed(mixed(pair, beforeThat), 3), at)
  for (let end = wordAt; end < size; end += 1) stretches(end, at)
  beforeThat = before
  before = word
  word = BEGIN
  wordAt = size
  run = 0
}

/** Stretches of letters that end here. */
function stretches(end: number, at: number): void {
  let hash = BEGIN
  for (let length = 1; length <= LONGEST && end - length + 1 >= 0; length += 1) {
    hash = step(hash, letters[end - length + 1] ?? 0)
    if (length >= SHORTEST) add(mixed(hash, 4 + length), at)
  }
}

function sentenceEnd(at: number, mark: number): void {
  space(at)
  if (mark !== 0) {
    put(mark)
    space(at)
  }
  const last = features.sentences === 0 ? 0 : (features.ends[features.sentences - 1] ?? 0)
  if (features.count === last) return
  features.ends[features.sentences] = features.count
  features.sentences += 1
}

function putFolded(folded: string, at: number): void {
  if (folded === FOLDED_AWAY || folded === "'") return
  if (folded === '.' || folded === '\n' || folded === '…') return sentenceEnd(at, 0)
  if (folded === SEPARATOR) return space(at)
  for (let i = 0; i < folded.length; i += 1) put(folded.charCodeAt(i))
}
