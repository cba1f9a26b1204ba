import { foldQuickly } from './fold.ts'
import { isBoxed } from './look-alikes.ts'
import {
  bitsOf,
  BUILT,
  COUNTRY,
  KEPT,
  looksOrdinary,
  PHRASE,
  phrasesFrom,
  PLACE,
  STATE,
  type Phrase,
} from './lexicon.ts'

/** A text cut into tokens, as parallel lists: it is read once and every rule looks into it. Offsets are UTF-16 units. */
export type Reading = {
  readonly text: string
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** {@link WORD}, {@link DIGITS} or {@link OTHER} (one mark or symbol). White space is no token. */
  readonly type: readonly number[]
  /** Folded word; the digits in ASCII; or the mark itself. */
  readonly fold: readonly string[]
  readonly bits: readonly number[]
  /** {@link LOWER}, {@link CAPITAL}, {@link UPPER} or {@link MIXED}; for words. */
  readonly shape: readonly number[]
  /** Whether a sentence or a line begins with this token. */
  readonly opens: readonly boolean[]
  /** Bits of the cues that end just before this token. */
  readonly cue: readonly number[]
  /** Kind that a number cue just before this token announces. */
  readonly announced: readonly (string | null)[]
  /** Bits of the phrase that covers this token (places, kept words of several words). */
  readonly covered: readonly number[]
  /** Capitals say nothing here: the text shouts, or gives every word one. */
  readonly capitalsSayNothing: boolean
}

export const WORD = 1
export const DIGITS = 2
export const OTHER = 3
export const LOWER = 0
export const CAPITAL = 1
export const UPPER = 2
export const MIXED = 3

const LETTER = 1
const DIGIT = 2
const SPACE = 3
const BREAK = 4
const QUOTE = 5
const REST = 6
const HALF = 7
const INVISIBLE = 8
const classes = new Uint8Array(65_536)

function classify(unit: number): number {
  const char = String.fromCharCode(unit)
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return BREAK
  if (/\p{Cf}/u.test(char)) return INVISIBLE
  if (/[\p{L}\p{M}Ⓐ-ⓩ]/u.test(char)) return LETTER
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/[\s\p{Zs}]/u.test(char)) return SPACE
  return unit === 39 || unit === 0x2019 || unit === 0x2bc || unit === 96 || unit === 0xb4 ? QUOTE : REST
}
function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = classes[unit]
  return known === undefined || known === 0 ? (classes[unit] = classify(unit)) : known
}
/** Letters outside the basic plane: styled alphabets and rare scripts, two units each. */
const isWideLetter = (text: string, at: number): boolean => {
  const point = text.codePointAt(at) ?? 0
  return isBoxed(point) || /^\p{L}/u.test(String.fromCodePoint(point))
}

/** "it's" is one word with its verb; "Jess's" is Jess with a possessive. */
const TAKES_VERB = new Set([
  'it',
  'he',
  'she',
  'that',
  'what',
  'who',
  'where',
  'there',
  'here',
  'how',
  'let',
  'when',
  'name',
])

type Building = {
  start: number[]
  end: number[]
  type: number[]
  fold: string[]
  bits: number[]
  shape: number[]
  opens: boolean[]
}

/** Reads a text: one pass over the characters, one look-up a word. Linear in the length. */
export function read(text: string): Reading {
  const into: Building = { start: [], end: [], type: [], fold: [], bits: [], shape: [], opens: [] }
  let at = 0
  let fresh = true
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === SPACE || kind === INVISIBLE) at++
    else if (kind === BREAK) {
      fresh = true
      at++
    } else if (kind === LETTER || (kind === HALF && isWideLetter(text, at))) {
      at = takeWord(text, at, into, fresh)
      fresh = false
    } else if (kind === DIGIT) {
      at = takeDigits(text, at, into, fresh)
      fresh = false
    } else {
      const end = kind === HALF ? at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) : at + 1
      const mark = text.slice(at, end)
      put(into, at, end, OTHER, mark, 0, LOWER, fresh)
      fresh = fresh || kind === HALF || '.!?…;:•·*—–"“”«»¿¡()[]{}>|'.includes(mark)
      at = end
    }
  }
  return { text, ...into, ...phrases(into), capitalsSayNothing: saysNothing(into) }
}

function put(
  into: Building,
  start: number,
  end: number,
  type: number,
  folded: string,
  bits: number,
  shape: number,
  opens: boolean,
): void {
  into.start.push(start)
  into.end.push(end)
  into.type.push(type)
  into.fold.push(folded)
  into.bits.push(bits)
  into.shape.push(shape)
  into.opens.push(opens)
}

function takeWord(text: string, from: number, into: Building, opens: boolean): number {
  let at = from
  let ascii = true
  let capitals = false
  let quoteAt = -1
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 97 && unit <= 122) continue
    const kind = classAt(text, at)
    if (kind === QUOTE) {
      if (at + 1 >= text.length || classAt(text, at + 1) !== LETTER || at === from) break
      if (quoteAt < 0) quoteAt = at
      ascii = false
    } else if (kind === HALF) {
      if (!isWideLetter(text, at)) break
      at++
      ascii = false
    } else if (kind === INVISIBLE) ascii = false
    else if (kind !== LETTER) break
    else if (unit > 127) ascii = false
    else capitals = true
  }
  let end = at
  if (quoteAt > 0 && isPossessive(text, from, quoteAt, end)) {
    end = quoteAt
    at = quoteAt
  }
  const raw = text.slice(from, end)
  const folded = ascii ? (capitals ? raw.toLowerCase() : raw) : foldQuickly(raw)
  const shape = ascii && !capitals ? LOWER : shapeOf(raw)
  put(into, from, end, WORD, folded, bitsIn(folded), shape, opens)
  return at
}

/** The look-up, and once a word how it is built if no list has it: several rules ask. */
function bitsIn(folded: string): number {
  const bits = bitsOf(folded)
  return (bits & ~PHRASE) === 0 && looksOrdinary(folded) ? bits | BUILT : bits
}

const isPossessive = (text: string, from: number, quoteAt: number, end: number): boolean =>
  end === quoteAt + 2 &&
  (text[end - 1] === 's' || text[end - 1] === 'S') &&
  !TAKES_VERB.has(text.slice(from, quoteAt).toLowerCase())

function shapeOf(raw: string): number {
  const lower = raw.toLowerCase()
  if (raw === lower) return LOWER
  const rest = raw.slice(1)
  if (rest === lower.slice(1)) return CAPITAL
  if (raw === raw.toUpperCase()) return raw.length === 1 ? CAPITAL : UPPER
  return MIXED
}

function takeDigits(text: string, from: number, into: Building, opens: boolean): number {
  let at = from
  while (at < text.length && classAt(text, at) === DIGIT) at++
  const raw = text.slice(from, at)
  put(into, from, at, DIGITS, /^[0-9]+$/.test(raw) ? raw : asciiDigits(raw), 0, LOWER, opens)
  return at
}
const asciiDigits = (raw: string): string =>
  Array.from(raw, (digit) => {
    let zero = digit.charCodeAt(0)
    while (classAt(String.fromCharCode(zero - 1), 0) === DIGIT && digit.charCodeAt(0) - zero < 9) zero--
    return String((digit.charCodeAt(0) - zero) % 10)
  }).join('')

function saysNothing(into: Building): boolean {
  let words = 0
  let capitals = 0
  let shouted = 0
  for (let i = 0; i < into.type.length; i++) {
    if (into.type[i] !== WORD || (into.end[i] ?? 0) - (into.start[i] ?? 0) < 3) continue
    words++
    if (into.shape[i] !== LOWER) capitals++
    if (into.shape[i] === UPPER) shouted++
  }
  return (words >= 6 && capitals >= words * 0.8) || (words >= 3 && shouted >= words * 0.75)
}

function phrases(into: Building): Pick<Reading, 'cue' | 'announced' | 'covered'> {
  const count = into.type.length
  const cue: number[] = new Array<number>(count + 1).fill(0)
  const announced: (string | null)[] = new Array<string | null>(count + 1).fill(null)
  const covered: number[] = new Array<number>(count + 1).fill(0)
  for (let i = 0; i < count; i++) {
    const folded = into.fold[i] ?? ''
    if (into.type[i] !== WORD) continue
    cue[i + 1] = (cue[i + 1] ?? 0) | ((into.bits[i] ?? 0) & ~(PHRASE | BUILT))
    if (((into.bits[i] ?? 0) & PHRASE) === 0) continue
    for (const phrase of phrasesFrom(folded) ?? []) {
      const after = endOf(phrase, into, i)
      if (after < 0) continue
      cue[after] = (cue[after] ?? 0) | phrase.bit
      if (phrase.kind !== null) announced[after] = phrase.kind
      if ((phrase.bit & (PLACE | COUNTRY | STATE | KEPT)) !== 0 || phrase.words.length > 1)
        for (let j = i; j < after; j++) covered[j] = (covered[j] ?? 0) | phrase.bit
    }
  }
  return { cue, announced, covered }
}

/** The token after the phrase, or -1. Marks between its words are skipped ("St. Louis", "I'm from"). */
function endOf(phrase: Phrase, into: Building, from: number): number {
  let at = from + 1
  for (let w = 1; w < phrase.words.length; w++) {
    if (into.type[at] === OTHER && /[.'’°ºª-]/.test(into.fold[at] ?? '')) at++
    if (into.fold[at] !== phrase.words[w] || into.opens[at] === true) return -1
    at++
  }
  return at
}
