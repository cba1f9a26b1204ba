import { commonWords } from './common-words.ts'
import { walkFrom } from './keyboard.ts'

/** Why a password is refused that is long enough. */
export const easyReasons = ['about-you', 'one-word', 'number', 'common'] as const
export type EasyReason = (typeof easyReasons)[number]

/** Bits of guessing that a password must cost: two common words and a year cost less, three common words cost enough. */
const ENOUGH = 30
/** What each part costs whoever guesses: one of some 1,000 words; a walk over the keys has few beginnings and directions;
 * the person's own name is tried first; what was typed twice is typed once. */
const COST = { word: 10, own: 3, walk: 6, again: 2, year: 6, letter: 4.7, digit: 3.3, between: 1, sign: 5 }
/** A number of fewer digits is somebody's telephone, or two dates. */
const LONG_NUMBER = 20
/** Letters up to which one word stays one word: the longest in the dictionary are shorter. */
const LONG_WORD = 20
const LONGEST_PART = 24
const longestWord = Math.max(...[...commonWords].map((word) => word.length))

/** Whether a password is easy to guess: a common one, one made of common words, of walks over the keyboard, of
 * repeats, dates or of what is known of the person (`own`: their name and address, the practice's name). Null: not
 * as far as can be said without a list of what leaked elsewhere. */
export function easyPassword(password: string, own: readonly string[]): EasyReason | null {
  const typed = plain(password)
  if (costOf(typed, none) < ENOUGH) return 'common'
  const known = new Set(own.flatMap(partsOf))
  if (known.size > 0 && costOf(typed, known) < ENOUGH) return 'about-you'
  if (/^\d+$/.test(typed) && typed.length < LONG_NUMBER) return 'number'
  return isOneWord(typed) ? 'one-word' : null
}

const none: ReadonlySet<string> = new Set()

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

const masks: Readonly<Record<string, string>> = {
  ...{ '4': 'a', '@': 'a', '3': 'e', '0': 'o', '5': 's', $: 's', '7': 't', '8': 'b', '9': 'g' },
}
/** Figures and signs that stand for letters, read as those; a 1 is an i or an l. */
const unmasked = (text: string, one: 'i' | 'l'): string =>
  text.replaceAll(/[1!|]/g, one).replaceAll(/[43057@$89]/g, (found) => masks[found] ?? found)

const readings = (text: string): readonly string[] => [
  ...new Set([text, unmasked(text, 'i'), unmasked(text, 'l')]),
]

/** Names and addresses, whole and in parts. */
const partsOf = (said: string): readonly string[] => {
  const parts = plain(said).split(/[^\p{L}\p{N}]+/u)
  return [...parts, parts.join('')].filter((part) => part.length >= 3)
}

/** The least that guessing costs, over all ways to cut the text into parts. */
function costOf(text: string, own: ReadonlySet<string>): number {
  const best: number[] = [0]
  const read = readings(text)
  for (let from = 0; from < text.length; from += 1) {
    const before = best[from] ?? 0
    for (const [length, cost] of [[1, costOfOne(text[from] ?? '')] as const, ...partsAt(read, from, own)])
      best[from + length] = Math.min(best[from + length] ?? Infinity, before + cost)
  }
  return best[text.length] ?? 0
}

function costOfOne(one: string): number {
  if (/\p{L}/u.test(one)) return COST.letter
  if (/\p{N}/u.test(one)) return COST.digit
  return /[\s._-]/.test(one) ? COST.between : COST.sign
}

function partsAt(
  read: readonly string[],
  from: number,
  own: ReadonlySet<string>,
): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = []
  const [text = ''] = read
  for (let length = 2; length <= Math.min(LONGEST_PART, text.length - from); length += 1) {
    const part = text.slice(from, from + length)
    if (own.has(part)) parts.push([length, COST.own])
    if (length <= longestWord && read.some((one) => commonWords.has(one.slice(from, from + length))))
      parts.push([length, COST.word])
    if (length === 4 && /^(?:19|20)\d\d$/.test(part)) parts.push([length, COST.year])
    if (text.startsWith(part, from - length) && from >= length) parts.push([length, COST.again])
  }
  const walk = walkFrom(text, from)
  for (let length = 3; length <= walk; length += 1) parts.push([length, COST.walk])
  return parts
}

/** One stretch of letters that reads like a word or a name, with at most four figures or signs around it. */
function isOneWord(text: string): boolean {
  const [, word] = /^[^a-z\s]{0,4}([a-z]+)[^a-z\s]{0,4}$/.exec(text) ?? []
  if (word === undefined || word.length >= LONG_WORD) return false
  const vowels = word.replaceAll(/[^aeiouy]/g, '').length
  return vowels >= word.length / 4 && !/[^aeiouy]{5}|[aeiouy]{4}|q(?!u)|[jvxz][^aeiouy]/.test(word)
}
