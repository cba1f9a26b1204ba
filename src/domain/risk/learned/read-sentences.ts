import { fold, FOLDED_AWAY, SEPARATOR } from '../reading/fold.ts'
import { CAPITAL, CAPITAL_WITHIN, SMALL } from './canonical.ts'
import { BEGIN, step } from './hashes.ts'
import { wordsOf, type Word } from './known-words.ts'

/** Called with each sentence in turn: its words, and where it stands in the text. The list is used again. */
export type Sentence = { readonly words: Word[]; start: number; end: number }

/** Words after which a sentence is taken to end where nobody ends it. */
const MOST_WORDS = 80

const OTHER_BEGIN = 0x2f0b4c47
const otherStep = (hash: number, code: number): number => Math.imul(hash + code, 0x5bd1e995) ^ (hash >>> 15)

/** State of the reading, kept out of closures so that the loop stays cheap: reading is synchronous and keeps nothing. */
const sentence: Sentence = { words: [], start: 0, end: 0 }
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
  sentence.words.length = 0
  sentence.start = 0
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
    else if (code < 128) endWord(at)
    else {
      const point = text.codePointAt(at) ?? 0
      putFolded(point, at)
      if (point > 0xffff) at += 1
    }
  }
  endSentence(text.length)
  source = ''
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
  // Shouting is no name.
  const written =
    begins === SMALL || (capitals > 1 && capitals === length)
      ? SMALL
      : afterCapital
        ? CAPITAL
        : CAPITAL_WITHIN
  const found = wordsOf(first, second, written, folded)
  const { words } = sentence
  for (const word of found) if (!word.once || words.at(-1) !== word) words.push(word)
  // The capital after a name may begin another name; after a word it is how somebody writes.
  afterCapital = begins !== SMALL && found[0]?.once !== true
  nextWord()
  if (words.length >= MOST_WORDS) endSentence(at)
}

function endWithMark(at: number, code: number): void {
  endWord(at)
  if (sentence.words.length > 0 && code === 63) {
    put(code, at)
    endWord(at + 1)
  }
  endSentence(at)
}

function endSentence(at: number): void {
  endWord(at)
  if (sentence.words.length > 0) {
    sentence.end = at
    tell(sentence)
    sentence.words.length = 0
  }
  sentence.start = at + 1
  afterCapital = true
}

function putFolded(point: number, at: number): void {
  const plain = fold(point)
  if (plain === FOLDED_AWAY || plain === "'") return
  if (plain === '.' || plain === '\n' || plain === '…') return endSentence(at)
  if (plain === SEPARATOR) return endWord(at)
  const isPicture = plain.length <= 2 && plain.charCodeAt(0) > 0x2000
  if (isPicture) endWord(at)
  else if (length === 0 && /\p{Lu}/u.test(String.fromCodePoint(point))) begins = CAPITAL
  for (let i = 0; i < plain.length; i += 1) put(plain.charCodeAt(i), at)
  if (isPicture) endWord(at + (point > 0xffff ? 2 : 1))
}
