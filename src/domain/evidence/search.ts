import type { Locale } from '../language.ts'
import type { Deidentified } from '../privacy/deidentified.ts'
import type { Hit, Passage } from './source.ts'
import { meaningful, stem, wordsOf } from './stem.ts'
import { abbreviations, alike, spanish } from './terms.ts'

/** BM25 parameters as commonly set. See: Robertson and Zaragoza 2009, doi:10.1561/1500000019. */
const K1 = 1.2
const B = 0.75
/** A word in the title says more about a passage than one in its text. */
const TITLE_TIMES = 4
/** A word that we put beside the one asked for weighs less. */
const ALIKE_WEIGHT = 0.5

/** Passages prepared for search; built once. `postings` is word stem → passage number → times it stands there. */
export type PassageIndex = {
  readonly passages: readonly Passage[]
  readonly lengths: readonly number[]
  readonly meanLength: number
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>
}

/** Reads passages into an index. Linear in their text. */
export function buildIndex(passages: readonly Passage[]): PassageIndex {
  const postings = new Map<string, Map<number, number>>()
  const lengths = passages.map((passage, number) => {
    const title = stems(passage.title)
    const body = stems(passage.text)
    for (const word of body) count(postings, word, number, 1)
    for (const word of title) count(postings, word, number, TITLE_TIMES)
    return body.length + title.length * TITLE_TIMES
  })
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return { passages, lengths, meanLength: passages.length === 0 ? 1 : total / passages.length, postings }
}

function count(
  postings: Map<string, Map<number, number>>,
  word: string,
  number: number,
  times: number,
): void {
  const row = postings.get(word) ?? new Map<number, number>()
  row.set(number, (row.get(number) ?? 0) + times)
  postings.set(word, row)
}

const stems = (text: string): readonly string[] => wordsOf(text).filter(meaningful).map(stem)

/**
 * Passages that answer a question best, best first; empty when no word of it is known. Takes de-identified text
 * only (PR.1); placeholders are not searched. A Spanish question is mapped to English terms of ours, and each
 * passage says its own language. `score` is a BM25 sum: it orders hits of one question and compares no two.
 * `quote` is the sentence of the passage that answers best, word for word.
 */
export function search(
  index: PassageIndex,
  question: Deidentified,
  language: Locale,
  limit: number,
): readonly Hit[] {
  const asked = terms(question.slice(0, LONGEST), language)
  const scores = new Map<number, number>()
  for (const [word, weight] of asked) addScores(index, word, weight, scores)
  return [...scores]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .flatMap(([number, score]) => {
      const passage = index.passages[number]
      return passage ? [{ passage, score, quote: bestSentence(passage.text, asked) }] : []
    })
}
/** Code units of a question that are read. */
const LONGEST = 2_000

function addScores(index: PassageIndex, word: string, weight: number, scores: Map<number, number>): void {
  const row = index.postings.get(word)
  if (!row) return
  const rare = Math.log(1 + (index.passages.length - row.size + 0.5) / (row.size + 0.5))
  for (const [number, times] of row) {
    const length = (index.lengths[number] ?? 0) / index.meanLength
    const part = (times * (K1 + 1)) / (times + K1 * (1 - B + B * length))
    scores.set(number, (scores.get(number) ?? 0) + weight * rare * part)
  }
}

/** Stems asked for, with their weights. */
function terms(question: string, language: Locale): ReadonlyMap<string, number> {
  const asked = new Map<string, number>()
  const add = (text: string, weight: number): void => {
    for (const word of stems(text)) asked.set(word, Math.max(asked.get(word) ?? 0, weight))
  }
  for (const word of wordsOf(question)) {
    const long = abbreviations[word]
    if (long !== undefined && (language === 'en' || word.length > 2)) add(long, 1)
    const english = language === 'es' ? fromSpanish(word) : undefined
    if (english !== undefined) add(english, 1)
    else if (meaningful(word)) add(word, 1)
    const beside = language === 'en' ? alike[word] : undefined
    if (beside !== undefined) add(beside, ALIKE_WEIGHT)
  }
  return asked
}

const spanishStems = Object.entries(spanish)
  .filter(([key]) => key.endsWith('*'))
  .map(([key, english]) => [key.slice(0, -1), english] as const)
const fromSpanish = (word: string): string | undefined =>
  spanish[word] ?? spanishStems.find(([start]) => word.startsWith(start))?.[1]

/** A sentence to quote: long enough to say something, and closest to what was asked. */
function bestSentence(text: string, asked: ReadonlyMap<string, number>): string {
  const sentences = text.split(/(?<=[.?!])\s+/)
  const worth = (sentence: string): number =>
    [...new Set(stems(sentence))].reduce((sum, word) => sum + (asked.get(word) ?? 0), 0) /
    Math.sqrt(Math.max(8, sentence.split(' ').length))
  return sentences.toSorted((a, b) => worth(b) - worth(a))[0] ?? ''
}
