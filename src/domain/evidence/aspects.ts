type Aspect = { readonly asked: RegExp; readonly beside: string }

/** What people ask about a condition, and the words in which an answer to it is written: ours, from how health
 * information is commonly set out. The first that fits is taken. */
export const aspects: Readonly<Record<string, Aspect>> = {
  symptoms: {
    asked: / (?:symptoms?|signs?|sintomas?|senales) /,
    beside: 'signs symptoms include features',
  },
  treatment: {
    asked: / (?:treat\w*|therap\w*|medicines?|medications?|cured?|tratamientos?|terapias?|tratar|cura) /,
    beside: 'treatment treated therapy medicines',
  },
  diagnosis: {
    asked: / (?:diagnos\w*|tests?|tested|detect\w*|prueba\w*) /,
    beside: 'diagnosis diagnosed test exam',
  },
  outlook: {
    asked: / (?:outlook|prognosis|life expectancy|pronostico) /,
    beside: 'prognosis outlook course recover',
  },
  prevention: {
    asked: / (?:prevent\w*|avoid|prevenir|prevencion|evitar) /,
    beside: 'prevent prevention reduce risk',
  },
  research: {
    asked: / (?:research|clinical trials?|studies|investigacion\w*) /,
    beside: 'research NIH institutes studies clinical trials',
  },
  inheritance: {
    asked: / (?:inherit\w*|hereditary|hereda\w*) /,
    beside: 'inherited autosomal dominant recessive gene copies',
  },
  genes: {
    asked: / (?:genetic changes|genes?|mutations?) /,
    beside: 'mutations gene chromosome',
  },
  causes: {
    asked: / (?:causes?|caused|why|causas?|por que) /,
    beside: 'cause caused',
  },
  frequency: {
    asked: / (?:how many people|how common|prevalence|frecuen\w*) /,
    beside: 'prevalence people estimated affected common',
  },
  risk: {
    asked: / (?:at risk|risk factors?|who gets|riesgo) /,
    beside: 'risk factors likely',
  },
  complications: {
    asked: / (?:complications?|complicaciones) /,
    beside: 'complications problems',
  },
  meaning: {
    asked: / (?:what is|what are|what s|information about|que es|que son) /,
    beside: '',
  },
}
