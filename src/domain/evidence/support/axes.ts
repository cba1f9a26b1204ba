/** Words that cannot stand for one another though all else is the same: on an axis each word has a side, and a claim
 * that changes sides says something else. Ours, English and Spanish; word beginnings where they end in `*`. */
export const axes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  amount: {
    up: 'increas* higher greater more rise rises rising rose raise* elevat* grew grow grows growing larger gain* exceed* aument* mayor mayores más sube* elevad*',
    down: 'decreas* lower lowered lowers lowering reduc* less fewer declin* drop drops dropped diminish* fall falls fell smaller shrink* shrank disminu* menor menores menos baj*',
  },
  worth: {
    good: 'improv* better benefi* superior advantage* mejor*',
    bad: 'worse* worst deteriorat* harm harms harmed harmful inferior disadvantage* empeor* peor dañin*',
  },
  works: {
    yes: 'effective efficacious successful successfully useful helps helped eficaz eficaces útil',
    no: 'ineffective unsuccessful unsuccessfully useless fails failed ineficaz ineficaces inútil',
  },
  likely: { yes: 'likely probable probably', no: 'unlikely improbable' },
  often: {
    often: 'common commonly frequent frequently usually often always mostly frecuente* común',
    seldom: 'rare rarely uncommon infrequent* seldom never rar* infrecuente*',
  },
  linked: {
    yes: 'associated related correlated linked',
    no: 'unassociated unrelated uncorrelated independent',
  },
  sign: { plus: 'positive positively', minus: 'negative negatively' },
  safe: { yes: 'safe safely segur*', no: 'unsafe dangerous peligros*' },
  when: {
    before: 'before earlier prior preoperative* antes',
    after: 'after later postoperative* following después',
  },
  reach: {
    all: 'all every most majority todos todas mayoría',
    few: 'none few minority ninguno ninguna pocos pocas minoría',
  },
  length: {
    long: 'long longer prolonged largo larga',
    short: 'short shorter shortened brief corto corta breve',
  },
  pace: {
    fast: 'early rapid rapidly faster quick quickly',
    slow: 'late slow slowly slower gradual gradually',
  },
  weight: { heavy: 'severe severely serious', light: 'mild mildly minor' },
  strength: {
    strong: 'strong stronger strongly significant significantly',
    weak: 'weak weaker weakly insignificant nonsignificant',
  },
  course: { acute: 'acute', chronic: 'chronic' },
  cause: {
    makes: 'cause causes caused causing trigger*',
    stops: 'prevent prevents prevented preventing cure cures cured',
  },
}

/** Who is spoken of. A claim about others than the passage is not supported by it. */
export const populations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  age: {
    infant: 'infant* baby babies newborn* neonat* bebé* lactante*',
    child: 'child children childhood pediatric paediatric kids niño* niña* infantil*',
    teen: 'adolescen* teen teens teenage* youth youths',
    adult: 'adult adults adulthood adulto* adulta*',
    old: 'elderly older seniors geriatric aged anciano* ancianas mayores',
  },
  sex: {
    female: 'woman women female females girl girls mother mothers maternal mujer mujeres madre madres',
    male: 'man men male males boy boys father fathers paternal hombre hombres padre',
  },
  kind: {
    human: 'people persons humans patients patient',
    animal: 'rat rats mouse mice animal animals rabbit* dogs pigs',
  },
  role: {
    nurse: 'nurse nurses nursing',
    doctor: 'doctor doctors physician* surgeon*',
    student: 'student students',
    veteran: 'veteran veterans',
  },
  place: { inside: 'inpatient*', outside: 'outpatient*' },
  where: { rural: 'rural', urban: 'urban' },
  habit: { smoker: 'smoker smokers', not: 'nonsmoker* non-smoker*' },
}

export const NEGATION =
  /(?<![\p{L}])(?:not?|never|neither|nor|without|cannot|lack(?:s|ed|ing)?|absen(?:ce|t)|unable|fail(?:s|ed)? to|\p{L}+n[’']t|sin|nunca|tampoco|ni)(?![\p{L}])/giu
