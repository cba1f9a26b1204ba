/** What a part of a paper is for. One heading may name several: `Patients and methods`. */
export type Role =
  | 'background'
  | 'aim'
  | 'design'
  | 'setting'
  | 'population'
  | 'intervention'
  | 'methods'
  | 'results'
  | 'conclusion'
  | 'limits'
  | 'future'
  | 'funding'
  | 'references'

const headings: readonly (readonly [Role, RegExp])[] = [
  [
    'background',
    /\b(?:background|introduction|context|rationale|importance|antecedentes|contexto)\b|introducci/i,
  ],
  ['aim', /\b(?:objects?|objectives?|aims?|purposes?|goals?|hypothes[ie]s|questions?|objetivos?)\b/i],
  ['design', /\b(?:design|trial|registration|diseño)\b/i],
  ['setting', /\b(?:setting|location|ámbito|emplazamiento)\b/i],
  [
    'population',
    /\b(?:patients|participants|subjects|probands|population|sample|case reports?|pacientes|participantes|sujetos|muestra)\b|población/i,
  ],
  ['intervention', /\b(?:interventions?|exposures?|treatments?|intervenci)/i],
  [
    'methods',
    /\b(?:methods?|methodology|materials?|procedures?|measures?|measurements?|outcomes?|end ?points?|analys[ie]s|statistic|data (?:sources?|extraction|collection)|study selection|metodolog|mediciones|procedimiento)|métodos?/i,
  ],
  ['results', /\b(?:results?|findings?|observations?|data synthesis|resultados|hallazgos)\b/i],
  [
    'conclusion',
    /\b(?:conclusions?|discussion|implications?|interpretation|relevance|conclusion(?:es)?|implicaciones)\b|conclusi[óo]n|discusi[óo]n/i,
  ],
  ['limits', /\b(?:limitations?|weaknesses|limitaciones)\b/i],
  ['future', /\bfutur/i],
  [
    'funding',
    /\b(?:funding|financial|sponsors?|grants?|conflicts?|competing|disclosures?|declarations?|acknowledge?ments?|financiaci|conflictos)/i,
  ],
  ['references', /^(?:references|bibliography|literature cited|referencias|bibliograf)/i],
]

/** Words of a heading at most: more are a sentence. */
const MOST_WORDS = 8

/** What a heading says that its part is for; none where it says something else. */
export function rolesOf(heading: string): ReadonlySet<Role> {
  if (heading === '' || heading.split(/\s+/).length > MOST_WORDS) return new Set()
  const found = headings.filter(([, said]) => said.test(heading)).map(([role]) => role)
  // `Main outcome measures` and `Data analysis` are methods, `Study question` is an aim; `Results of the analysis` is a result.
  const roles = new Set(found)
  if (roles.has('results') && !/method|material|métod/i.test(heading)) roles.delete('methods')
  return roles
}
