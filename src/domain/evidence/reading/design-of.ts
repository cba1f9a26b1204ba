import type { Passage } from '../source.ts'
import type { Readable } from './facets.ts'
import { cueFor } from './facet-cues.ts'
import { isPaper, toldSentences, type Extract } from './told-sentences.ts'

/** How a study was done, as far as its own words say. `information`: it is none. `unclear`: a paper that does not say. */
export const designs = [
  'randomised-trial',
  'systematic-review',
  'diagnostic-accuracy',
  'cohort',
  'case-control',
  'cross-sectional',
  'before-after',
  'qualitative',
  'case-reports',
  'retrospective',
  'comparison',
  'guideline',
  'unclear',
  'information',
] as const
export type Design = (typeof designs)[number]

/** The first that fits is taken: a review of trials is a review, a trial within a cohort is a trial. */
const told: readonly (readonly [Design, RegExp])[] = [
  [
    'systematic-review',
    /\b(?:systematic(?:ally)? (?:review|search|literature)\w*|meta-analy\w+|scoping review|revisión sistemática|metaan[áa]lisis)/i,
  ],
  [
    'randomised-trial',
    /\b(?:randomi[sz]ed|randomly (?:assigned|allocated)|randomi[sz]ation|placebo-controlled|ensayo (?:clínico )?aleatorizado|aleatoriz\w+)\b/i,
  ],
  [
    'diagnostic-accuracy',
    /\b(?:sensitivity|specificity|diagnostic (?:accuracy|ability|performance|value)|predictive value|receiver operating|area under the curve|AUC)\b/i,
  ],
  ['case-control', /\bcase[- ](?:control|referent)|\bcasos y controles\b/i],
  [
    'qualitative',
    /\b(?:qualitative|focus groups?|semi-structured|in-depth interviews?|thematic analysis|grounded theory|cualitativ\w+)\b/i,
  ],
  [
    'cohort',
    /\b(?:cohort|longitudinal|prospective(?:ly)?|followed (?:up )?for|incidence|cohortes?|prospectivo)\b/i,
  ],
  [
    'cross-sectional',
    /\b(?:cross-sectional|surveyed|survey|questionnaire|prevalence|transversal|encuesta)\b/i,
  ],
  [
    'before-after',
    /\b(?:before[- ]and[- ]after|pre-?(?:test)?[ /-]post|pretest|difference-in-difference|quasi-experiment\w*|interrupted time)/i,
  ],
  [
    'case-reports',
    /\b(?:case (?:series|reports?|study)|we (?:describe|report|present) (?:a|one|two|three|the) (?:case|patient))/i,
  ],
  [
    'retrospective',
    /\b(?:retrospective(?:ly)?|(?:medical|case|clinical|patient) records|chart review|registry|database|retrospectivo)\b/i,
  ],
  ['comparison', /\b(?:compared (?:with|to|between)|controls?|versus|comparison)\b/i],
]

/** The design of a study with the sentence that says so. */
export function designOf(
  source: Readable,
  passages: readonly Passage[],
): { readonly design: Design; readonly says: Extract | null } {
  const sentences = toldSentences(source.sections, passages)
  if (source.kind === 'guideline') return { design: 'guideline', says: null }
  if (!isPaper(source.kind, sentences)) return { design: 'information', says: null }
  const own = sentences.filter(
    ({ roles, text }) =>
      !cueFor.design.never?.test(text) &&
      ![...roles].every((role) => role === 'background' || role === 'conclusion' || role === 'funding'),
  )
  for (const [design, said] of told) {
    const says = own.find(({ text }) => said.test(text))
    if (says) return { design, says: { passage: says.passage, text: says.text } }
  }
  return { design: 'unclear', says: null }
}
