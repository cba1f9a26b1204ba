/** Words that cannot stand for one another though all else is the same: on an axis each word has a side, and a claim
 * that changes sides says something else. Ours, English and Spanish, without accents; word beginnings where they end in `*`. */
export const axes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  amount: {
    up: 'increas* raise raised raises raising elevat* rise rises rising rose grew grow grows growing gain* exceed* climb* heighten* aument* sube* subio subir* elevad* crecio increment* ganancia',
    down: 'decreas* lower lowered lowers lowering reduc* declin* drop dropped drops diminish* fall falls fell shrink* shrank lessen* cut cuts eas* alleviat* reliev* loss lose* disminu* baja bajo bajar* bajaron redujo descend* alivi* aliviar* perdida',
  },
  comparison: {
    more: 'more higher greater larger bigger stronger most twice mas mayor mayores doble',
    less: 'less fewer smaller weaker least lower menos menor menores',
  },
  worth: {
    good: 'improv* better superior advantage* mejor* aliv* relie*',
    bad: 'worse* worst deteriorat* inferior disadvantage* empeor* peor peores',
  },
  quality: { good: 'good well bueno buena buenos buenas bien', bad: 'bad badly poor* mal malo mala malas' },
  works: {
    yes: 'effective efficacious successful successfully eficaz eficaces',
    no: 'ineffective unsuccessful unsuccessfully useless fails failed ineficaz ineficaces inutil',
  },
  likely: { yes: 'likely likelier likeliest probable probably', no: 'unlikely improbable' },
  often: {
    often:
      'common commonly commonest frequent frequently usually often always mostly frecuente* comun comunes',
    seldom: 'rare rarely rarest uncommon infrequent* seldom never rar* infrecuente*',
  },
  differ: {
    yes: 'differ differs differed differing difference differences differently varied varies vary distinct unlike diferen* distint*',
    no: 'similar* same alike equal* identical* comparable unchanged mism* igual* tan tanto tanta',
  },
  linked: {
    yes: 'associated related correlated linked',
    no: 'unassociated unrelated uncorrelated independent',
  },
  sign: { plus: 'positive positively', minus: 'negative negatively' },
  safe: {
    yes: 'safe safely segur*',
    no: 'unsafe dangerous deadly fatal toxic poisonous peligros* mortal toxic*',
  },
  when: {
    before: 'before earlier prior sooner preoperative* antes',
    after: 'after later postoperative* following despues tras',
  },
  reach: {
    all: 'all every most majority todos todas mayoria',
    few: 'none few minority ninguno ninguna pocos pocas minoria',
  },
  enough: { much: 'much too·much demasiado demasiada', little: 'little poco' },
  length: {
    long: 'long longer prolonged largo larga',
    short: 'short shorter shortened brief corto corta breve',
  },
  pace: {
    fast: 'rapid rapidly fast faster quick quickly quicker speed* rapid* pronto',
    slow: 'slow* gradual gradually lent* despacio tarda*',
  },
  weight: { heavy: 'severe severely serious grave graves', light: 'mild mildly leve leves' },
  strength: {
    strong: 'strong strongest strongly fuerte* significant significantly',
    weak: 'weak weakest weakly debil* insignificant nonsignificant',
  },
  course: { acute: 'acute agudo aguda', chronic: 'chronic cronic*' },
  cause: {
    makes: 'cause causes caused causing trigger* causa causan',
    stops: 'prevent prevents prevented preventing cure cures cured previen*',
  },
  ease: { hard: 'hard difficult dificil* cuesta*', easy: 'easy easily facil*' },
  height: { high: 'high highest alta alto altas altos', low: 'low lowest baja bajo bajas bajos' },
  order: {
    first: 'first initial primero primera primeros primeras',
    last: 'last final ultimo ultima ultimos ultimas',
  },
  certain: {
    sure: 'certainly definitely always proven surely known',
    open: 'may might probably possibly perhaps unknown unclear',
  },
  daytime: { morning: 'morning manana', evening: 'evening night tarde noche' },
}

/** Who is spoken of. A claim about others than the passage is not supported by it. */
export const populations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  age: {
    child:
      'infant* baby babies newborn* neonat* bebe bebes lactante* kid child children childhood pediatric paediatric kids infantil* infancia nino ninos nina ninas',
    teen: 'adolescen* teen teens teenage* youth youths',
    adult: 'adult adults adulthood adulto* adulta*',
    old: 'elderly seniors geriatric anciano* ancianas',
  },
  years: {
    young:
      'young younger joven* adolescen* teen teens teenage* youth youths child children kids infant* baby babies newborn*',
    old: 'elderly old older anciano*',
  },
  sex: {
    female:
      'woman women female females girl girls mother mothers maternal daughter* mujer mujeres madre madres nina ninas chica chicas hija hijas',
    male: 'man men male males boy boys father fathers paternal son sons hombre hombres padre nino ninos chico chicos hijo hijos',
  },
  role: {
    nurse: 'nurse nurses nursing enfermer*',
    doctor: 'doctor doctors physician* surgeon* medicos',
    student: 'student students estudiante*',
    veteran: 'veteran veterans veteran*',
  },
  kin: { spouse: 'spouse* conyuge*', offspring: 'children hijos' },
  training: { trainee: 'trainee* formacion', experienced: 'experienced experiencia' },
  place: { inside: 'inpatient*', outside: 'outpatient*' },
  where: { rural: 'rural', urban: 'urban' },
  habit: { smoker: 'smoker smokers', not: 'nonsmoker* non-smoker*' },
}

export const NEGATION =
  /(?<![\p{L}])(?:not?|none|nobody|never|neither|nor|without|untreated|cannot|lack(?:s|ed|ing)?|absen(?:ce|t)|avoid(?:s|ed)?|exclude[sd]?|left out|unable|fail(?:s|ed)? to|(?:had )?gone|disappear(?:s|ed)?|fades?|wears off|(?:few|fewer|less) than half|few of|\p{L}+n[’']t|no|sin|nunca|jam[áa]s|tampoco|ni|ning[úu]n[oa]?|nadie|evitar\p{L}*|desaparec\p{L}*|menos de la mitad)(?![\p{L}])/giu
