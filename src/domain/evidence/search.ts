import type { Locale } from '../language.ts'
import type { Deidentified } from '../privacy/deidentified.ts'
import type { AskedHere } from './asked-here.ts'
import { answers } from './answers.ts'
import {
  added,
  BLOCK,
  countStems,
  ENTRY,
  entryOf,
  noMeasures,
  type Block,
  type Measures,
} from './postings.ts'
import { readQuestion } from './question.ts'
import { affordable, rank, rarity } from './rank.ts'
import type { Hit, Passage } from './source.ts'
import { spelledLike } from './spelling.ts'
import { stemsOf } from './stems-of.ts'

/** Passages prepared for search in this process. */
export type PassageIndex = {
  readonly passages: readonly Passage[]
  readonly blocks: ReadonlyMap<string, readonly Block[]>
  readonly measures: Measures
}

/** Reads passages into an index; linear in their text. */
export function buildIndex(passages: readonly Passage[]): PassageIndex {
  const growing = new Map<string, Map<number, number[]>>()
  let measures = noMeasures
  for (const [number, passage] of passages.entries()) {
    const counted = countStems(
      stemsOf(passage.title, passage.language),
      stemsOf(passage.text, passage.language),
    )
    measures = added(measures, counted)
    const from = number - (number % BLOCK)
    for (const [stem, times] of counted.words) {
      const blocks = growing.get(stem) ?? new Map<number, number[]>()
      growing.set(stem, blocks)
      const bytes = blocks.get(from) ?? []
      blocks.set(from, bytes)
      bytes.push(...entryOf(number, times, counted))
    }
  }
  const blocks = new Map<string, readonly Block[]>()
  for (const [stem, rows] of growing)
    blocks.set(
      stem,
      [...rows].map(([from, bytes]) => ({ from, bytes: Uint8Array.from(bytes) })),
    )
  return { passages, blocks, measures }
}

/** Passages that are looked at again for each one wanted. */
export const CANDIDATES = 100

/**
 * Passages that answer a question best, best first, one for each source; empty when no word of it is known. `score`
 * orders hits of one question and compares no two. `quote` is the sentence that answers best, word for word.
 */
export function search(
  index: PassageIndex,
  question: Deidentified | AskedHere,
  language: Locale,
  limit: number,
  ours: ReadonlySet<string> = new Set(),
): readonly Hit[] {
  const asked = spelledLike(
    readQuestion(question, language),
    (stem) => index.blocks.has(stem),
    (first) => startingWith(index, first),
  )
  const blocksOf = (stem: string): readonly Block[] => index.blocks.get(stem) ?? []
  const { read, late } = affordable(asked.stems, (stem) => bytesOf(blocksOf(stem)), index.measures)
  const { subject } = asked
  const { measures } = index
  const ranked = rank(read, blocksOf, { measures, subject, limit: Math.max(CANDIDATES, limit * 4) })
  const found = ranked.flatMap(({ number, score, held }) => {
    const passage = index.passages[number]
    return passage ? [{ passage, held, score, ours: ours.has(passage.sourceId) }] : []
  })
  const rarityOf = (stem: string): number => rarity(Math.max(1, bytesOf(blocksOf(stem)) / ENTRY), measures)
  return answers(found, { ...asked, late, language, rarity: rarityOf }, limit)
}

const bytesOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { bytes }) => sum + bytes.length, 0)
const startingWith = (index: PassageIndex, first: string): readonly string[] =>
  [...index.blocks.keys()].filter((stem) => stem.startsWith(first))
