const KIN = String.raw`mum|mam|mom|mammy|mummy|mommy|momma|amma|ammi|dad|daddy|son|daughter|kids?|weans?|bairns?|wife|missus|husband|fella|nan|gran|granny|sister|brother|sis|bro|nieces?|nephews?|cousins?|uncle|aunt(?:y|ie)?|grandson|boyfriend|girlfriend|partner|friends?|head|heid|life|bed|legs?|arms?|wrists?|pills|tablets|meds|job|house|room`
const hasKin = new RegExp(`^ (?:${KIN})(?![\\p{L}\\p{M}])`, 'iu')
const my = /(?:^|[^\p{L}\p{M}])(?:my|mah|our) $/iu
const owned = /(?:^|[^\p{L}\p{M}])(?:my|our|me|ma|mah|your|yer|his|him|her|their|the|da) $/iu
const aWord = /^ \p{L}/u
/** Letters on either side of a word that are looked at. */
const AROUND = 12

/** "Me mum", "my da", "cut ma leg", "the wee ones": what dialects make of "my", "dad" and "child". "Do not", "don't" and, of
 * whoever learns English late, "no" are one. */
const dialects =
  /\b(?:da|(?<=\b(?:my|mah|our) )the|ma|m[ei]|(?:wee|little|young) (?:one|yin|un)s?|(?:do|does|did) not)(?![\p{L}\p{M}])/iuy

function asElsewhere(found: string, before: string, behind: string): string {
  const word = found.toLowerCase()
  if (word === 'da' || word === 'the') return my.test(before) ? 'ma'.padEnd(found.length) : found
  if (word === 'ma') return aWord.test(behind) && !owned.test(before) ? 'my' : found
  if (word.length === 2) return hasKin.test(behind) ? 'my' : found
  if (word.endsWith('not')) return 'dont'.padEnd(found.length)
  return owned.test(before) ? (word.endsWith('s') ? 'children' : 'child').padEnd(found.length) : found
}

/** Whether something of {@link dialects} may begin with these two letters: "da", "the", "ma", "me", "mi", "wee", "little",
 * "young", "do", "did". */
function mayBeDialect(first: number, second: number): boolean {
  const next = second | 32
  switch (first | 32) {
    case 100:
      return next === 97 || next === 111 || next === 105
    case 109:
      return next === 97 || next === 101 || next === 105
    case 116:
      return next === 104
    case 119:
      return next === 101
    case 108:
      return next === 105
    case 121:
      return next === 111
    default:
      return false
  }
}
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** The text in which dialects say "my", "dad" and "child" as anybody does, of the same length (FA.1). */
function inAnyDialect(text: string): string {
  let said = ''
  let from = 0
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const begins = !isLetter(before) && mayBeDialect(code, text.charCodeAt(at + 1))
    before = code
    if (!begins) continue
    dialects.lastIndex = at
    const found = dialects.exec(text)?.[0]
    if (found === undefined) continue
    const end = at + found.length
    const instead = asElsewhere(
      found,
      text.slice(Math.max(0, at - AROUND), at),
      text.slice(end, end + AROUND),
    )
    if (instead !== found) {
      said += text.slice(from, at) + instead
      from = end
    }
    at = end - 1
    before = text.charCodeAt(at)
  }
  return from === 0 ? text : said + text.slice(from)
}

/** How somebody begins who says who they are and goes on in the same sentence: "As a trans man, …", "im a 70yo black woman and …". */
const begins =
  /(?<=(?:^|[.!?\n])\s{0,70})(?:(?:speaking\s)?as an?\s[^,.!?\n]{2,60},|(?:i['’]?m|i am)\s[^,.!?\n]{2,60}?(?:,|\sand\s|\sbut\s)|como\s[^,.!?\n]{2,60},|soy\s[^,.!?\n]{2,60}?(?:,|\sy\s|\spero\s))/giu
const mayBegin = /(?:^|[.!?\n]\s{0,3})(?:speaking\s)?(?:as|i['’]?m|i am|como|soy)\s/i
const goesOn = /(?:,|\s(?:and|but|y|pero)\s)$/iu
/** That somebody is a child changes what others do to them: their age stays. */
const ofAChild =
  /(?<![\p{L}\d])(?:\d|1[0-7]|(?:thir|four|fif|six|seven)teen|seven|eight|nine|ten|eleven|twelve|quince)(?![\p{L}\d])/giu

/** Words of which such a beginning may be made and say who somebody is and nothing else. Short, and kept apart from the
 * names and places of the learned reader, because a browser reads by the rules too. */
const who = new Set(
  `as speaking a an the im i am m and y como soy un una de la el in my from of years year old yo yrs aged age young younger older elderly
   teen teenage teenager adult middle senior retired single married divorced widowed widow widower
   black white asian brown latino latina latinx hispanic arab indian african caribbean european native indigenous aboriginal maori roma mixed
   race biracial american british english irish scottish welsh canadian australian nigerian ghanaian kenyan jamaican pakistani bangladeshi
   chinese korean japanese filipino filipina polish romanian ukrainian syrian turkish mexican colombian brazilian
   muslim christian jewish catholic hindu sikh buddhist atheist mormon evangelical orthodox
   gay lesbian bi bisexual queer trans transgender cis straight nonbinary enby asexual
   deaf blind disabled autistic immigrant refugee migrant foreign first second third generation
   man woman guy girl boy lad lass lady male female person human mother father mum mom dad parent grandmother grandfather wife husband
   son daughter student teacher nurse
   mujer hombre chica chico persona madre padre abuela abuelo joven mayor jubilado jubilada soltero soltera casado casada viudo viuda
   negro negra blanco blanca indigena gitano gitana latino latina mestizo mestiza musulman musulmana cristiano cristiana judio judia
   catolico catolica evangelico evangelica ateo atea hetero lesbiana bisexual sordo sorda ciego ciega migrante inmigrante refugiado refugiada
   mexicano mexicana colombiano colombiana argentino argentina venezolano venezolana peruano peruana espanol espanola chileno chilena
   anos estudiante`.split(/\s+/),
)
const plain = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
const aged =
  /^(?:\d{1,3}(?:yo|yrs?|y|f|m)?|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|quince|setenta)$/i
const saysOnlyWho = (said: string): boolean =>
  [...said.matchAll(/[\p{L}\p{M}\d]+/gu)].every(([word]) => who.has(plain(word)) || aged.test(word))

/** The text with such a beginning blanked where it says nothing else, of the same length (FA.1). */
function withoutWhoSays(text: string, blanked: (said: string) => string): string {
  if (!mayBegin.test(text)) return text
  const once = text.replace(begins, blanked)
  return once === text ? text : once.replace(begins, blanked)
}

const blank = (said: string): string =>
  saysOnlyWho(said.replace(goesOn, '')) ? ' '.repeat(said.length) : said

function blankButForAge(said: string): string {
  const nothing = blank(said)
  return nothing === said
    ? said
    : [...said.matchAll(ofAChild)].reduce(
        (kept, { 0: age, index }) => kept.slice(0, index) + age + kept.slice(index + age.length),
        nothing,
      )
}

/** The text in every dialect alike, and as anybody would say it: who speaks is passed over as well, but for the age of a
 * child. Both of the same length (FA.1). */
export function inEverydayWords(text: string): { readonly everyday: string; readonly said: string } {
  const everyday = inAnyDialect(text)
  return { everyday, said: withoutWhoSays(everyday, blankButForAge) }
}

export const asAnybody = (text: string): string => inEverydayWords(text).said

/** The same with every age passed over: what is weighed knows of none. `said`, `everyday`: the text as
 * {@link inEverydayWords} has it; where nothing was blanked there is no age to blank. */
export const ofAnyAge = (text: string, said: string, everyday: string): string =>
  said === everyday || !mayBegin.test(text) ? said : withoutWhoSays(everyday, blank)
