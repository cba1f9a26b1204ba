import { fold, FOLDED_AWAY, SEPARATOR } from '../reading/fold.ts'
import { CAPITAL, CAPITAL_WITHIN, SMALL } from './canonical.ts'
import { BEGIN, step } from './hashes.ts'
import { areOpeners } from './joints.ts'
import { columns, letWordsGo, MARKS, WIDTH, wordAt, wordCount, wordsOf } from './known-words.ts'
import { ONCE } from './word-marks.ts'

/** A sentence as it was read: the numbers of its words, where each begins and ends in the text, and before which of them
 * a comma, a dash or a picture stands. Used again for the next sentence. */
export type Sentence = {
  /** How many words, and how many places in `parted`. */
  count: number
  parts: number
  readonly words: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly parted: Int32Array
}

/** Words after which a sentence is taken to end where nobody ends it. */
const MOST_WORDS = 240
/** One written word may stand for several. */
const ROOM = 2 * MOST_WORDS

const OTHER_BEGIN = 0x2f0b4c47
const otherStep = (hash: number, code: number): number => Math.imul(hash + code, 0x5bd1e995) ^ (hash >>> 15)

/** State of the reading, kept out of closures so that the loop stays cheap: reading is synchronous and keeps nothing. */
const sentence: Sentence = {
  count: 0,
  parts: 0,
  words: new Int32Array(ROOM),
  starts: new Int32Array(ROOM),
  ends: new Int32Array(ROOM),
  parted: new Int32Array(ROOM),
}
let first = BEGIN
let second = OTHER_BEGIN
let length = 0
let from = 0
let until = 0
let begins = SMALL
let capitals = 0
let afterCapital = true
let source = ''
let tell: (read: Sentence) => void = () => undefined

/** Reads a text sentence by sentence, in canonical words. Linear in the length. */
export function readSentences(text: string, each: (read: Sentence) => void): void {
  source = text
  tell = each
  clear()
  afterCapital = true
  nextWord()
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) put(code, at)
    else if (code === 32) endWord(at)
    else if (code >= 65 && code <= 90) putCapital(code + 32, at)
    else if (code === 39 || code === 96) continue
    else if (code >= 48 && code <= 57) put(code, at)
    else if (code === 46 || code === 10 || code === 59) endSentence(at)
    else if (code === 63 || code === 33) endWithMark(at, code)
    else if (code < 128) {
      if (partsAt(text, at, code)) part(at)
      else endWord(at)
    } else {
      const point = text.codePointAt(at) ?? 0
      putFolded(point, at)
      if (point > 0xffff) at += 1
    }
  }
  endSentence(text.length)
  source = ''
}

function clear(): void {
  sentence.count = 0
  sentence.parts = 0
  letWordsGo()
}

function nextWord(): void {
  first = BEGIN
  second = OTHER_BEGIN
  length = 0
  begins = SMALL
  capitals = 0
}

function put(code: number, at: number): void {
  if (length === 0) from = at
  length += 1
  first = step(first, code)
  second = otherStep(second, code)
}

function putCapital(code: number, at: number): void {
  if (length === 0) begins = CAPITAL
  capitals += 1
  put(code, at)
}

/** The letters of the word that ends at `until`. */
const folded = (): string => {
  let letters = ''
  for (const letter of source.slice(from, until)) {
    const code = letter.codePointAt(0) ?? 0
    if (code === 39 || code === 96) continue
    const plain = fold(code)
    if (plain !== "'" && plain !== SEPARATOR) letters += plain
  }
  return letters.toLowerCase()
}

function endWord(at: number): void {
  if (length === 0) return
  until = at
  // Shouting is no name, and what stands behind a greeting begins a sentence ("hi Can I ask").
  const written =
    begins === SMALL || (capitals > 1 && capitals === length)
      ? SMALL
      : afterCapital || areOpeners(sentence.words, sentence.count)
        ? CAPITAL
        : CAPITAL_WITHIN
  const found = wordsOf(first, second, written, folded)
  const many = wordCount(found)
  for (let one = 0; one < many; one += 1) addWord(wordAt(found, one), at)
  // The capital after a name may begin another name; after a word it is how somebody writes.
  afterCapital = begins !== SMALL && !(many > 0 && isOnce(wordAt(found, 0)))
  nextWord()
  if (sentence.count >= MOST_WORDS) endSentence(at)
}

const isOnce = (word: number): boolean => ((columns[word * WIDTH + MARKS] ?? 0) & ONCE) !== 0

function addWord(word: number, end: number): void {
  const { count, words, starts, ends } = sentence
  if (count > 0 && words[count - 1] === word && isOnce(word) && !isParted()) return
  words[count] = word
  starts[count] = from
  ends[count] = end
  sentence.count = count + 1
}

/** Whether a comma, a dash or a picture stands before the next word. */
const isParted = (): boolean => sentence.parts > 0 && sentence.parted[sentence.parts - 1] === sentence.count

function endWithMark(at: number, code: number): void {
  endWord(at)
  if (sentence.count > 0 && code === 63) {
    put(code, at)
    endWord(at + 1)
  }
  endSentence(at)
}

function endSentence(at: number): void {
  endWord(at)
  if (sentence.count > 0) {
    tell(sentence)
    clear()
  }
  afterCapital = true
}

/** What comes next begins a clause of its own. */
function part(at: number): void {
  endWord(at)
  if (sentence.count === 0 || isParted()) return
  sentence.parted[sentence.parts] = sentence.count
  sentence.parts += 1
}

const COMMA = 44
const COLON = 58
const HYPHEN = 45
const isDash = (point: number): boolean => point === 0x2013 || point === 0x2014
/** Commas, colons, brackets, and a dash with a space before it. */
const partsAt = (text: string, at: number, code: number): boolean =>
  code === COMMA ||
  code === COLON ||
  code === 40 ||
  code === 41 ||
  (code === HYPHEN && text.charCodeAt(at - 1) === 32)

function putFolded(point: number, at: number): void {
  const plain = fold(point)
  if (plain === FOLDED_AWAY || plain === "'") return
  if (plain === '.' || plain === '\n' || plain === '…') return endSentence(at)
  if (plain === SEPARATOR) return isDash(point) ? part(at) : endWord(at)
  const parts = point >= 0x1f000 || (point >= 0x2600 && point < 0x27c0)
  const isPicture = plain.length <= 2 && plain.charCodeAt(0) > 0x2000
  if (parts) part(at)
  else if (isPicture) endWord(at)
  else if (length === 0 && /\p{Lu}/u.test(String.fromCodePoint(point))) begins = CAPITAL
  for (let i = 0; i < plain.length; i += 1) put(plain.charCodeAt(i), at)
  const after = at + (point > 0xffff ? 2 : 1)
  if (parts) part(after)
  else if (isPicture) endWord(after)
}
