import {
  bitsOf,
  COUNTRY,
  GIVEN,
  looksOrdinary,
  NATIONALITY,
  ORDINARY,
  PLACE,
  STATE,
  SURNAME,
} from '../../privacy/lexicon.ts'
import { alike } from './alike.ts'
import { spelledOneWay } from './spelling.ts'

/** How a word was written, as far as it tells a name from a word. */
export const SMALL = 0
/** With a capital where none is due. */
export const CAPITAL_WITHIN = 1
/** With a capital that begins a sentence, or follows another. */
export const CAPITAL = 2

/** What stands for everybody's name, and for the place where somebody is from. */
export const NAME = 'someone'
export const PLACE_NAME = 'somewhere'
/** What stands for every number. */
export const NUMBER = '0'
const ORIGIN = 'mexican'

const FEWEST_LETTERS_OF_A_NAME = 3

/** Instead of a word, the words that are read. */
const oneFor = new Map(alike.flatMap(({ from, to }) => (to.includes(' ') ? [] : [[from, to] as const])))
const instead = new Map(
  alike.map(({ from, to }) => [from, to.split(' ').map((word) => spelledOneWay(oneFor.get(word) ?? word))]),
)
/** Words that stand for all that are like them: "Nan" is no name. */
const standing = new Set(alike.flatMap(({ to }) => (to.includes(' ') ? [] : [to])))
const numbers = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
   twenty thirty forty fifty sixty seventy eighty ninety hundred dos tres cuatro cinco seis siete ocho nueve diez once doce
   trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta
   ochenta noventa cien`.split(/\s+/),
)

/** Whoever learns English late may leave them out. */
const articles = new Set(['the', 'a', 'an', 'da', 'di', 'tha', 'teh'])

/**
 * The words that are read instead of one written word, folded and without apostrophes: who somebody is, and how
 * people around them speak and spell, is taken out of it before anything is weighed (FA.1).
 */
export function canonical(word: string, written: number): readonly string[] {
  const plain = withoutRuns(word)
  if (articles.has(plain)) return []
  if (/\d/.test(plain)) return [plain.replaceAll(/\d+/g, NUMBER).replace(/^0[a-z]{1,3}$/, NUMBER)]
  if (numbers.has(plain)) return [NUMBER]
  const bits = bitsOf(plain)
  if (
    written === CAPITAL_WITHIN &&
    (bits & (GIVEN | SURNAME)) !== 0 &&
    !instead.has(plain) &&
    !standing.has(plain)
  )
    return [NAME]
  const other = instead.get(plain)
  if (other) return other
  if ((bits & ORDINARY) === 0 && !standing.has(plain)) {
    if ((bits & NATIONALITY) !== 0) return [ORIGIN]
    if ((bits & (GIVEN | SURNAME)) !== 0 && plain.length >= FEWEST_LETTERS_OF_A_NAME) return [NAME]
    if (written !== SMALL && (bits & (PLACE | COUNTRY | STATE)) !== 0) return [PLACE_NAME]
    if (written !== SMALL && bits === 0 && plain.length >= FEWEST_LETTERS_OF_A_NAME && !looksOrdinary(plain))
      return [NAME]
  }
  const spelled = spelledOneWay(plain)
  return instead.get(spelled) ?? [spelled]
}

/** A letter three times or more is twice or once, as a known word has it: "soooo", "killll". */
function withoutRuns(word: string): string {
  if (!/(.)\1\1/u.test(word)) return word
  const twice = word.replaceAll(/(.)\1{2,}/gu, '$1$1')
  return (bitsOf(twice) & ORDINARY) === 0 ? word.replaceAll(/(.)\1{2,}/gu, '$1') : twice
}
