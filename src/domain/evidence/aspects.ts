type Aspect = {
  readonly asked: RegExp
  readonly beside: string
  readonly said: RegExp
  /** `said`, for counting. */
  readonly often: RegExp
}

/** What people ask about a condition, and the words in which an answer to it is written: ours, from how health
 * information is commonly set out. The first that fits is taken. */
const told: Readonly<Record<string, Omit<Aspect, 'often'>>> = {
  symptoms: {
    asked: / (?:symptoms?|signs?|sintomas?|senales) /,
    beside: 'signs symptoms include features',
    said: /\b(?:signs? (?:and|or) symptoms?|symptoms?|features include)\b/i,
  },
  treatment: {
    asked: / (?:treat\w*|therap\w*|medicines?|medications?|cured?|tratamientos?|terapias?|tratar|cura) /,
    beside: 'treatment treated therapy medicines',
    said: /\b(?:treat(?:ed|ment|ments|ing)?|therap(?:y|ies)|medicines?)\b/i,
  },
  diagnosis: {
    asked: / (?:diagnos\w*|tests?|tested|detect\w*|prueba\w*) /,
    beside: 'diagnosis diagnosed test exam',
    said: /\b(?:diagnos(?:e|ed|is|ing|tic)|tests?|exams?)\b/i,
  },
  outlook: {
    asked: / (?:outlook|prognosis|life expectancy|pronostico) /,
    beside: 'prognosis outlook course recover',
    said: /\b(?:prognosis|outlook|life expectancy|recover|course of)\b/i,
  },
  prevention: {
    asked: / (?:prevent\w*|avoid|prevenir|prevencion|evitar) /,
    beside: 'prevent prevention reduce risk',
    said: /\bprevent(?:ed|ion|ing)?\b/i,
  },
  research: {
    asked: / (?:research|clinical trials?|studies|investigacion\w*) /,
    beside: 'research NIH institutes studies clinical trials',
    said: /\b(?:research|clinical trials?|NIH|NINDS)\b/i,
  },
  inheritance: {
    asked: / (?:inherit\w*|hereditary|hereda\w*) /,
    beside: 'inherited autosomal dominant recessive gene copies',
    said: /\b(?:inherit(?:ed|ance)|autosomal|copies of the gene)\b/i,
  },
  genes: {
    asked: / (?:genetic changes|genes?|mutations?) /,
    beside: 'mutations gene chromosome',
    said: /\b(?:mutations?|genes?|chromosomes?)\b/i,
  },
  causes: {
    asked: / (?:causes?|caused|why|causas?|por que) /,
    beside: 'cause caused',
    said: /\bcaus(?:e|es|ed|ing)\b/i,
  },
  frequency: {
    asked: / (?:how many people|how common|prevalence|frecuen\w*) /,
    beside: 'prevalence people estimated affected common',
    said: /\b(?:prevalence|affects? (?:about|an estimated)|1 in|incidence)\b/i,
  },
  risk: {
    asked: / (?:at risk|risk factors?|who gets|riesgo) /,
    beside: 'risk factors likely',
    said: /\b(?:at risk|risk factors?|more likely)\b/i,
  },
  complications: {
    asked: / (?:complications?|complicaciones) /,
    beside: 'complications problems',
    said: /\bcomplications?\b/i,
  },
  meaning: {
    asked: / (?:what is|what are|what s|information about|que es|que son) /,
    beside: '',
    said: /\b(?:is|are) (?:an?|the|one of|any)\b|\brefers? to\b|\bmeans?\b/i,
  },
}

export const aspects: Readonly<Record<string, Aspect>> = Object.fromEntries(
  Object.entries(told).map(([name, one]) => [name, { ...one, often: new RegExp(one.said, 'gi') }]),
)
