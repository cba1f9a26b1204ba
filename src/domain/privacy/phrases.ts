import {
  BUILT,
  COUNTRY,
  EMPLOYER,
  KEPT,
  NAMING,
  ORGANISATION_CUE,
  PHRASE,
  phrasesFrom,
  phrasesOf,
  PLACE,
  PLACE_CUE,
  STATE,
  type Phrase,
} from './lexicon.ts'
import { NO_NUMBER, OTHER, UNLISTED, WORD, type Laid } from './tokens.ts'

/** What the phrases among the tokens say: bits of those that end before each token, the kind that they announce, and bits of
 * those that cover it. One place more than tokens. */
export function phrasesIn(into: Laid): {
  readonly cue: readonly number[]
  readonly announced: readonly (string | null)[]
  readonly covered: readonly number[]
} {
  const count = into.type.length
  const cue: number[] = new Array<number>(count + 1).fill(0)
  const announced: (string | null)[] = new Array<string | null>(count + 1).fill(null)
  const covered: number[] = new Array<number>(count + 1).fill(0)
  for (let i = 0; i < count; i++) {
    if (into.type[i] !== WORD) continue
    cue[i + 1] = (cue[i + 1] ?? 0) | ((into.bits[i] ?? 0) & ~(PHRASE | BUILT))
    if (((into.bits[i] ?? 0) & PHRASE) === 0) continue
    for (const phrase of phrasesAt(into, i)) {
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

/** 1 for each token that is dull and of which no cue or phrase speaks. */
export function everydayIn(
  { dull, type }: Laid,
  cue: readonly number[],
  covered: readonly number[],
): Uint8Array {
  const everyday = new Uint8Array(type.length)
  for (let i = 0; i < everyday.length; i++)
    if (
      dull[i] === 1 &&
      ((cue[i] ?? 0) & (NAMING | PLACE_CUE | ORGANISATION_CUE)) === 0 &&
      ((covered[i] ?? 0) & (PLACE | EMPLOYER)) === 0
    )
      everyday[i] = 1
  return everyday
}
/** The phrases that may begin at a word. Most pairs of words begin none, which their numbers alone say. */
function phrasesAt(into: Laid, i: number): readonly Phrase[] {
  const first = into.number[i] ?? NO_NUMBER
  // A phrase's second word is compared with the next word, over one mark.
  const next = isBetweenWords(into, i + 1) ? i + 2 : i + 1
  const second = next < into.type.length ? (into.number[next] ?? NO_NUMBER) : UNLISTED
  const known = first < 0 || second === NO_NUMBER ? null : phrasesOf(first, second)
  return known ?? phrasesFrom(into.fold[i] ?? '', into.fold[next] ?? '')
}
const isBetweenWords = (into: Laid, at: number): boolean =>
  into.type[at] === OTHER && BETWEEN_WORDS.has(into.fold[at] ?? '')
const BETWEEN_WORDS = new Set(".'’°ºª-")

/** The token after the phrase, or -1. Marks between its words are skipped ("St. Louis", "I'm from"). */
function endOf(phrase: Phrase, into: Laid, from: number): number {
  let at = from + 1
  for (let w = 1; w < phrase.words.length; w++) {
    if (isBetweenWords(into, at)) at++
    if (into.fold[at] !== phrase.words[w] || into.opens[at] === true) return -1
    at++
  }
  return at
}
