/** Words that cannot stand for one another though all else is the same: on an axis each word has a side, and a claim
 * that changes sides says something else. Ours, English and Spanish, without accents; word beginnings where they end in `*`. */
export const axes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  amount: {
    up: 'increas* raise raised raises raising elevat* rise rises rising rose grew grow grows growing gain* exceed* climb* heighten* boost* soar* surge* enlarg* expand* escalat* doubled tripled quadrupled widen* swell* swoll* swelled thicken* aument* sube* subio subir* elevad* crecio increment* ganancia',
    down: 'decreas* lower lowered lowers lowering reduc* declin* drop dropped drops diminish* fall falls fell shrink* shrank shrunk* narrowed narrows narrowing thinn* lessen* cut cuts eas* alleviat* reliev* sink sinks sank plummet* plung* dwindl* curb* shorten* attenuat* halved loss lose* lost disminu* baja bajo bajar* bajaron redujo descend* alivi* aliviar* perdida',
  },
  comparison: {
    more: 'more higher greater larger bigger stronger most twice mas mayor mayores doble',
    less: 'less lesser fewer smaller slighter weaker least lower menos menor menores',
  },
  worth: {
    good: 'improv* enhanc* better superior advantage* mejor* aliv* relie*',
    bad: 'worse* worst deteriorat* impair* aggravat* inferior disadvantage* empeor* peor peores',
  },
  quality: { good: 'good well bueno buena buenos buenas bien', bad: 'bad badly poor* mal malo mala malas' },
  works: {
    yes: 'effective efficacious successful successfully eficaz eficaces',
    no: 'ineffective unsuccessful unsuccessfully useless fails failed ineficaz ineficaces inutil',
  },
  aid: {
    helps:
      'help helps helped helping helpful benefit* beneficial useful assist* facilitat* support supports ayuda* util utiles',
    harms: 'harm* hamper* hinder* damag* detriment* useless counterproductive pointless dana* inutil*',
  },
  likely: { yes: 'likely likelier likeliest probable probably', no: 'unlikely improbable' },
  often: {
    often:
      'common commonly commonest frequent frequently usually often always mostly frecuente* comun comunes',
    seldom: 'rare rarely rarest scarce hardly uncommon infrequent* seldom never rar* infrecuente*',
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
    makes: 'cause causes caused causing trigger* provok* promot* induc* causa causan',
    stops: 'prevent prevents prevented preventing cure cures cured avert* protect* previen*',
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
  begins: {
    start:
      'start starts started starting begin begins began beginning onset initiat* launch* empieza* comienz*',
    stop: 'stop stops stopped stopping end ends ended ending cease* discontinu* quit* termina*',
  },
  taken: { in: 'includ* incluy* inclui*', out: 'exclud* omit* omitted excluy* exclui*' },
  size: { big: 'big large largest biggest huge grande grandes', small: 'small smallest tiny minor pequen*' },
  simple: { simple: 'simple simpler straightforward sencill*', complex: 'complex complicated complej*' },
  mean: {
    over: 'overestimat* overdiagnos* overtreat* exceed* exceeded',
    under: 'underestimat* underdiagnos* undertreat*',
  },
  found: { there: 'present presence', away: 'absent absence missing' },
  view: {
    for: 'favor* favour* prefer* support* accept* agree* agreement',
    against: 'oppos* reject* refus* disagree* disagreement',
  },
  wealth: { rich: 'rich wealthy affluent high-income', poor: 'deprived poverty low-income disadvantaged' },
  money: { dear: 'expensive costly costlier', cheap: 'cheap cheaper cheapest inexpensive' },
  speedup: { faster: 'accelerat* hasten*', slower: 'delay* postpon* retard*' },
  stands: { more: 'strengthen* reinforc*', less: 'weaken* undermin*' },
  stays: {
    yes: 'persist* remain remains remained lasting endur* stays stayed persiste* permanec*',
    no: 'vanish* disappear* resolv* faded fades desaparec*',
  },
  content: {
    yes: 'satisfied satisfaction pleased happy content glad satisfech*',
    no: 'dissatisfied dissatisfaction unhappy displeased disappointed insatisfech*',
  },
  correct: {
    right: 'correct* right accurat* acert* correct*',
    wrong: 'wrong wrongly incorrect* inaccurat* mistak* erroneous* falsely incorrect* erron*',
  },
  active: {
    on: 'activat* activa*',
    off: 'inactivat* deactivat* suppress* silenc* desactiva*',
  },
  body: {
    heavy: 'obes* overweight heavier heaviest fat fatter sobrepeso',
    thin: 'underweight slim slimmer thin thinner lean leaner slender delgad*',
  },
  span: { wide: 'wide wider broad broader broadly', narrow: 'narrow narrower narrowly' },
  depth: { deep: 'deep deeper deeply profound*', shallow: 'shallow superficial*' },
  growth: { harmless: 'benign', spreading: 'malignan* cancerous' },
  born: { inherited: 'inherited hereditary heredit* congenital', acquired: 'acquired' },
  part: {
    whole: 'complete completely full fully entire entirely total',
    part: 'partial partially partly incomplete*',
  },
  direct: { direct: 'direct directly', indirect: 'indirect indirectly' },
  moment: { ahead: 'prospective*', past: 'retrospective*' },
  daytime: { morning: 'morning manana', evening: 'evening night tarde noche' },
}

/** Who is spoken of. A claim about others than the passage is not supported by it. */
export const populations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  age: {
    child:
      'infant* baby babies newborn* neonat* bebe bebes lactante* toddler* preschool* kid child children childhood pediatric paediatric kids infantil* infancia nino ninos nina ninas',
    teen: 'adolescen* teen teens teenage* youth youths',
    adult: 'adult adults adulthood adulto* adulta*',
    old: 'elderly seniors geriatric pensioner* anciano* ancianas',
  },
  years: {
    young:
      'young younger joven* adolescen* teen teens teenage* youth youths child children kids infant* baby babies newborn*',
    old: 'elderly old older pensioner* anciano*',
  },
  sex: {
    female:
      'wife wives woman women female females girl girls mother mothers maternal daughter* mujer mujeres madre madres nina ninas chica chicas hija hijas',
    male: 'husband husbands man men male males boy boys father fathers paternal son sons hombre hombres padre nino ninos chico chicos hijo hijos',
  },
  role: {
    nurse: 'nurse nurses nursing enfermer*',
    doctor: 'doctor doctors physician* surgeon* medicos',
    student: 'student students estudiante*',
    veteran: 'veteran veterans veteran*',
  },
  health: { ill: 'ill sick unhealthy enferm*', well: 'healthy unaffected sano sanos sana sanas' },
  kin: { spouse: 'spouse* conyuge*', offspring: 'children hijos' },
  training: { trainee: 'trainee* formacion', experienced: 'experienced experiencia' },
  place: { inside: 'inpatient*', outside: 'outpatient*' },
  where: { rural: 'rural', urban: 'urban' },
  habit: { smoker: 'smoker smokers', not: 'nonsmoker* non-smoker*' },
}

/** Words that a syllable before them makes say the contrary. */
const contraries: readonly (readonly [string, string])[] = [
  [
    'un',
    'able likely safe available common usual known clear aware stable reliable necessary healthy satisfied willing expected changed altered affected controlled explained treated related associated married employed insured familiar acceptable favorable favourable important reported detected adjusted restricted realistic helpful supported',
  ],
  [
    'in',
    'effective adequate sufficient complete correct consistent dependent accurate appropriate active direct frequent tolerant sensitive visible significant ability capable stability accuracy efficient',
  ],
  ['im', 'possible proper mature mobile patient balance precise'],
  ['ir', 'regular relevant reversible responsible'],
  [
    'dis',
    'agree agreed agreement advantage appear appeared satisfied satisfaction continue continued comfort similar',
  ],
  ['ab', 'normal normally normality normalities'],
  [
    'non',
    'invasive fatal specific smokers smoker pregnant verbal surgical operative compliant adherent responders diabetic',
  ],
  ['mis', 'understood classified diagnosed'],
]
const turned = Object.fromEntries(
  contraries.flatMap(([before, words]) =>
    words.split(' ').map((word) => [`not-${word}`, { yes: word, no: `${before}${word}` }] as const),
  ),
)

/** Axes of direction, those of a syllable with them. */
export const directions: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...axes, ...turned }

export const NEGATION =
  /(?<![\p{L}])(?:not?|none|nobody|never|neither|nor|without|untreated|cannot|lack(?:s|ed|ing)?|absen(?:ce|t)|avoid(?:s|ed)?|exclude[sd]?|left out|unable|fail(?:s|ed)? to|(?:had )?gone|disappear(?:s|ed)?|fades?|wears off|(?:few|fewer|less) than half|few of|\p{L}+n[’']t|no|sin|nunca|jam[áa]s|tampoco|ni|ning[úu]n[oa]?|nadie|evitar\p{L}*|desaparec\p{L}*|menos de la mitad)(?![\p{L}])/giu
