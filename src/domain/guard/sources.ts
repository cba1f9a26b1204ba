/** The guidelines behind the rules. A finding names one; `words` is what a person is shown. */
export const sources = {
  'safe-messaging': {
    words: 'Framework for Successful Messaging, National Action Alliance for Suicide Prevention',
    url: 'https://suicidepreventionmessaging.org',
  },
  'crisis-line-standard': {
    words: '988 Suicide & Crisis Lifeline: safety assessment and imminent risk (Draper et al. 2015)',
    url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4491352/',
  },
  'c-ssrs': {
    words: 'Columbia-Suicide Severity Rating Scale, screener and triage: ask directly',
    url: 'https://cssrs.columbia.edu',
  },
  'vera-mh': {
    words: 'VERA-MH rubric v1: what a safe reply to a person at risk does and does not do',
    url: 'https://vera-mh.com',
  },
  'reply-appropriateness': {
    words: 'Moore et al. 2025, FAccT: inappropriate replies to acute symptoms',
    url: 'https://arxiv.org/abs/2504.18412',
  },
  miti: {
    words: 'Motivational Interviewing Treatment Integrity code, MITI 4.2.1 (Moyers, Manuel & Ernst)',
    url: 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf',
  },
  epitome: {
    words: 'EPITOME: empathy in text as reactions, interpretations, explorations (Sharma et al. 2020)',
    url: 'https://aclanthology.org/2020.emnlp-main.425/',
  },
  'role-and-scope': {
    words: 'APA Ethical Principles of Psychologists, standard 2.01: stay within your competence',
    url: 'https://www.apa.org/ethics/code',
  },
  confidentiality: {
    words: 'APA Ethical Principles of Psychologists, standard 4.02: say the limits of confidentiality',
    url: 'https://www.apa.org/ethics/code',
  },
  'no-feigned-person': {
    words: 'Rapport requirement R6: no claim of licence, feelings or a life of its own in what a model wrote',
    url: 'https://arxiv.org/abs/2501.10370',
  },
  'evidence-shown': {
    words: 'Rapport promise EV.1: a factual claim needs a citation that supports it',
    url: 'https://arxiv.org/abs/2501.10370',
  },
  'stigma-language': {
    words: 'NIDA, Words Matter: terms to use and avoid; and person-first language',
    url: 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction',
  },
  'second-look': {
    words:
      'A second look by a model, at a threshold fitted on labelled replies (Zheng et al. 2023, on models as judges)',
    url: 'https://arxiv.org/abs/2306.05685',
  },
  'plain-language': {
    words: 'Plain language: text for clients at reading grade 6 or their own (DESIGN RE.1)',
    url: 'https://www.plainlanguage.gov',
  },
} as const
export type SourceId = keyof typeof sources

export const isSourceId = (name: string): name is SourceId => Object.hasOwn(sources, name)

export const guidelines: readonly SourceId[] = Object.keys(sources).filter(isSourceId)

/** Which guideline a finding or a suggestion names by its words. */
export const guidelineOf = (words: string): SourceId | null =>
  guidelines.find((id) => sources[id].words === words) ?? null
