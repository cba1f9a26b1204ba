import { alike, placedWords, type Token, type Word } from './align.ts'
import { NEGATION } from './axes.ts'
import { gapsOf, type Gap } from './gaps.ts'
import { inOrder } from './in-order.ts'
import type { Reading } from './reading-of.ts'
import { oppositeOn } from './sides.ts'

/** How much of a claim stands in one sentence of its source word for word in the same order. */
export type WordOrder = {
  /** Share of its words. */
  readonly kept: number
  /** What stands between them instead of what the source says there: with another meaning, and with the same. */
  readonly changed: number
  readonly reworded: number
  /** Denials, and words with a side, that stand in one of the two and not in the other. */
  readonly denials: number
  readonly sides: number
  /** Words in whose place the source says the contrary, or names another group or number. */
  readonly turned: number
  readonly otherGroup: number
  readonly otherNumber: number
  /** Words that stand elsewhere in the sentence. */
  readonly moved: number
  /** Places of the claim's words that stand where the source says the same. */
  readonly vouched: ReadonlySet<number>
}

/** Code units before the first word that stays, where a denial takes it back: "not everyone who". */
const BEFORE = 14
/** Words of a sentence that are compared. */
const LONGEST = 120
const NOTHING: WordOrder = {
  ...{ kept: 0, changed: 0, reworded: 0, denials: 0, sides: 0, turned: 0, otherGroup: 0, otherNumber: 0 },
  ...{ moved: 0, vouched: new Set() },
}

export function wordOrder(claim: Reading, source: Reading, title: readonly Token[]): WordOrder {
  const said = placedWords(claim.text).slice(0, LONGEST)
  if (said.length === 0) return NOTHING
  const best = sentenceLike(said, source)
  if (best.kept.size === 0) return NOTHING
  const here = source.tokens.filter(({ place }) => place >= best.start && place < best.end)
  const told = claim.tokens.filter(({ place }) => said.some((word) => word.place === place))
  const gaps = gapsOf(said, best)
  const meant = (one: Token, among: readonly Token[]): boolean => among.some((other) => alike(one, other) > 0)
  const keptPlaces = new Set([...best.kept.keys()].map((at) => said[at]?.place ?? -1))
  const heldPlaces = new Set([...best.kept.values()].map((at) => best.held[at]?.place ?? -1))
  const rest = told.filter(({ place, number }) => !number && !keptPlaces.has(place))
  const read = gaps.map((gap) => readGap(gap, told, here))
  const vouched = new Set([...keptPlaces, ...read.flatMap(({ same }) => same)])
  const first = Math.min(...heldPlaces)
  const last = Math.max(...heldPlaces)
  const from = Math.max(best.start, first - BEFORE)
  const aside = bracketed(source.text, from, last)
  const left = leftClauses(here, heldPlaces, source)
  const dropped = here.filter(
    (token) =>
      sided(token) &&
      token.place > first &&
      token.place < last &&
      !heldPlaces.has(token.place) &&
      !aside(token.place) &&
      !left.has(clauseAt(token.place, source)),
  )
  const around = here.filter(({ place }) => !heldPlaces.has(place))
  // "It" stands for what the title names.
  const reworded = rest.filter((token) => meant(token, here) || title.some(({ stem }) => stem === token.stem))
  const sum = (of: (one: GapRead) => number): number => read.reduce((so, one) => so + of(one), 0)
  return {
    kept: best.kept.size / said.length,
    changed: rest.length - reworded.length,
    reworded: reworded.length,
    denials:
      denied(said.filter((_, at) => !best.kept.has(at)).map(({ word }) => word)) +
      denied(
        best.held
          .filter(({ place }) => place >= from && place < last && !heldPlaces.has(place) && !aside(place))
          .map(({ word }) => word),
      ),
    sides:
      rest.filter((token) => sided(token) && !meant(token, around)).length +
      dropped.filter((token) => !meant(token, rest)).length,
    turned: sum(({ turned }) => turned),
    otherGroup: sum(({ otherGroup }) => otherGroup),
    otherNumber: sum(({ otherNumber }) => otherNumber),
    moved: rest.filter(({ stem, place }) => !vouched.has(place) && around.some((one) => one.stem === stem))
      .length,
    vouched,
  }
}

export type InOrder = {
  readonly kept: ReadonlyMap<number, number>
  readonly held: readonly Word[]
  readonly start: number
  readonly end: number
}

/** The sentence of the source in which most words of the claim stand in the same order. */
function sentenceLike(said: readonly Word[], source: Reading): InOrder {
  const ends = new Map<number, { start: number; end: number }>()
  for (const { sentence, start, end } of source.clauses)
    ends.set(sentence, { start: ends.get(sentence)?.start ?? start, end })
  let best: InOrder = { kept: new Map(), held: [], start: 0, end: 0 }
  for (const { start, end } of ends.values()) {
    const held = placedWords(source.text.slice(start, end))
      .slice(0, LONGEST)
      .map(({ word, place }) => ({ word, place: start + place }))
    const kept = inOrder(
      said.map(({ word }) => word),
      held.map(({ word }) => word),
    )
    if (kept.size > best.kept.size) best = { kept, held, start, end }
  }
  return best
}

type GapRead = {
  readonly same: readonly number[]
  readonly turned: number
  readonly otherGroup: number
  readonly otherNumber: number
}
/** What a claim says between two words that stay, beside what the source says there. */
function readGap({ said, held }: Gap, claimed: readonly Token[], here: readonly Token[]): GapRead {
  const [ours, theirs] = [
    claimed.filter(({ place }) => said.has(place)),
    here.filter(({ place }) => held.has(place)),
  ]
  const same = ours.filter((one) => theirs.some((other) => alike(one, other) > 0))
  const rest = ours.filter((one) => !same.includes(one))
  const apart = (kind: string): number =>
    rest.filter((one) => theirs.some((other) => oppositeOn(one.sides, other.sides)?.kind === kind)).length
  const numbers = rest.filter(({ number }) => number)
  return {
    same: same.map(({ place }) => place),
    turned: apart('direction'),
    otherGroup: apart('population'),
    otherNumber: numbers.length > 0 && theirs.some(({ number }) => number) ? numbers.length : 0,
  }
}

const clauseAt = (place: number, { clauses }: Reading): number =>
  clauses.findIndex(({ start, end }) => place >= start && place < end)

/** Clauses of which most is left out: what is said there beside is not taken back. */
function leftClauses(
  here: readonly Token[],
  held: ReadonlySet<number>,
  source: Reading,
): ReadonlySet<number> {
  const counted = new Map<number, { all: number; kept: number }>()
  for (const { place } of here) {
    const clause = clauseAt(place, source)
    const { all, kept } = counted.get(clause) ?? { all: 0, kept: 0 }
    counted.set(clause, { all: all + 1, kept: kept + (held.has(place) ? 1 : 0) })
  }
  return new Set([...counted].flatMap(([clause, { all, kept }]) => (kept * 2 < all ? [clause] : [])))
}

/** What stands in brackets can be left out and nothing is said otherwise. */
function bracketed(text: string, from: number, to: number): (place: number) => boolean {
  const brackets = [...text.slice(from, to).matchAll(/\([^()]*\)/gu)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }))
  return (place) => brackets.some(({ start, end }) => place >= start && place < end)
}
const sided = ({ sides }: Token): boolean => sides.some(({ kind }) => kind === 'direction')
const denied = (words: readonly string[]): number =>
  [...words.join(' ').matchAll(NEGATION)].length + words.filter((word) => word === 'non').length
