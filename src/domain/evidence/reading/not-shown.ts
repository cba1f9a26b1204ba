import type { Passage } from '../source.ts'
import { designOf, type Design } from './design-of.ts'
import { facetsOf, type Readable } from './facets.ts'
import { toldSentences, type Extract } from './told-sentences.ts'

/** What a reader may not take from a source. Each has its sentence in the word files. */
export const notShownCodeList = [
  'not-a-study',
  'abstract-only',
  'no-cause',
  'one-moment',
  'no-comparison',
  'not-how-many',
  'only-what-it-found',
  'not-whether-it-helps',
  'no-difference-is-not-the-same',
  'no-interval',
  'not-people',
  'size-not-stated',
  'limits-not-stated',
  'funding-not-stated',
] as const
export type NotShownCode = (typeof notShownCodeList)[number]

const CONSORT = 'CONSORT 2010, Schulz et al., doi:10.1136/bmj.c332'
const STROBE = 'STROBE, von Elm et al. 2007, doi:10.1136/bmj.39335.541782.AD'
/** Whose rule each is. */
export const notShownRules: Readonly<Record<NotShownCode, string>> = {
  'not-a-study': 'GRADE, Guyatt et al. 2008, doi:10.1136/bmj.39489.470347.AD',
  'abstract-only': 'CONSORT for Abstracts, Hopewell et al. 2008, doi:10.1371/journal.pmed.0050020',
  'no-cause': STROBE,
  'one-moment': STROBE,
  'no-comparison': 'ROBINS-I, Sterne et al. 2016, doi:10.1136/bmj.i4919',
  'not-how-many': 'COREQ, Tong et al. 2007, doi:10.1093/intqhc/mzm042',
  'only-what-it-found': 'AMSTAR 2, Shea et al. 2017, doi:10.1136/bmj.j4008',
  'not-whether-it-helps': 'QUADAS-2, Whiting et al. 2011, doi:10.7326/0003-4819-155-8-201110180-00009',
  'no-difference-is-not-the-same': 'Altman and Bland 1995, doi:10.1136/bmj.311.7003.485',
  'no-interval': CONSORT,
  'not-people': 'SYRCLE, Hooijmans et al. 2014, doi:10.1186/1471-2288-14-43',
  'size-not-stated': CONSORT,
  'limits-not-stated': CONSORT,
  'funding-not-stated': CONSORT,
}
/** `says`: the sentence that it follows from, where one does. */
export type NotShown = { readonly code: NotShownCode; readonly says: Extract | null }

const byDesign: Readonly<Partial<Record<Design, readonly NotShownCode[]>>> = {
  cohort: ['no-cause'],
  'case-control': ['no-cause'],
  'cross-sectional': ['no-cause', 'one-moment'],
  retrospective: ['no-cause'],
  comparison: ['no-cause'],
  'before-after': ['no-cause'],
  'case-reports': ['no-comparison'],
  qualitative: ['not-how-many'],
  'systematic-review': ['only-what-it-found'],
  'diagnostic-accuracy': ['not-whether-it-helps'],
  guideline: ['not-a-study'],
  information: ['not-a-study'],
}
const NO_DIFFERENCE =
  /\b(?:no (?:statistically )?(?:significant )?(?:differences?|effects?|changes?|associations?|correlations?|relationship)|did not differ|not (?:statistically )?significant(?:ly)?|nonsignificant|similar (?:in|between|across)|sin diferencias)\b/i
const ANIMALS =
  /\b(?:mice|mouse|rats?|murine|pigs?|rabbits?|zebrafish|rodents?|in vitro|cell lines?|ratones|ratas)\b/i
const PEOPLE = /\b(?:patients?|participants?|women|men|children|adults|people|students|volunteers)\b/i
/** Words of an abstract at most; what is longer is a text. */
const ABSTRACT = 600

/** What it does not show: what follows from how it was done, and what it leaves out. Nothing is said of its truth. */
export function notShown(source: Readable, passages: readonly Passage[]): readonly NotShown[] {
  const { design, says } = designOf(source, passages)
  const found: NotShown[] = (byDesign[design] ?? []).map((code) => ({ code, says }))
  if (design === 'information' || design === 'guideline') return found
  const facets = facetsOf(source, passages)
  const told = toldSentences(source.sections, passages)
  const add = (code: NotShownCode, when: boolean, from: Extract | null = null): void => {
    if (when) found.push({ code, says: from })
  }
  const same = told.find(({ roles, text }) => !roles.has('background') && NO_DIFFERENCE.test(text))
  add(
    'no-difference-is-not-the-same',
    same !== undefined,
    same ? { passage: same.passage, text: same.text } : null,
  )
  const animals = told.find(({ roles, text }) => !roles.has('background') && ANIMALS.test(text))
  add(
    'not-people',
    animals !== undefined && !told.some(({ text }) => PEOPLE.test(text)),
    animals ? { passage: animals.passage, text: animals.text } : null,
  )
  const figures = facets.effect
  add(
    'no-interval',
    figures.length > 0 && !figures.some(({ text }) => INTERVAL.test(text)),
    figures[0] ?? null,
  )
  const studied = design !== 'systematic-review' && design !== 'unclear'
  add('size-not-stated', studied && facets.sampleSize.length === 0)
  add('limits-not-stated', facets.limitations.length === 0)
  add('funding-not-stated', facets.funding.length === 0)
  const words = source.sections.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  add('abstract-only', words <= ABSTRACT)
  return found
}
const INTERVAL = /\bCI\b|confidence interval|credible interval|±|intervalo de confianza/
