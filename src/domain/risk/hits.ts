import type { Words } from './reading/words.ts'
import type { Facet, Rule, RuleId } from './lexicon/catalogue.ts'
import { lexicon, type Lexicon, type Spoken } from './lexicon/lexicon.ts'

/** One phrase found: its rule, and the words it covers (positions, both included). */
export type Hit = {
  readonly id: RuleId
  readonly rule: Rule
  readonly language: Spoken['language']
  /** The phrase itself holds a "not", so one inside it turns nothing around. */
  readonly saysNot: boolean
  readonly first: number
  readonly last: number
  readonly sentence: number
  /** Where the first phrase of a merged hit ended: a "not" is looked for up to here. */
  readonly until: number
  /** Where the phrase that was merged last begins. */
  readonly again: number
}

/** What was found in one message. */
export type Hits = {
  readonly words: Words
  /** Signs of danger, longest first for each rule and place. */
  readonly signs: readonly Hit[]
  /** What colours signs: time, laughter, frames, idioms. */
  readonly colours: readonly Hit[]
}

/** Finds every phrase of the lexicon in the words. One rule speaks once per place: the widest phrase wins. */
export function findHits(words: Words, given: Lexicon = lexicon()): Hits {
  const signs: Hit[] = []
  const colours: Hit[] = []
  const latest = noneYet(given.rules)
  given.match(words, (index, first, last) => {
    const spoken = given.spoken[index]
    if (!spoken || (spoken.atEnd && !endsClause(words, last, given))) return
    // Context is read within a sentence: words added later must not turn an earlier sign into a figure of speech.
    if (spoken.rule.kind === null && words.sentences[first] !== words.sentences[last]) return
    addHit(spoken.rule.kind === null ? colours : signs, latest, spoken, words, first, last)
  })
  return { words, signs, colours }
}

/** By rule: the place in the list of the hit found last. Used again for the next message: finding is synchronous. */
let places = new Int32Array(0)
function noneYet(rules: number): Int32Array {
  if (places.length !== rules) places = new Int32Array(rules)
  return places.fill(-1)
}

function addHit(
  into: Hit[],
  latest: Int32Array,
  { id, rule, language, saysNot, number }: Spoken,
  words: Words,
  first: number,
  last: number,
): void {
  const before = latest[number] ?? -1
  const earlier = into[before]
  if (earlier && earlier.last >= first) {
    into[before] = {
      id,
      rule,
      language: earlier.language,
      saysNot: saysNot || earlier.saysNot,
      first: Math.min(first, earlier.first),
      last: Math.max(last, earlier.last),
      sentence: earlier.sentence,
      until: earlier.until,
      again: Math.max(first, earlier.again),
    }
    return
  }
  latest[number] = into.length
  into.push({
    id,
    rule,
    language,
    saysNot,
    first,
    last,
    sentence: words.sentences[first] ?? 0,
    until: last,
    again: first,
  })
}

/** Words of leaving off that may stand between a phrase and the end of its clause. */
const MOST_LEAVINGS = 8

/** Whether nothing follows in the clause but what people leave off with ("ok", "gracias"): it must hide nothing (SA.2). */
function endsClause(words: Words, last: number, { leavings }: Lexicon): boolean {
  for (let at = last + 1; at < words.count && words.clauses[at] === words.clauses[last]; at += 1)
    if (at > last + MOST_LEAVINGS || !leavings.has(words.ids[at] ?? 0)) return false
  return true
}

export const has = (hit: Hit, facet: Facet): boolean => hit.rule.facets.includes(facet)
