/** English as it is spelled and said in other places, rewritten one way; folded words. The first rule that fits counts.
 * A word that only looks so ("promise") is rewritten as well, always alike, and nothing is lost by it. */
const rules: readonly (readonly [RegExp, string])[] = [
  [
    /^(fav|hon|lab|rum|hum|neighb|behavi|endeav|harb|od|rig|sav|vig|vap|val|flav|arm|parl|clam|ard|ranc|cand|splend|tum|col)our/,
    '$1or',
  ],
  [/^([a-z]{3,})is(e|ed|es|ing|er|ers|ation|ations)$/, '$1iz$2'],
  [/^([a-z]{2,})ys(e|ed|es|ing)$/, '$1yz$2'],
  [/^([a-z]+[aeiou])ll(ed|ing|er|ers|or|ors)$/, '$1l$2'],
  [/^(cent|theat|met|lit|fib|somb|spect|lust|calib|meag|kilomet|centimet|millilit)re(s|d)?$/, '$1er$2'],
  [/^([a-z]+)ogue(s?)$/, '$1og$2'],
  [/^(p|an|h|orthop|gyn|leuk|c|enc|arch)ae/, '$1e'],
  [/^(f|am|diarrh|o?)oe(t|s|a|d)/, '$1e$2'],
  [/^(def|off|lic|pret)ence(s?)$/, '$1ense$2'],
  [/^practis(e|ed|es|ing)$/, 'practic$1'],
  [/^(spe|lear|bur|drea|lea|spoi|sme|dwe|spi|kne)([lmnp])t$/, '$1$2ed'],
  [/^([a-z]{3,})in$/, '$1ing'],
]
/** Spanish words that end in o for him and in a for her. */
const forHimOrHer = /^([a-z]{2,}(?:[aei]d|os|iv|ic|ill|it))[ao](s?)$/
const gendered = new Set(
  `sola harta muerta loca enferma tonta mala buena misma otra nina hija hermana gorda flaca fea linda guapa lista rota
  contenta tranquila nerviosa segura inutil perdida culpable viva vieja nueva sucia vacia llena quieta suelta seria nula
  una alguna ninguna toda mucha poca tanta cuanta pobre ciega muda sorda coja manca viuda suegra cunada amiga novia esposa
  abuela tia prima nieta sobrina madrina jefa maestra profesora doctora psicologa medica vecina companera chica muchacha
  senora ex nuestra vuestra mia tuya suya aquella esta esa ella ellas las la unas algunas otras mismas muertas solas hartas locas todas muchas
  boba bruta burra cerda perra floja torpe terca mensa pendeja cabrona tarada chiflada zafada perfecta directa honesta
  molesta dispuesta expuesta despierta abierta cubierta muerta envuelta vuelta maldita bendita chiquita pequena`.split(
    /\s+/,
  ),
)

/** Verb endings of "vos" and "vosotros", written as for "tú". */
const vosForms = new Map(
  `tenes tienes|queres quieres|podes puedes|sentis sientes|pensas piensas|venis vienes|decis dices|dormis duermes|moris mueres|
  sos eres|sois eres|haces haces|haceis haces|teneis tienes|quereis quieres|podeis puedes|sabeis sabes|creeis crees|estais estas|
  vais vas|habeis has|decime dime|dame dame|ayudame ayudame|contame cuentame|veni ven|deci di|tene ten|pone pon|sali sal|
  hace haz|mira mira|escuchame escuchame|perdoname perdoname|entendes entiendes|perdes pierdes|contas cuentas|encontras encuentras|
  acordas acuerdas|acordate acuerdate|recordas recuerdas|volves vuelves|seguis sigues|pedis pides|preferis prefieres|
  mostras muestras|jugas juegas|cerras cierras|empezas empiezas|despertas despiertas|crees crees|vivis vives|salis sales|
  andate vete|fijate fijate|sentate sientate|despertate despiertate|movete muevete|imaginate imaginate`
    .split('|')
    .map((pair) => pair.trim().split(' '))
    .map(([from = '', to = '']) => [from, to] as const),
)

/** A folded word as it would be written by anybody: one spelling of English, no grammatical gender and one "you" of
 * Spanish (FA.1). */
export function spelledOneWay(word: string): string {
  const you = vosForms.get(word)
  if (you !== undefined) return you
  if (gendered.has(word)) return word.replace(/a(s?)$/, 'o$1')
  if (word.length > 4 && forHimOrHer.test(word)) return word.replace(forHimOrHer, '$1o$2')
  if (word.length < 5) return word
  for (const [from, to] of rules) if (from.test(word)) return word.replace(from, to)
  return word
}
