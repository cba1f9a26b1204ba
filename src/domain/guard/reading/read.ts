import type { Span } from '../../span.ts'
import { spellOut } from './spell-out.ts'

/** One sentence. `first` and `last` (exclusive) are word numbers; `asks` tells a question by its mark. */
export type Sentence = Span & {
  readonly first: number
  readonly last: number
  readonly asks: boolean
}
/** A text as words in order. Words are lower case without accents, contractions written out; `starts` and `ends`
 * are UTF-16 code units of the original. */
export type Reading = {
  readonly text: string
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Number of the sentence that the word stands in. */
  readonly sentenceOf: readonly number[]
  readonly sentences: readonly Sentence[]
}

const LETTER = /[\p{L}\p{N}\p{M}]/u
const MARKS = /\p{M}+/gu
const shortForms = new Set([
  'dr',
  'dra',
  'mr',
  'mrs',
  'ms',
  'sr',
  'sra',
  'srta',
  'st',
  'vs',
  'eg',
  'ie',
  'p',
  'ej',
  'ud',
  'uds',
])
/** Letters beyond this are no word; reading on would only serve an attacker. */
const LONGEST_WORD = 48

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
const isQuote = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x02bc || code === 0x2018
const isStop = (code: number): boolean =>
  code === 46 ||
  code === 33 ||
  code === 63 ||
  code === 0x2026 ||
  code === 10 ||
  code === 13 ||
  code === 0x2028

/** Width in code units of the word character at `at`; 0 where there is none. */
function wordWidth(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return isAsciiWord(code) ? 1 : 0
  const point = text.codePointAt(at) ?? 0
  const width = point > 0xffff ? 2 : 1
  return LETTER.test(String.fromCodePoint(point)) ? width : 0
}

function foldWord(raw: string): string {
  const cut = raw.length > LONGEST_WORD ? raw.slice(0, LONGEST_WORD) : raw
  let plain = true
  for (let at = 0; at < cut.length; at += 1) if (cut.charCodeAt(at) > 127) plain = false
  if (plain) return cut.toLowerCase()
  // "Sí" says yes; without its accent it would be an "if" that takes back what follows.
  if (/^s[íÍ]$/i.test(cut)) return 'claro'
  return cut
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
}

/** Reads a text into words and sentences in one pass, in time linear in its length. Never throws. */
export function read(text: string): Reading {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const sentenceOf: number[] = []
  const sentences: Sentence[] = []
  let first = 0
  let start = -1
  const close = (end: number, asks: boolean) => {
    if (words.length > first) sentences.push({ start, end, first, last: words.length, asks })
    first = words.length
    start = -1
  }
  const add = (word: string, from: number, to: number) => {
    words.push(word)
    starts.push(from)
    ends.push(to)
    sentenceOf.push(sentences.length)
  }
  let at = 0
  while (at < text.length) {
    const width = wordWidth(text, at)
    if (width === 0) {
      const code = text.charCodeAt(at)
      if (isStop(code) && words.length > first && !goesOn(text, at, words, first)) {
        const end = endOfStops(text, at)
        close(code === 10 || code === 13 ? at : end, text.slice(at, end).includes('?'))
        at = end
      } else at = code === 38 ? endOfEntity(text, at) : at + 1
      continue
    }
    const from = at
    at = endOfWord(text, at + width)
    if (start < 0) start = from > 0 && /[¿¡"“«(]/.test(text.charAt(from - 1)) ? from - 1 : from
    const meant = spellOut(foldWord(text.slice(from, at)))
    if (typeof meant === 'string') add(meant, from, at)
    else for (const word of meant) add(word, from, at)
  }
  close(text.length, false)
  return { text, words, starts, ends, sentenceOf, sentences }
}

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const more = wordWidth(text, at)
    if (more > 0) at += more
    else if (isQuote(text.charCodeAt(at)) && at + 1 < text.length && wordWidth(text, at + 1) > 0) at += 1
    else break
  }
  return at
}

/** "&nbsp;" pasted in from a web page is no word. */
function endOfEntity(text: string, from: number): number {
  const entity = /^&(?:[a-z]{2,8}|#\d{1,5});/i.exec(text.slice(from, from + 10))
  return from + (entity ? entity[0].length : 1)
}

function endOfStops(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && isStop(text.charCodeAt(at)) && text.charCodeAt(at) !== 10) at += 1
  return at
}

/** A point inside "3.5", "e.g.", "Dr. Ruiz" or after the number of a list item ends no sentence. */
function goesOn(text: string, at: number, words: readonly string[], first: number): boolean {
  if (text.charCodeAt(at) !== 46) return false
  if (at + 1 < text.length && wordWidth(text, at + 1) > 0) return true
  const last = words.at(-1) ?? ''
  return shortForms.has(last) || (words.length - first === 1 && /^\d{1,2}$/.test(last))
}
