import type { SourceRecord } from '../formats/record.ts'
import type { Passage } from '../source.ts'
import { cueFor, type Facet } from './facet-cues.ts'
import type { Role } from './sections-roles.ts'
import { AIM, isPaper, toldSentences, type Extract, type Told } from './told-sentences.ts'

/** What is read of a source's record. */
export type Readable = Pick<SourceRecord, 'kind' | 'sections'>

export type Facets = Readonly<Record<Facet, readonly Extract[]>>

/** Sentences that answer one facet at most. */
const MOST = 2
/** Below this a sentence only touches what the facet asks. */
const ENOUGH = 3
/** A sentence that answers less well than the best one by more than this is another matter. */
const BEHIND = 3

/** For each facet the sentences that answer it, in their order; none means that the source does not state it here. A page
 * of information is asked nothing that only a paper can answer. */
export function facetsOf(source: Readable, passages: readonly Passage[]): Facets {
  const told = toldSentences(source.sections, passages)
  const paper = isPaper(source.kind, told)
  const of = (facet: Facet): readonly Extract[] => (paper || facet === 'funding' ? best(told, facet) : [])
  return {
    ...{ methodology: of('methodology'), keyResults: of('keyResults'), significance: of('significance') },
    ...{ limitations: of('limitations'), futureWork: of('futureWork'), novelty: of('novelty') },
    technicalContribution: of('technicalContribution'),
    ...{ design: of('design'), population: of('population'), sampleSize: of('sampleSize') },
    ...{ effect: of('effect'), funding: of('funding') },
  }
}

function best(told: readonly Told[], facet: Facet): readonly Extract[] {
  const weighed = told.map((one, at) => ({ one, at, worth: worthOf(one, facet) }))
  const most = Math.max(...weighed.map(({ worth }) => worth), ENOUGH)
  return weighed
    .filter(({ worth }) => worth >= ENOUGH && worth >= most - BEHIND)
    .toSorted((a, b) => b.worth - a.worth || a.at - b.at)
    .slice(0, facet === 'sampleSize' ? 1 : MOST)
    .toSorted((a, b) => a.at - b.at)
    .map(({ one: { passage, text } }) => ({ passage, text }))
}

function worthOf({ text, roles, first }: Told, facet: Facet): number {
  const cue = cueFor[facet]
  if (cue.never?.test(text)) return 0
  const outside = [...roles].length > 0 && [...roles].every((role) => cue.outside.includes(role))
  if (outside && !(cue.anywhere?.test(text) ?? false)) return 0
  const inside = [...roles].some((role) => cue.inside.includes(role))
  const said = cue.said.test(text)
  if (!said && !(inside && cue.byPlace)) return 0
  return (said ? 3 : 1) + (inside ? 2 : 0) + (first && inside ? 1 : 0) + (cue.better?.test(text) ? 2 : 0)
}

/** What it is about and what came out, in two of its own sentences. */
export function summaryOf(source: Readable, passages: readonly Passage[]): readonly Extract[] {
  const told = toldSentences(source.sections, passages)
  const about =
    told.find((one) => has(one, 'aim') && AIM.test(one.text)) ??
    told.find((one) => has(one, 'aim') && !has(one, 'background')) ??
    told.find((one) => has(one, 'background') && AIM.test(one.text)) ??
    told.find(({ text }) => text.length > 40) ??
    told[0]
  if (!about) return []
  const rest = told.filter((one) => one !== about)
  const out = isPaper(source.kind, told)
    ? (rest.find((one) => has(one, 'conclusion') && one.text.length > 40) ??
      topOf(rest, 'significance') ??
      topOf(rest, 'keyResults') ??
      rest.find((one) => has(one, 'results')))
    : rest.find((one) => one.passage === about.passage && one.text.length > 25)
  return [about, ...(out ? [out] : [])].map(({ passage, text }) => ({ passage, text }))
}
const has = ({ roles }: Told, role: Role): boolean => roles.has(role)
function topOf(told: readonly Told[], facet: Facet): Told | undefined {
  return told
    .map((one) => ({ one, worth: worthOf(one, facet) }))
    .filter(({ worth }) => worth >= ENOUGH)
    .toSorted((a, b) => b.worth - a.worth)[0]?.one
}
