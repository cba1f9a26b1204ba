import { english, spanish } from './known/small-words.ts'
import { needsCapital, needsContext } from './words/ambiguous.ts'
import { countedEnglish1 } from './words/counted-english-1.ts'
import { countedEnglish2 } from './words/counted-english-2.ts'
import { countedEnglish3 } from './words/counted-english-3.ts'
import { countedEnglish4 } from './words/counted-english-4.ts'
import { countedSpanish1 } from './words/counted-spanish-1.ts'
import { countedSpanish2 } from './words/counted-spanish-2.ts'
import * as cues from './words/cues.ts'
import { everydayWords } from './words/everyday.ts'
import { diminutives } from './words/diminutives.ts'
import { everydayChat } from './words/everyday-chat.ts'
import { everydayCounted } from './words/everyday-counted.ts'
import { everydayThings } from './words/everyday-things.ts'
import { givenNamesEnglish } from './words/given-names-english.ts'
import { givenNamesOrigins } from './words/given-names-origins.ts'
import { givenNamesOrigins2 } from './words/given-names-origins-2.ts'
import { givenNamesSpanish } from './words/given-names-spanish.ts'
import { givenNamesWorld } from './words/given-names-world.ts'
import { clinicalEnglish, clinicalSpanish } from './words/clinical.ts'
import { keptClinical, keptEveryday } from './words/keep.ts'
import { calendarWords, numberWords, ownerWords, particles, tldWords } from './words/function-words.ts'
import * as leads from './words/leads.ts'
import { places } from './words/places.ts'
import { smallPlaces } from './words/places-small.ts'
import { countries, nationalities, states } from './words/regions.ts'
import { surnames } from './words/surnames.ts'
import { BEGIN, hashed, openVocabulary } from './vocabulary.ts'

/** What a word can be, as bits; one look-up answers every rule's question. */
export const GIVEN = 1
export const SURNAME = 2
export const ORDINARY = 4
export const KEPT = 8
export const PLACE = 16
export const COUNTRY = 32
export const STATE = 64
export const PERSON = 128
export const TITLE = 256
export const HEAD = 512
export const MONTH = 1024
export const CONTEXT = 2048
export const VERB = 4096
export const EMPLOYER = 8192
export const STREET_AFTER = 16384
export const STREET_BEFORE = 32768
export const PROFESSION = 65536
export const NATIONALITY = 131072
export const OWNER = 262144
export const PARTICLE = 524288
export const SEX = 1048576
export const TLD = 2097152
/** Cues: they speak of the word after them. */
export const NAMING = 4194304
export const GREETING = 8388608
export const PLACE_CUE = 16777216
export const ORGANISATION_CUE = 33554432
export const NUMBER_CUE = 67108864
/** The word begins phrases. */
export const PHRASE = 134217728
/** In no list, but built like an everyday or clinical word. Only a reading sets it. */
export const BUILT = 268435456

/** A run of words with a meaning of its own. `kind` stands for number cues only. */
export type Phrase = { readonly words: readonly string[]; readonly bit: number; readonly kind: string | null }

const bits = new Map<string, number>()
/** By the first word, then by the second; '' for phrases of one word. */
const phrasesByFirst = new Map<string, Map<string, Phrase[]>>()

const mark = (word: string, bit: number) => bits.set(word, (bits.get(word) ?? 0) | bit)

function addWords(list: string, bit: number): void {
  for (const word of list.split(/\s+/)) if (word !== '') mark(word, bit)
}

function addPhrases(list: string, bit: number): void {
  for (const entry of list.split(',')) {
    const [spelled = '', kind = null] = entry.trim().split('=')
    const words = spelled.split(/[\s.'&/]+/).filter((word) => word !== '')
    const first = words[0]
    if (first === undefined) continue
    if (words.length === 1 && kind === null) mark(first, bit)
    else {
      const bySecond = phrasesByFirst.get(first) ?? new Map<string, Phrase[]>()
      const second = words[1] ?? ''
      bySecond.set(second, [...(bySecond.get(second) ?? []), { words, bit, kind }])
      phrasesByFirst.set(first, bySecond)
    }
  }
}

addWords(givenNamesEnglish, GIVEN)
addWords(givenNamesSpanish, GIVEN)
for (const list of [givenNamesWorld, givenNamesOrigins, givenNamesOrigins2]) addWords(list, GIVEN)
addWords(surnames, SURNAME)
for (const list of [countedEnglish1, countedEnglish2, countedEnglish3, countedEnglish4])
  addWords(list, ORDINARY)
for (const list of [
  countedSpanish1,
  countedSpanish2,
  everydayWords,
  everydayThings,
  everydayCounted,
  everydayChat,
])
  addWords(list, ORDINARY)
for (const name of diminutives.split(/\s+/))
  if (name.length > 3 && ((bits.get(name) ?? 0) & ORDINARY) === 0) mark(name, GIVEN)
addWords(needsCapital, ORDINARY)
addWords(needsContext, ORDINARY | CONTEXT)
addWords(nationalities, NATIONALITY | KEPT)
addWords(calendarWords, MONTH)
addWords(ownerWords, OWNER)
addWords(particles, PARTICLE)
addWords(tldWords, TLD)
addPhrases(keptClinical, KEPT)
addPhrases(clinicalEnglish, KEPT)
addPhrases(clinicalSpanish, KEPT)
addPhrases(keptEveryday, KEPT)
addPhrases(places, PLACE)
addPhrases(smallPlaces, PLACE)
addPhrases(countries, COUNTRY)
addPhrases(states, STATE)
addPhrases(cues.people, PERSON | ORDINARY)
addPhrases(cues.titles, TITLE | ORDINARY)
addPhrases(cues.organisationHeads, HEAD | ORDINARY)
addPhrases(cues.employers, EMPLOYER)
addPhrases(cues.professions, PROFESSION | ORDINARY)
addPhrases(cues.sexWords, SEX | ORDINARY)
addPhrases(cues.personVerbs, VERB | ORDINARY)
addPhrases(cues.naming, NAMING)
addPhrases(cues.greetings, GREETING)
addPhrases(cues.placeCues, PLACE_CUE)
addPhrases(cues.organisationCues, ORGANISATION_CUE)
addPhrases(cues.numberCues, NUMBER_CUE)
addPhrases(cues.streetAfter, STREET_AFTER)
addPhrases(cues.streetBefore, STREET_BEFORE)

for (const [first, bySecond] of phrasesByFirst) {
  mark(first, PHRASE)
  for (const second of bySecond.keys()) if (second !== '') mark(second, 0)
}

/** At which word of a small list a rule begins to look, as bits; see words/leads.ts. */
export const ACCOUNT = 1
export const PREMISES = 2
export const HIGH_NUMBER = 4
export const AT_SIGN = 8
export const NUMBER_WORD = 16
export const SAINT = 32
export const KUNYA = 64
export const SYLLABLE = 128
const leading = new Map<string, number>()
for (const [list, bit] of [
  [leads.accountWords, ACCOUNT],
  [leads.houseWords, PREMISES],
  [leads.unitWords, PREMISES],
  [leads.crossingWords, PREMISES],
  [leads.postBoxWords, PREMISES],
  [leads.hundredWords, HIGH_NUMBER],
  [leads.ninetyWords, HIGH_NUMBER],
  [leads.atWords, AT_SIGN],
  [Object.keys(numberWords).join(' '), NUMBER_WORD],
  [leads.saintWords, SAINT],
  [leads.kunyaWords, KUNYA],
  [leads.syllables, SYLLABLE],
] as const)
  for (const word of list.split(/\s+/)) {
    leading.set(word, (leading.get(word) ?? 0) | bit)
    mark(word, 0)
  }
/** What a folded word leads, for words that have no number. */
export const leadOf = (fold: string): number => leading.get(fold) ?? 0

const common = new Set(
  [...english, ...spanish, ...everydayWords.split(/\s+/), ...everydayChat.split(/\s+/)].filter(
    (word) => bits.has(word) && /^[a-z]+$/.test(word),
  ),
)
/** Words of a to z, with their bits by number; the few in other letters are looked up as they are. */
export const vocabulary = openVocabulary(
  [...common, ...[...bits.keys()].filter((word) => /^[a-z]+$/.test(word) && !common.has(word))],
  common.size,
)
const numberByWord = new Map(vocabulary.words.map((word, number) => [word, number]))
const bitsByNumber = Int32Array.from(vocabulary.words, (word) => bits.get(word) ?? 0)

/** Longer words are in no list of ours. */
const LONGEST_WORD = 64
const asked = new Uint8Array(LONGEST_WORD)
/** The bits of a folded word; 0 for a word we do not know. */
export function bitsOf(fold: string): number {
  if (fold.length > LONGEST_WORD) return bits.get(fold) ?? 0
  let hash = BEGIN
  for (let at = 0; at < fold.length; at++) {
    const unit = fold.charCodeAt(at)
    if (unit < 97 || unit > 122) return bits.get(fold) ?? 0
    hash = hashed(hash, unit)
    asked[at] = unit
  }
  const number = fold === '' ? -1 : vocabulary.find(asked, 0, fold.length, hash)
  return number < 0 ? 0 : (bitsByNumber[number] ?? 0)
}
/** The phrases that a folded word begins where `second` is the word after it. */
export function phrasesFrom(first: string, second: string): readonly Phrase[] {
  const bySecond = phrasesByFirst.get(first)
  if (!bySecond) return none
  const alone = bySecond.get('')
  const two = second === '' ? undefined : bySecond.get(second)
  return alone && two ? [...alone, ...two] : (two ?? alone ?? none)
}
const none: readonly Phrase[] = []

const aloneByNumber = vocabulary.words.map((word) => phrasesByFirst.get(word)?.get('') ?? none)
/** One bit for each pair of words that phrases begin with, at the pair's hash; a set bit may be another pair's. */
const PAIRS = 1 << 17
const pairs = new Uint8Array(PAIRS >> 3)
const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 15
vocabulary.words.forEach((word, number) => {
  for (const second of phrasesByFirst.get(word)?.keys() ?? []) {
    const other = numberByWord.get(second)
    if (other === undefined) continue
    const pair = pairOf(number, other)
    pairs[pair >> 3] = (pairs[pair >> 3] ?? 0) | (1 << (pair & 7))
  }
})
/** The same as {@link phrasesFrom} for words of the vocabulary, by their numbers, where no phrase goes on with the second;
 * null where one may. `second` below 0 is a word that begins no second half of any. */
export function phrasesOf(first: number, second: number): readonly Phrase[] | null {
  if (second >= 0) {
    const pair = pairOf(first, second)
    if (((pairs[pair >> 3] ?? 0) & (1 << (pair & 7))) !== 0) return null
  }
  return aloneByNumber[first] ?? none
}

const ENGLISH_ENDINGS = [
  's',
  'es',
  'ed',
  'd',
  'ing',
  'ly',
  'er',
  'ers',
  'est',
  'y',
  'ness',
  'ful',
  'less',
  'ish',
  'able',
  'in',
]
const ORDINARY_ENDING =
  /(?:tions?|morphi[ac]|phori[ac]|plegia|algia|uria|penia|trophy|sclerosis|stomy|plasty|ismus|plasia|p?noea|pnea|rrh(?:o?ea|age)|tomy|itus|mania|phrenia|plexia|lexia|ness|ments?|logias?|iatria|grafias?|scopias?|ectomias?|patias?|coccus|ella[es]?|umab|mab|tinib|[aeio]vir|ingly|ously|isms?|olog(?:y|ist)|itis|osis|emia|pathy|therap(?:y|ist)|phobi[ac]|aholic|zepam|zolam|pram|oxetine|idone|apine|azole|olol|pril|sartan|statin|mycin|cillin|barbital|caine|triptan|codone|gliptin|mente|cion|ciones|idad|idades|ando|iendo|abas?|aban|abamos|aron|ieron|[aei]rme|[aei]rse|[aei]rte|[aei]mos|[aei]ria[ns]?|iera[ns]?|iese[ns]?|[aei]d[oa]s?|ismo|ista|os[oa]s?|isim[oa])$/

/** Whether a word that no list has is built like an everyday or clinical word. Long words only cost their length. */
export function looksOrdinary(fold: string): boolean {
  if (fold.length < 4 || fold.length > 40) return fold.length > 40
  if (ORDINARY_ENDING.test(fold)) return true
  for (const ending of ENGLISH_ENDINGS) {
    if (!fold.endsWith(ending)) continue
    const stem = fold.slice(0, -ending.length)
    if (
      stem.length >= 3 &&
      (isPlain(stem) || isPlain(`${stem}e`) || (stem.at(-1) === stem.at(-2) && isPlain(stem.slice(0, -1))))
    )
      return true
  }
  return isPlain(`${fold.slice(0, -1)}${fold.endsWith('a') ? 'o' : 'a'}`)
}
const isPlain = (stem: string): boolean =>
  stem.length >= 3 && (bitsOf(stem) & (ORDINARY | GIVEN)) === ORDINARY

/** Bits of the vocabulary's words by number, {@link BUILT} with them: what a reading asks for. */
export const builtByNumber = Int32Array.from(vocabulary.words, (word, number) => {
  const known = bitsByNumber[number] ?? 0
  return (known & ~PHRASE) === 0 && looksOrdinary(word) ? known | BUILT : known
})

const BEGINS = GIVEN | SURNAME | PLACE | EMPLOYER | HEAD | MONTH | STREET_AFTER | STREET_BEFORE
/** {@link leadOf} by number. */
export const leadByNumber = Uint8Array.from(vocabulary.words, leadOf)
/** Words by number with 1 where no rule begins at the word in lower case, unless its neighbours say so. */
export const dullByNumber = Uint8Array.from(vocabulary.words, (word, number) => {
  const known = bitsByNumber[number] ?? 0
  return (known & (ORDINARY | KEPT)) !== 0 && (known & BEGINS) === 0 && !leading.has(word) ? 1 : 0
})
