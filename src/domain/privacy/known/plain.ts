import {
  bitsOf,
  GIVEN,
  GREETING,
  MONTH,
  NAMING,
  ORDINARY,
  ORGANISATION_CUE,
  OWNER,
  PERSON,
  PLACE_CUE,
  VERB,
} from '../lexicon.ts'
import { bitsAt, CAPITAL, foldAt, LOWER, typeAt, UPPER, type Reading } from '../reading.ts'
import { DIGITS, OTHER, WORD } from '../tokens.ts'
import type { IdentifierKind } from '../deidentified.ts'
import { isOrdinaryHere } from './ordinary-here.ts'
import {
  ABSTRACT,
  ADJECTIVE,
  BEFORE_DEEDS,
  DEEDS,
  DETERMINERS,
  EMPLOYING,
  FUNCTION,
  HAVING,
  PREPOSITIONS,
  PRONOUNS,
} from './everyday-words.ts'

/** Whether a known name that is also a word ("Will", "Hope", "Sol", "Boots") is meant. A name that the record writes is,
 * unless the grammar clearly shows the word; grammar words ("will", "al") and short forms that nobody wrote down are where
 * a neighbour speaks of a person: hiding every "will" would take the sense away and tell nobody anything. */
export function plainMayBeName(
  reading: Reading,
  i: number,
  whose: { readonly type: IdentifierKind; readonly own: boolean },
  isKnown: (folded: string) => boolean,
): boolean {
  const word = reading.fold[i] ?? ''
  const shape = reading.shape[i] ?? LOWER
  const says = shape !== LOWER && !(shape === UPPER && reading.capitalsSayNothing)
  if (((reading.bits[i] ?? 0) & MONTH) !== 0 && isTime(reading, i)) return false
  const short = word.length <= 2
  if (says && !short && !reading.capitalsSayNothing && reading.opens[i] !== true) return true
  if (whose.type === 'organisation') return isEmployer(reading, i)
  if (whose.type !== 'name') return isPlaceHere(reading, i)
  if (isAnnounced(reading, i) || isFollowed(reading, i) || isListed(reading, i, isKnown)) return true
  if (short && shape === CAPITAL && !reading.capitalsSayNothing && reading.opens[i] !== true) return true
  if (!whose.own || FUNCTION.has(word) || (short && shape === UPPER)) return false
  return !isOrdinaryHere(reading, i)
}

const isTime = (reading: Reading, i: number): boolean =>
  WHEN.has(foldAt(reading, i - 1)) || reading.type[i + 1] === DIGITS || typeAt(reading, i - 1) === DIGITS
const WHEN = new Set(
  'in last since this next every until by of during early mid late en de desde hasta este el cada los'.split(
    ' ',
  ),
)

/** "mark and bill": beside another known name; "bill, willy and liam". */
const isListed = (reading: Reading, i: number, isKnown: (folded: string) => boolean): boolean =>
  (AND.has(reading.fold[i + 1] ?? '') && isOther(reading, i, i + 2, isKnown)) ||
  (AND.has(foldAt(reading, i - 1)) && isOther(reading, i, i - 2, isKnown))
const isOther = (reading: Reading, i: number, at: number, isKnown: (folded: string) => boolean): boolean => {
  const other = reading.fold[at] ?? ''
  if (other === reading.fold[i] || !isKnown(other) || FUNCTION.has(other)) return false
  return (bitsOf(other) & ORDINARY) === 0 || !(ABSTRACT.has(other) && ABSTRACT.has(reading.fold[i] ?? ''))
}
const AND = new Set(', & + / n and y e or o'.split(' '))

/** "hi grace", "i told will", "my brother mark.", "call me will", "- will". */
function isAnnounced(reading: Reading, i: number): boolean {
  const before = foldAt(reading, i - 1)
  const word = reading.fold[i] ?? ''
  const quality = ABSTRACT.has(word) || ADJECTIVE.has(word)
  if (isSignature(reading, i)) return true
  const free = !isSmall(word) || ends(reading, i)
  if (((reading.cue[i] ?? 0) & (GREETING | NAMING)) !== 0 && CERTAIN.has(before) && free) return true
  if (((reading.cue[i] ?? 0) & NAMING) !== 0 && !quality && (free || before === 'is')) return true
  if (before === 'me' && /^(?:call|calls|called)$/.test(foldAt(reading, i - 2)))
    return !quality || ends(reading, i)
  if (/^(?:named|called|call)$/.test(foldAt(reading, i - 2)) && /^(?:him|her|them|it)$/.test(before))
    return true
  if (!quality && !isSmall(word) && isExplained(reading, i)) return true
  if (WITH.has(before) && !quality && free) return true
  const owned =
    (bitsAt(reading, i - 1) & PERSON) !== 0 &&
    ((bitsAt(reading, i - 2) & OWNER) !== 0 || (bitsAt(reading, i - 3) & OWNER) !== 0)
  if (!owned) return false
  return FUNCTION.has(word) ? ends(reading, i) || isDeed(reading, i + 1) : word !== 'may'
}
const isSmall = (word: string): boolean => FUNCTION.has(word) && !BOTH.has(word)
/** Grammar words that are well-known names. */
const BOTH = new Set('will may al ed jo art guy mia ty bo li mo'.split(' '))
const ends = (reading: Reading, i: number): boolean =>
  reading.type[i + 1] !== WORD || reading.opens[i + 1] === true
/** "will, my ex," */
const isExplained = (reading: Reading, i: number): boolean =>
  reading.fold[i + 1] === ',' &&
  ((reading.bits[i + 2] ?? 0) & OWNER) !== 0 &&
  ((reading.bits[i + 3] ?? 0) & PERSON) !== 0
/** "- will" as the last thing said. */
const isSignature = (reading: Reading, i: number): boolean =>
  /^[-–—~]$/.test(foldAt(reading, i - 1)) &&
  (reading.end[i - 1] ?? 0) < (reading.start[i] ?? 0) &&
  reading.type[i + 1] === undefined
const CERTAIN = new Set(
  'hi hey hello dear hola querida querido told asked texted messaged dating dumped llama llamo called named ask tell thanks gracias miss extrano love'.split(
    ' ',
  ),
)
const WITH = new Set('with about from con im am soy'.split(' '))

/** "grace said", "Will and I", "Rose's", "al rang". */
function isFollowed(reading: Reading, i: number): boolean {
  const after = reading.fold[i + 1] ?? ''
  const word = reading.fold[i] ?? ''
  if (reading.opens[i + 1] === true) return false
  const before = reading.opens[i] === true ? '' : foldAt(reading, i - 1)
  if (/^['’]$/.test(after) && reading.fold[i + 2] === 's')
    return reading.shape[i] !== LOWER || !(ABSTRACT.has(word) || FUNCTION.has(word))
  if (DETERMINERS.has(before) || PRONOUNS.has(before)) return false
  if (ABSTRACT.has(word) && (HAVING.has(before) || PREPOSITIONS.has(before))) return false
  const pair = /^(?:and|n|y|&)$/.test(after) && /^(?:i|me|yo)$/.test(reading.fold[i + 2] ?? '')
  if (pair && !isSmall(word)) return before !== 'and'
  if (word.length < 3 && reading.shape[i] === UPPER) return false
  if (FUNCTION.has(word))
    return (SPEAKS.has(after) && !isSmall(word)) || (before === 'then' && isDeed(reading, i + 1))
  if (
    ((reading.bits[i + 1] ?? 0) & VERB) !== 0 &&
    reading.shape[i] !== LOWER &&
    (bitsOf(after) & GIVEN) !== 0
  )
    return true
  return isDeed(reading, i + 1) && !isOrdinaryHere(reading, i)
}
const SPEAKS = new Set(
  `said says told asked asks texted called calls left died keeps kept hits cheated yelled yells hates loves broke dumped promised came
  comes went goes got took rang phoned wrote cried fought drove wants wanted thinks thought knows knew lied moved messaged was is has
  had hasnt isnt wasnt doesnt didnt does did dijo dice murio llamo pega pego grita grito bebe vino viene volvio quedo`.split(
    /\s+/,
  ),
)
const isDeed = (reading: Reading, i: number): boolean => {
  const folded = reading.fold[i] ?? ''
  return DEEDS.has(folded) || (BEFORE_DEEDS.has(folded) && DEEDS.has(reading.fold[i + 1] ?? ''))
}

/** "target fired me", "i work at next". */
function isEmployer(reading: Reading, i: number): boolean {
  if (((reading.cue[i] ?? 0) & (ORGANISATION_CUE | PLACE_CUE)) !== 0) return true
  if (reading.opens[i] !== true && DETERMINERS.has(foldAt(reading, i - 1))) return false
  return EMPLOYING.has(reading.fold[i + 1] ?? '') && reading.opens[i + 1] !== true
}

/** "then reading": a town, unless something is read, liked or had. */
function isPlaceHere(reading: Reading, i: number): boolean {
  if (((reading.cue[i] ?? 0) & (ORGANISATION_CUE | PLACE_CUE)) !== 0) return true
  const before = reading.opens[i] === true ? '' : foldAt(reading, i - 1)
  if (!ends(reading, i)) return false
  return TOWARDS.has(before) || (typeAt(reading, i - 1) === OTHER && before === ',')
}
const TOWARDS = new Set(
  'in to from near outside then via left leaving visit visited at through and into'.split(' '),
)

/** "to rob", "they jack it up": a verb of the same letters, where nothing says otherwise. */
export function isVerbHere(reading: Reading, i: number): boolean {
  if (reading.shape[i] !== LOWER || typeAt(reading, i - 1) === OTHER) return false
  return VERBS.has(reading.fold[i] ?? '') && AFTER_VERBS.has(foldAt(reading, i - 1))
}
const VERBS = new Set('rob nick jack pat sue drew josh don jimmy peg bob carol'.split(' '))
const AFTER_VERBS = new Set(
  "to will would could can might gonna i they we you he she dont can't wont i'll ill".split(' '),
)
