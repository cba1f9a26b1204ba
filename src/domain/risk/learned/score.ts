import { readTogether, together } from './features.ts'
import {
  columns,
  FEATURES,
  featuresOf,
  GRAVE,
  MARKS,
  MEANINGS,
  MEANINGS_FROM,
  meaningsKnown,
  RISK,
  WIDTH,
} from './known-words.ts'
import { nameClause } from './name.ts'
import { readClauses } from './read-clauses.ts'
import {
  addMeaning,
  bestOf,
  hearing,
  nextClause,
  weighStretches,
  type Best,
  type Hearing,
} from './stretches.ts'
import { openWeights, type Weights } from './weights.ts'
import { wholesOf, type Whole } from './whole.ts'
import { WEIGHED } from './word-marks.ts'

/** What the two heads heard that every message is read by, and what the first hears in the whole of it. */
export type Heard = { readonly risk: Best; readonly grave: Best; readonly wholes: readonly Whole[] }

/**
 * The highest score of the heads over a text. Clauses are weighed by themselves and in every stretch of them; what a stretch
 * weighs does not depend on what stands around it, so a sentence more, an opener or closer more, or a part more behind a
 * comma never lowers a score (SA.2). Linear in the length. Null where nothing was said.
 */
export function hear(text: string): Heard | null {
  const weights = openWeights()
  const all = hearing(weights.metAlways)
  readClauses(text, (words, first, end, place) => {
    const row = nextClause(all, place)
    addMeanings(all, row, words, first, end)
    weigh(all, row, words, first, end, weights)
    weighStretches(all)
  })
  if (all.clauses === 0) return null
  return { risk: bestOf(all, 0), grave: bestOf(all, 1), wholes: wholesOf(all.whole) }
}

/** The same for each head that names a kind: its highest score; empty where nothing was said. */
export function hearKinds(text: string): Float64Array {
  const weights = openWeights()
  const all = hearing(weights.metNamed)
  readClauses(text, (words, first, end, place) => {
    const row = nextClause(all, place)
    addMeanings(all, row, words, first, end)
    nameClause(all, row, words, first, end, weights)
    weighStretches(all)
  })
  return all.clauses > 0 ? all.best.scores : nobody
}
const nobody = new Float64Array(0)

function addMeanings(all: Hearing, row: number, words: Int32Array, first: number, end: number): void {
  for (let at = first; at < end; at += 1) {
    const word = (words[at] ?? 0) * WIDTH
    const from = columns[word + MEANINGS_FROM] ?? 0
    const until = from + (columns[word + MEANINGS] ?? 0)
    for (let one = from; one < until; one += 1) addMeaning(all, row, meaningsKnown[one] ?? 0)
  }
}

function weigh(
  all: Hearing,
  row: number,
  words: Int32Array,
  first: number,
  end: number,
  { risk, grave, riskMask, kindMask }: Weights,
): void {
  let count = readTogether(words, first, end)
  let ofRisk = 0
  let ofGrave = 0
  for (let at = 0; at < count; at += 1) {
    const feature = together[at] ?? 0
    ofRisk += risk[feature & riskMask] ?? 0
    ofGrave += grave[feature & kindMask] ?? 0
  }
  for (let at = first; at < end; at += 1) {
    const word = (words[at] ?? 0) * WIDTH
    // What a word weighs wherever it stands is worth keeping.
    if (((columns[word + MARKS] ?? 0) & WEIGHED) === 0) weighWord(word)
    ofRisk += columns[word + RISK] ?? 0
    ofGrave += columns[word + GRAVE] ?? 0
    count += columns[word + FEATURES] ?? 0
  }
  all.sums[row * 2] = ofRisk
  all.sums[row * 2 + 1] = ofGrave
  all.counts[row] = count
}

function weighWord(at: number): void {
  const { risk, grave, riskMask, kindMask } = openWeights()
  let ofRisk = 0
  let ofGrave = 0
  for (const feature of featuresOf(at / WIDTH)) {
    ofRisk += risk[feature & riskMask] ?? 0
    ofGrave += grave[feature & kindMask] ?? 0
  }
  columns[at + RISK] = ofRisk
  columns[at + GRAVE] = ofGrave
  columns[at + MARKS] = (columns[at + MARKS] ?? 0) | WEIGHED
}
