import { alike, placedWords, type Token } from './align.ts'
import { NEGATION } from './axes.ts'
import type { Reading } from './reading-of.ts'

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
}

/** Code units before the first word that stays, where a denial takes it back: "not everyone who". */
const BEFORE = 14
/** Words of a sentence that are compared. */
const LONGEST = 120

export function wordOrder(claim: Reading, source: Reading, title: readonly Token[]): WordOrder {
  const said = placedWords(claim.text).slice(0, LONGEST)
  if (said.length === 0) return { kept: 0, changed: 0, reworded: 0, denials: 0, sides: 0 }
  const ends = new Map<number, { start: number; end: number }>()
  for (const { sentence, start, end } of source.clauses)
    ends.set(sentence, { start: ends.get(sentence)?.start ?? start, end })
  let best: InOrder = { kept: new Set(), held: new Set(), start: 0, end: 0 }
  for (const { start, end } of ends.values()) {
    const held = placedWords(source.text.slice(start, end)).slice(0, LONGEST)
    const kept = inOrder(
      said.map(({ word }) => word),
      held.map(({ word }) => word),
    )
    if (kept.size > best.kept.size)
      best = {
        kept: new Set(kept.keys()),
        held: new Set([...kept.values()].map((at) => start + (held[at]?.place ?? 0))),
        start,
        end,
      }
  }
  const places = new Set(said.flatMap(({ place }, at) => (best.kept.has(at) ? [place] : [])))
  const here = source.tokens.filter(({ place }) => place >= best.start && place < best.end)
  const meant = (one: Token, among: readonly Token[]): boolean => among.some((other) => alike(one, other) > 0)
  const rest = claim.tokens.filter(({ place, number }) => !number && !places.has(place))
  // "It" stands for what the title names.
  const reworded = rest.filter((token) => meant(token, here) || title.some(({ stem }) => stem === token.stem))
  const first = Math.min(...best.held)
  const last = Math.max(...best.held)
  const from = Math.max(best.start, first - BEFORE)
  const aside = bracketed(source.text, from, last)
  const left = leftClauses(here, best.held, source)
  const dropped = here.filter(
    (token) =>
      sided(token) &&
      token.place > first &&
      token.place < last &&
      !best.held.has(token.place) &&
      !aside(token.place) &&
      !left.has(clauseAt(token.place, source)),
  )
  const added = rest.filter((token) => sided(token))
  return {
    kept: best.kept.size / said.length,
    changed: rest.length - reworded.length,
    reworded: reworded.length,
    denials:
      denied(said.filter((_, at) => !best.kept.has(at)).map(({ word }) => word)) +
      denied(
        placedWords(source.text.slice(from, last))
          .filter(({ place }) => !best.held.has(from + place) && !aside(from + place))
          .map(({ word }) => word),
      ),
    sides:
      added.filter((token) => !meant(token, dropped)).length +
      dropped.filter((token) => !meant(token, rest)).length,
  }
}

type InOrder = {
  readonly kept: ReadonlySet<number>
  readonly held: ReadonlySet<number>
  readonly start: number
  readonly end: number
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
const denied = (words: readonly string[]): number => [...words.join(' ').matchAll(NEGATION)].length

/** Which words of the first list stand in the second in the same order: the longest such run of words. */
function inOrder(said: readonly string[], held: readonly string[]): ReadonlyMap<number, number> {
  const wide = held.length + 1
  const long = new Uint16Array((said.length + 1) * wide)
  for (let a = said.length - 1; a >= 0; a -= 1)
    for (let b = held.length - 1; b >= 0; b -= 1)
      long[a * wide + b] =
        said[a] === held[b]
          ? 1 + (long[(a + 1) * wide + b + 1] ?? 0)
          : Math.max(long[(a + 1) * wide + b] ?? 0, long[a * wide + b + 1] ?? 0)
  const kept = new Map<number, number>()
  for (let a = 0, b = 0; a < said.length && b < held.length;)
    if (said[a] === held[b]) {
      kept.set(a, b)
      a += 1
      b += 1
    } else if ((long[(a + 1) * wide + b] ?? 0) >= (long[a * wide + b + 1] ?? 0)) a += 1
    else b += 1
  return kept
}
