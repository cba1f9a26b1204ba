import type { Design } from './design-of.ts'

/** Instruments for the risk of bias. The questions are ours, one for each of their domains; who decides reads the
 * instrument itself. */
export const appraisalTools = ['rob-2', 'robins-i', 'quadas-2', 'amstar-2'] as const
export type AppraisalTool = (typeof appraisalTools)[number]

type Tool = {
  readonly name: string
  readonly source: string
  readonly url: string
  readonly domains: readonly string[]
}
export const appraisals = {
  'rob-2': {
    name: 'RoB 2',
    source: 'Sterne et al. 2019, BMJ 366:l4898',
    url: 'https://doi.org/10.1136/bmj.l4898',
    domains: ['randomisation', 'deviations', 'missing', 'measurement', 'reporting'],
  },
  'robins-i': {
    name: 'ROBINS-I',
    source: 'Sterne et al. 2016, BMJ 355:i4919',
    url: 'https://doi.org/10.1136/bmj.i4919',
    domains: [
      'confounding',
      'selection',
      'classification',
      'deviations',
      'missing',
      'measurement',
      'reporting',
    ],
  },
  'quadas-2': {
    name: 'QUADAS-2',
    source: 'Whiting et al. 2011, Annals of Internal Medicine 155:529-36',
    url: 'https://doi.org/10.7326/0003-4819-155-8-201110180-00009',
    domains: ['patients', 'index-test', 'reference', 'flow'],
  },
  'amstar-2': {
    name: 'AMSTAR 2',
    source: 'Shea et al. 2017, BMJ 358:j4008',
    url: 'https://doi.org/10.1136/bmj.j4008',
    domains: [
      'protocol',
      'search',
      'excluded',
      'study-bias',
      'combining',
      'bias-in-interpretation',
      'publication',
    ],
  },
} as const satisfies Record<AppraisalTool, Tool>
export type AppraisalDomain = (typeof appraisals)[AppraisalTool]['domains'][number]

/** `low`, `some` and `high` risk of bias, or that the source does not tell. */
export const judgements = ['low', 'some', 'high', 'cannot-tell'] as const
export type Judgement = (typeof judgements)[number]
export type Judged = { readonly domain: AppraisalDomain; readonly judgement: Judgement; readonly why: string }

const byDesign: Readonly<Partial<Record<Design, AppraisalTool>>> = {
  'randomised-trial': 'rob-2',
  'systematic-review': 'amstar-2',
  'diagnostic-accuracy': 'quadas-2',
  cohort: 'robins-i',
  'case-control': 'robins-i',
  'cross-sectional': 'robins-i',
  'before-after': 'robins-i',
  retrospective: 'robins-i',
  comparison: 'robins-i',
}

/** The instrument for a design; null where none of them is made for it. */
export const toolFor = (design: Design): AppraisalTool | null => byDesign[design] ?? null

/** Whether a person may give these answers: domains of that instrument, each once. */
export const fitsTool = (tool: AppraisalTool, given: readonly Judged[]): boolean => {
  const domains: readonly string[] = appraisals[tool].domains
  return (
    given.length > 0 &&
    new Set(given.map(({ domain }) => domain)).size === given.length &&
    given.every(({ domain }) => domains.includes(domain))
  )
}
