import { foldQuickly } from './fold.ts'
import {
  bitsOf,
  BUILT,
  builtByNumber,
  dullByNumber,
  leadByNumber,
  leadOf,
  looksOrdinary,
  PHRASE,
  vocabulary,
} from './lexicon.ts'
import { BREAK, classAt, DIGIT, HALF, INVISIBLE, isWideLetter, LETTER, SPACE } from './characters.ts'
import { everydayIn, phrasesIn } from './phrases.ts'
import {
  beginTokens,
  DIGITS,
  laid,
  NO_NUMBER,
  OTHER,
  put,
  UNLISTED,
  wipeNumbers,
  WORD,
  type Building,
  type Laid,
} from './tokens.ts'
import { BEGIN, CAPITAL_BIT, codesOf, GAP, hashed, letterOf, PASSED } from './vocabulary.ts'

/** A text cut into tokens, as parallel lists: it is read once and every rule looks into it. Offsets are UTF-16 units. */
export type Reading = {
  readonly text: string
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** `WORD`, `DIGITS` or `OTHER` of the tokens (one mark or symbol). White space is no token. */
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
  /** Bits of the small lists that have the word, at which rules begin to look (`SAINT` … of the lexicon). */
  readonly lead: readonly number[]
  /** 1 for an everyday word in lower case at which no rule begins to look: most words of most messages. */
  readonly everyday: Uint8Array
  /** Capitals say nothing here: the text shouts, or gives every word one. */
  readonly capitalsSayNothing: boolean
}

export const LOWER = 0
export const CAPITAL = 1
export const UPPER = 2
export const MIXED = 3

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

/** What stands at a place that may lie before the text. Asking a list for a place below zero is slow, and makes all later
 * asking slow. */
export const foldAt = (reading: Reading, i: number): string => (i < 0 ? '' : (reading.fold[i] ?? ''))
export const bitsAt = (reading: Reading, i: number): number => (i < 0 ? 0 : (reading.bits[i] ?? 0))
export const leads = (reading: Reading, i: number, list: number): boolean =>
  ((reading.lead[i] ?? 0) & list) !== 0
export const typeAt = (reading: Reading, i: number): number => (i < 0 ? 0 : (reading.type[i] ?? 0))

/** Reads a text: one pass over the characters, one look-up a word. Linear in the length. */
export function read(text: string): Reading {
  const into = beginTokens(text.length)
  const codes = codesOf(text)
  let at = 0
  let fresh = true
  while (at < text.length) {
    const code = codes[at] ?? 0
    if (code === GAP) {
      at++
      continue
    }
    const kind = code > GAP ? LETTER : classAt(text, at)
    if (kind === SPACE || kind === INVISIBLE) at++
    else if (kind === BREAK) {
      fresh = true
      at++
    } else if (kind === LETTER || (kind === HALF && isWideLetter(text, at))) {
      at = takeWord(text, codes, at, into, fresh)
      fresh = false
    } else if (kind === DIGIT) {
      at = takeDigits(text, at, into, fresh)
      fresh = false
    } else {
      const end = kind === HALF ? at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) : at + 1
      const mark = text.slice(at, end)
      put(into, at, end, OTHER, mark, 0, LOWER, fresh, 0, NO_NUMBER, 0)
      fresh = fresh || kind === HALF || '.!?…;:•·*—–"“”«»¿¡()[]{}>|'.includes(mark)
      at = end
    }
  }
  codes.fill(0, 0, text.length)
  const tokens = laid(into)
  const { start, end, type, fold, bits, shape, opens, lead } = tokens
  const { cue, announced, covered } = phrasesIn(tokens)
  wipeNumbers(type.length)
  const everyday = everydayIn(tokens, cue, covered)
  const capitalsSayNothing = saysNothing(tokens)
  return {
    text,
    start,
    end,
    type,
    fold,
    bits,
    shape,
    opens,
    cue,
    announced,
    covered,
    lead,
    everyday,
    capitalsSayNothing,
  }
}

function takeWord(text: string, codes: Uint8Array, from: number, into: Building, opens: boolean): number {
  let hash = BEGIN
  let latin = true
  let accents = false
  let capitals = 0
  let quoteAt = -1
  let hashAtQuote = BEGIN
  let capitalsAtQuote = 0
  let at = from
  for (; at < text.length; at++) {
    const code = codes[at] ?? 0
    if (code > GAP) {
      hash = hashed(hash, letterOf(code))
      if (code > CAPITAL_BIT) capitals++
      else if (code < 97) accents = true
    } else if (code === GAP) break
    else if (code === PASSED) {
      if (at + 1 >= text.length || classAt(text, at + 1) !== LETTER || at === from) break
      if (quoteAt < 0) {
        quoteAt = at
        hashAtQuote = hash
        capitalsAtQuote = capitals
      }
    } else {
      const kind = classAt(text, at)
      if (kind === HALF && isWideLetter(text, at)) at++
      else if (kind !== LETTER && kind !== INVISIBLE) break
      latin = false
    }
  }
  let end = at
  if (quoteAt > 0 && isPossessive(text, from, quoteAt, end)) {
    end = quoteAt
    at = quoteAt
    hash = hashAtQuote
    capitals = capitalsAtQuote
  }
  const number = latin ? vocabulary.find(codes, from, end, hash) : -1
  const raw = number < 0 || accents || capitals > 1 ? text.slice(from, end) : ''
  const shape = raw === '' ? shapeOfOne(text, from, capitals) : shapeOf(raw)
  if (number < 0) {
    const folded = foldQuickly(raw)
    put(
      into,
      from,
      end,
      WORD,
      folded,
      latin ? built(folded, 0) : built(folded, bitsOf(folded)),
      shape,
      opens,
      0,
      latin ? UNLISTED : NO_NUMBER,
      latin ? 0 : leadOf(folded),
    )
  } else {
    const dull = shape === LOWER ? (dullByNumber[number] ?? 0) : 0
    put(
      into,
      from,
      end,
      WORD,
      vocabulary.words[number] ?? '',
      builtByNumber[number] ?? 0,
      shape,
      opens,
      dull,
      number,
      leadByNumber[number] ?? 0,
    )
  }
  return at
}

/** The shape of a word with one capital at most and no accent. */
const shapeOfOne = (text: string, from: number, capitals: number): number =>
  capitals === 0 ? LOWER : text.charCodeAt(from) < 97 ? CAPITAL : MIXED

/** Once a word how it is built, if no list has it: several rules ask. */
const built = (folded: string, bits: number): number =>
  (bits & ~PHRASE) === 0 && looksOrdinary(folded) ? bits | BUILT : bits

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
  put(into, from, at, DIGITS, /^[0-9]+$/.test(raw) ? raw : asciiDigits(raw), 0, LOWER, opens, 0, NO_NUMBER, 0)
  return at
}
const asciiDigits = (raw: string): string =>
  Array.from(raw, (digit) => {
    let zero = digit.charCodeAt(0)
    while (classAt(String.fromCharCode(zero - 1), 0) === DIGIT && digit.charCodeAt(0) - zero < 9) zero--
    return String((digit.charCodeAt(0) - zero) % 10)
  }).join('')

function saysNothing(into: Laid): boolean {
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
