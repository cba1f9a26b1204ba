import { sentencesOf } from '../drafting/sentences.ts'
import type { Passage } from './source.ts'

/** What a reader asks of a paper. Without a model each is answered by its own sentences, or by nothing. */
export const facets = [
  'methodology',
  'keyResults',
  'significance',
  'limitations',
  'futureWork',
  'technicalContribution',
  'novelty',
  'design',
  'population',
  'sampleSize',
  'effect',
  'funding',
] as const
export type Facet = (typeof facets)[number]

/** A sentence of the source, word for word, and the passage in which it stands. */
export type Extract = { readonly passage: number; readonly text: string }

type Cue = { readonly said: RegExp; readonly under?: RegExp }
const cues: Readonly<Record<Facet, Cue>> = {
  methodology: {
    said: /\b(?:we (?:used|measured|conducted|compared|analy[sz]ed|recruited|assessed)|was (?:measured|assessed|performed) (?:using|with|by)|method)\b/i,
    under: /method|procedure|intervention|design/i,
  },
  keyResults: {
    said: /\b(?:we found|results? (?:show|indicate|suggest)|significant(?:ly)?|compared with|was associated with|were associated with|reduced|increased|improved)\b/i,
    under: /result|finding/i,
  },
  significance: {
    said: /\b(?:important|implications?|suggests? that|conclude|highlight|underscore|may help)\b/i,
    under: /conclusion|significance|implication/i,
  },
  limitations: {
    said: /\b(?:limitations?|limited by|caution|small sample|could not|bias|underpowered|generali[sz]|challenges?)\b/i,
    under: /limitation/i,
  },
  futureWork: {
    said: /\b(?:future (?:work|research|studies|trials)|further (?:research|studies|work|trials)|remains? to be|is needed|are needed)\b/i,
    under: /future/i,
  },
  technicalContribution: {
    said: /\b(?:we (?:propose|present|introduce|develop|describe)|this (?:paper|study|article) (?:presents|proposes|examines|describes|introduces)|framework|algorithm)\b/i,
  },
  novelty: {
    said: /\b(?:novel|for the first time|the first (?:study|trial|to)|has not been|have not been|little (?:is known|research)|unlike previous|no previous)\b/i,
  },
  design: {
    said: /\b(?:randomi[sz]ed|controlled trial|cohort|cross-sectional|case-control|meta-analysis|systematic review|qualitative|retrospective|prospective|survey|case series|pilot)\b/i,
    under: /design|setting/i,
  },
  population: {
    said: /\b(?:participants?|patients?|women|men|adults|children|adolescents|students|veterans|people) (?:with|who|aged|from|were|in)\b/i,
    under: /participants|patients|population|subjects|sample/i,
  },
  sampleSize: {
    said: /\b[nN] ?= ?\d|\b\d[\d,]* (?:\w+ ){0,3}(?:participants|patients|women|men|adults|children|adolescents|students|people|subjects|individuals|cases)\b/,
  },
  effect: {
    said: /\b(?:95 ?% ?(?:CI|confidence)|confidence interval|odds ratio|hazard ratio|risk ratio|relative risk|effect size|Cohen|SMD|\bOR\b|\bRR\b|\bHR\b|[pP] ?[<=] ?0?\.\d)/,
  },
  funding: {
    said: /\b(?:funded by|supported by (?:a |the )?(?:grant|national|institute)|funding|conflicts? of interest|competing interests?|sponsor)\b/i,
    under: /funding|conflict|competing/i,
  },
}
/** Sentences that answer one facet at most. */
const MOST = 2

/** For each facet the sentences that speak of it; none means that the source does not state it here. */
export function facetsOf(passages: readonly Passage[]): Readonly<Record<Facet, readonly Extract[]>> {
  const sentences = sentencesIn(passages)
  const of = (facet: Facet): readonly Extract[] => {
    const { said, under } = cues[facet]
    const weighed = sentences.flatMap((one) => {
      const worth = (said.test(one.text) ? 2 : 0) + (under?.test(one.section) ? 1 : 0)
      return worth >= 2 ? [{ one, worth }] : []
    })
    return weighed
      .toSorted((a, b) => b.worth - a.worth)
      .slice(0, MOST)
      .map(({ one: { passage, text } }) => ({ passage, text }))
  }
  return {
    ...{ methodology: of('methodology'), keyResults: of('keyResults'), significance: of('significance') },
    ...{ limitations: of('limitations'), futureWork: of('futureWork'), novelty: of('novelty') },
    ...{
      technicalContribution: of('technicalContribution'),
      design: of('design'),
      population: of('population'),
    },
    ...{ sampleSize: of('sampleSize'), effect: of('effect'), funding: of('funding') },
  }
}

/** What it is about and what came out, in two of its own sentences. */
export function summaryOf(passages: readonly Passage[]): readonly Extract[] {
  const sentences = sentencesIn(passages)
  const [first] = sentences
  if (!first) return []
  const rest = sentences.slice(1)
  const last =
    rest.find(({ section, text }) => /conclusion|implication/i.test(section) && text.length > 40) ??
    rest.findLast(({ text }) => cues.significance.said.test(text)) ??
    rest.findLast(({ text }) => cues.keyResults.said.test(text))
  return [first, ...(last ? [last] : [])].map(({ passage, text }) => ({ passage, text }))
}

type Sentence = Extract & { readonly section: string }
const sentencesIn = (passages: readonly Passage[]): readonly Sentence[] =>
  passages.flatMap(({ text, section, number }) =>
    sentencesOf(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end)
      const words = sentence.split(' ').length
      return words >= 4 && words <= 90 ? [{ passage: number, text: sentence, section }] : []
    }),
  )
