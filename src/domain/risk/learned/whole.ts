import type { Together } from './head-tuning.ts'

/**
 * What a message weighs as a whole. A long message always has a clause somewhere that sounds like danger; what the rest of
 * it is about tells the two apart. Weighed without what may stand before and behind (openers, closers, short sentences), so
 * that a greeting, a word of leaving off or a few words that take it all back never lower anything (SA.2).
 */

/** Words up to which a sentence before or behind the rest may be left out of the whole. */
const SHORT = 10
/** How many beginnings and ends of the whole are tried, so that time stays linear. */
const MOST_TRIED = 16

/** One clause: the sum of its weights, with what its meanings say beside each other, and where it stands. */
type Clause = {
  readonly sum: number
  readonly count: number
  readonly words: number
  readonly sentence: number
  readonly begins: boolean
  readonly ends: boolean
}
export type WholeClauses = Clause[]

export const noWhole = (): WholeClauses => []
export const beginWhole = (clauses: WholeClauses): void => void (clauses.length = 0)
export const addToWhole = (clauses: WholeClauses, clause: Clause): void => void clauses.push(clause)

/** A score without the constant, in units of weights, and of how many words. */
export type Whole = { readonly score: number; readonly words: number }

/** The whole of a message, first with everything in it, then without what may be left out at either end. */
export function wholesOf(clauses: readonly Clause[]): readonly Whole[] {
  const from = placesTried(clauses)
  const until = placesTried([...clauses].reverse(), ({ ends }) => ends).map((at) => clauses.length - at)
  const before = sumsBefore(clauses)
  return from.flatMap((first) =>
    until.flatMap((end) => {
      const [one, other] = [before[first], before[end]]
      if (end <= first || !one || !other) return []
      return [
        {
          score: (other.sum - one.sum) / Math.sqrt(Math.max(1, other.count - one.count)),
          words: other.words - one.words,
        },
      ]
    }),
  )
}

/** Where the whole may begin: at a clause before which nothing but openers stands in its sentence, where every sentence before it is short. */
function placesTried(
  clauses: readonly Clause[],
  begins: (clause: Clause) => boolean = (clause) => clause.begins,
): readonly number[] {
  const places: number[] = []
  let [sentence, words] = [-1, 0]
  for (const [at, clause] of clauses.entries()) {
    if (clause.sentence !== sentence) {
      if (words > SHORT || places.length === MOST_TRIED) break
      ;[sentence, words] = [clause.sentence, 0]
    }
    // Openers do not make a sentence long.
    if (begins(clause)) words = 0
    words += clause.words
    if (begins(clause) && places.length < MOST_TRIED) places.push(at)
  }
  return places
}

/** Sums over the clauses before each place. */
function sumsBefore(clauses: readonly Clause[]) {
  const all = [{ sum: 0, count: 0, words: 0 }]
  let [sum, count, words] = [0, 0, 0]
  for (const clause of clauses) {
    sum += clause.sum
    count += clause.count
    words += clause.words
    all.push({ sum, count, words })
  }
  return all
}

/** Words up to which a message counts as short. */
const SHORT_MESSAGE = 10

/** How often the length of a message is twice that of a short one, between two doublings in proportion; 0 for a short one. */
export function doublings(words: number): number {
  let [times, length] = [0, SHORT_MESSAGE]
  if (words <= length) return 0
  while (words >= 2 * length) {
    times += 1
    length *= 2
  }
  return times + (words - length) / length
}

/** The log of odds that somebody should ask about a message: its heaviest stretch and the whole of it put together. */
export function oddsTogether(
  together: Together,
  best: number,
  wholes: readonly { readonly odds: number; readonly words: number }[],
): number {
  let most = -Infinity
  for (const { odds, words } of wholes) {
    const long = doublings(words)
    const short = (together.heaviest * best + together.short * odds) / (1 + long)
    most = Math.max(most, short + together.whole * odds + together.length * long)
  }
  return most + together.constant
}
