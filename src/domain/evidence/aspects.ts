type Aspect = { readonly asked: RegExp; readonly beside: string }

/** What people ask about a condition, and the words in which an answer to it is written: ours, from how health
 * information is commonly set out. The first that fits is taken. */
export const aspects: Readonly<Record<string, Aspect>> = {
  symptoms: {
    asked:
      / (?:symptoms?|signs?|sintomas?|senales|how (?:do|can|would) (?:i|you|we) (?:know|tell)|(?:look|feel)s? like) /,
    beside: 'signs symptoms include features',
  },
  treatment: {
    asked:
      / (?:treat\w*|therap\w*|medicines?|medications?|meds|pills?|surger\w*|remed(?:y|ies)|cured?|get rid of|what helps|(?:what|anything) (?:can|should|could|do) (?:i |we |you |be |they )?(?:do|done)|how (?:to|do i|can i|do you) (?:stop|quit|help)|tratamientos?|terapias?|tratar|cura|medicamentos?|que (?:puedo|debo) hacer) /,
    beside: 'treatment treated therapy medicines',
  },
  diagnosis: {
    asked:
      / (?:diagnos\w*|tests?|tested|detect\w*|screen(?:ed|ing)|find out if|how do (?:they|doctors) (?:know|tell|check|find)|prueba\w*) /,
    beside: 'diagnosis diagnosed test exam',
  },
  outlook: {
    asked:
      / (?:outlook|prognosis|life expectancy|surviv\w*|(?:is|be|it) (?:fatal|deadly)|go(?:es)? away|grow out of|get (?:better|worse)|how long (?:do|does|can|will)|recover\w*|pronostico) /,
    beside: 'prognosis outlook course recover',
  },
  prevention: {
    asked:
      / (?:prevent\w*|avoid|protect\w*|(?:lower|reduce) (?:my|your|the) (?:risk|chances?)|keep (?:me |you |us )?from|prevenir|prevencion|evitar) /,
    beside: 'prevent prevention reduce risk',
  },
  research: {
    asked: / (?:research|clinical trials?|studies|investigacion\w*) /,
    beside: 'research NIH institutes studies clinical trials',
  },
  inheritance: {
    asked:
      / (?:inherit\w*|hereditary|runs? in (?:the |my |our )?famil(?:y|ies)|passed (?:on|down)|hereda\w*) /,
    beside: 'inherited autosomal dominant recessive gene copies',
  },
  genes: {
    asked: / (?:genetic changes|genes?|mutations?) /,
    beside: 'mutations gene chromosome',
  },
  causes: {
    asked:
      / (?:causes?|caused|why|how (?:do|did|can) (?:you|i|people|someone) (?:get|catch)|causas?|por que) /,
    beside: 'cause caused',
  },
  frequency: {
    asked: / (?:how many people|how (?:common|rare)|prevalence|frecuen\w*) /,
    beside: 'prevalence people estimated affected common',
  },
  risk: {
    asked: / (?:at risk|risk factors?|who gets|more likely|riesgo) /,
    beside: 'risk factors likely',
  },
  complications: {
    asked: / (?:complications?|what happens if|lead to|complicaciones) /,
    beside: 'complications problems',
  },
  meaning: {
    asked: / (?:what is|what are|what s|information about|que es|que son) /,
    beside: '',
  },
}
