import { sentencesOf } from '../../drafting/sentences.ts'
import { NEGATION } from './axes.ts'
import { placedWords, tokensOf, type Token } from './align.ts'
import { quantitiesIn, type Quantity } from './quantities-in.ts'
import { turnOf, type Turn } from './compared.ts'

/** A part of a sentence that says or denies one thing. */
export type Clause = {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly denied: boolean
}
/** A text, read once. */
export type Reading = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly clauseOf: readonly number[]
  readonly clauses: readonly Clause[]
  readonly turns: readonly (Turn | null)[]
  readonly quantities: readonly Quantity[]
}

/** What parts a sentence into things that are said or denied, each for itself. */
const PARTS =
  /[;:()[\],—]|\s-\s|\b(?:and|y|or)\b(?=\s+(?:did|does|do|was|were|is|are|had|has|have|no|not|never|they|it|can|cannot|may|should)\b)|\b(?:but|yet|although|though|while|whereas|where|despite|which|who|that|because|when|unless|unlike|pero|aunque|mientras|sino)\b/giu
/** Words below which a part goes with the one after it: "Untreated, it may last". */
const SHORT = 3

export function readingOf(text: string, language: string): Reading {
  const tokens = tokensOf(text, language)
  const sentences = sentencesOf(text)
  const clauses = sentences.flatMap(({ start, end }, sentence) =>
    partsOf(text.slice(start, end)).map(([from, to]) => ({
      ...{ start: start + from, end: start + to, sentence },
      denied: deniedIn(text.slice(start + from, start + to)),
    })),
  )
  let clause = 0
  const clauseOf = tokens.map(({ place }) => {
    while (clause < clauses.length - 1 && place >= (clauses[clause]?.end ?? 0)) clause += 1
    return clause
  })
  const turns = sentences.map(({ start, end }) => turnOf(text.slice(start, end), start))
  return { text, tokens, clauseOf, clauses, turns, quantities: quantitiesIn(text, language) }
}

function partsOf(sentence: string): readonly (readonly [number, number])[] {
  const ends = [...sentence.matchAll(PARTS)].map(({ index }) => index).concat(sentence.length)
  const parts: (readonly [number, number])[] = []
  let from = 0
  for (const end of ends) {
    const last = end === sentence.length
    if (placedWords(sentence.slice(from, end)).length < SHORT && !last) continue
    parts.push([from, end])
    from = end
  }
  return parts
}

/** An odd number of denials. What somebody is without is denied of them alone: "not higher in those without" denies once. */
function deniedIn(part: string): boolean {
  const said = [...part.matchAll(NEGATION)].map(([word]) => word.toLowerCase())
  const strong = said.filter((word) => !WEAK.test(word))
  return (strong.length > 0 ? strong : said).length % 2 === 1
}
const WEAK = /^(?:without|untreated|absen(?:ce|t)|lack(?:ing)?|sin)$/u
