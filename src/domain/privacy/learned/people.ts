import type { Add } from '../found.ts'
import {
  CONTEXT,
  COUNTRY,
  GIVEN,
  GREETING,
  HEAD,
  KEPT,
  MONTH,
  NAMING,
  NATIONALITY,
  ORDINARY,
  OWNER,
  PARTICLE,
  PERSON,
  PLACE,
  PLACE_CUE,
  STATE,
  SURNAME,
  SYLLABLE,
  TITLE,
  VERB,
} from '../lexicon.ts'
import { foldAt, leads, LOWER, type Reading } from '../reading.ts'
import { isChild, isOneOfTwo, isStubborn } from './company.ts'
import { AFTER_SPANISH_NAME, byDeed, isKunya, isOwner, isSigned, VERB_LIKE } from './deeds.ts'
import {
  bit,
  follows,
  hasCapital,
  isGivenOnly,
  isLower,
  isMark,
  isPlain,
  isSurnameOnly,
  isUnknown,
  isWord,
  lengthOf,
  nameEnd,
} from './evidence.ts'

/** Names of people in running text, lower-case chat included: name lists, and what the words around give away. */
export function hidePeople(reading: Reading, add: Add): void {
  for (let i = 0; i < reading.type.length; i++) {
    if (!isWord(reading, i) || isPassedOver(reading, i)) continue
    const first = startsName(reading, i)
    if (!first) continue
    const pair = isSyllablePair(reading, i) || isKunya(reading, i)
    const last = Math.max(nameEnd(reading, i), pair ? i + 1 : i)
    const isPlace = last === i && AT_PLACE.has(foldAt(reading, i - 1)) && !bit(reading, i, GIVEN | SURNAME)
    add(reading.start[initialsBefore(reading, i)] ?? 0, reading.end[last] ?? 0, isPlace ? 'place' : 'name')
    i = last
  }
}

/** An everyday word begins a name only after a title, a relation or what says that a name comes, with a mark between or
 * none. */
const isPassedOver = (reading: Reading, i: number): boolean =>
  reading.everyday[i] === 1 &&
  !bit(reading, i - 1, TITLE | PERSON) &&
  !bit(reading, i - 2, TITLE | PERSON) &&
  (i === 0 || ((reading.cue[i - 1] ?? 0) & NAMING) === 0)

const AT_PLACE = new Set(['in', 'at', 'near', 'en', 'from', 'desde', 'to'])

function startsName(reading: Reading, i: number): boolean {
  const covered = reading.covered[i] ?? 0
  if ((covered & KEPT) !== 0) return false
  if ((covered & (COUNTRY | STATE)) !== 0 && !bit(reading, i, GIVEN | SURNAME)) return false
  if (lengthOf(reading, i) < 2 || (covered & NAMING) !== 0) return false
  return (
    afterNaming(reading, i) ||
    afterTitle(reading, i) ||
    afterRelation(reading, i) ||
    isSigned(reading, i) ||
    byDeed(reading, i) ||
    isKunya(reading, i) ||
    byList(reading, i) ||
    byCapital(reading, i)
  )
}

/** "My name is X", "se llama X": believed even where X is an unknown word in lower case. */
function afterNaming(reading: Reading, i: number): boolean {
  const at = isMark(reading, i - 1, ':"“\'') ? i - 1 : i
  if (((reading.cue[at] ?? 0) & NAMING) === 0 || bit(reading, i, PARTICLE | OWNER)) return false
  if (hasCapital(reading, i)) return !bit(reading, i, KEPT | NATIONALITY) || bit(reading, i, GIVEN)
  const weak =
    foldAt(reading, i - 1) === 'called' ||
    foldAt(reading, i - 1) === 'named' ||
    foldAt(reading, i - 1) === 'me'
  if (bit(reading, i, GIVEN)) return !weak || !bit(reading, i, ORDINARY) || bit(reading, i, CONTEXT)
  return !isPlain(reading, i) && lengthOf(reading, i) > 1
}

const KIN_TITLES = new Set(
  'aunt auntie aunty uncle cousin grandma grandpa granny nana abuela abuelo primo prima tia tio tita tito cunada cunado hermano hermana padre coach nurse pastor doctor doctora profe maestra maestro profesor profesora sister officer don dame sir lady miss ing lic fr'.split(
    ' ',
  ),
)

/** "Dr Patel", "tía Carmen". A title alone stays. */
function afterTitle(reading: Reading, i: number): boolean {
  const dotted = isMark(reading, i - 1, '.')
  const at = dotted ? i - 2 : i - 1
  if (dotted && (lengthOf(reading, at) > 4 || reading.fold[at] === 'sir')) return false
  if (at < 0 || !bit(reading, at, TITLE) || !follows(reading, i)) return false
  if (bit(reading, i, TITLE | PERSON | HEAD) && !bit(reading, i, GIVEN | SURNAME)) return false
  if (hasCapital(reading, i))
    return !(bit(reading, i, KEPT | MONTH | ORDINARY) && !bit(reading, i, GIVEN | SURNAME))
  if (bit(reading, i, PARTICLE | OWNER)) return false
  const weak = KIN_TITLES.has(reading.fold[at] ?? '')
  if (weak) return bit(reading, i, GIVEN | SURNAME) && !isPlain(reading, i)
  if (bit(reading, i, VERB) || reading.fold[at] === 'sir') return false
  return bit(reading, i, GIVEN | SURNAME) || isUnknown(reading, i)
}

/** After a relation the next word is often a verb; a name is followed by one of these or by a mark. */
const ENGLISH_OWNERS = new Set('my his her our their your'.split(' '))

/** "my boyfriend X", "mi hermana X", "my ex, X,". */
function afterRelation(reading: Reading, i: number): boolean {
  const comma = isMark(reading, i - 1, ',(:-—')
  const at = comma ? i - 2 : i - 1
  if (at < 0 || !bit(reading, at, PERSON) || bit(reading, i, PERSON | PARTICLE | OWNER | HEAD)) return false
  const owned = bit(reading, at - 1, OWNER) || bit(reading, at - 1, PERSON) || bit(reading, at - 2, OWNER)
  if (!owned && !hasCapital(reading, i)) return false
  if (hasCapital(reading, i))
    return !(bit(reading, i, KEPT | ORDINARY | NATIONALITY) && !bit(reading, i, GIVEN | SURNAME))
  if (bit(reading, i, GIVEN))
    return (
      !isPlain(reading, i) ||
      bit(reading, i, CONTEXT) ||
      isChild(reading, i, at) ||
      (bit(reading, i + 1, VERB) && !bit(reading, i, VERB) && SPEAKS.has(reading.fold[i + 1] ?? ''))
    )
  if (comma || !isUnknown(reading, i) || lengthOf(reading, i) < 3 || VERB_LIKE.test(reading.fold[i] ?? ''))
    return false
  return (
    ENGLISH_OWNERS.has(foldAt(reading, at - 1)) ||
    ENGLISH_OWNERS.has(foldAt(reading, at - 2)) ||
    AFTER_SPANISH_NAME.has(reading.fold[i + 1] ?? '') ||
    isMark(reading, i + 1, ',.;!?')
  )
}
const SPEAKS = new Set(
  'said says told tells asked texted called left died keeps hit hits cheated yelled hates loves broke messaged dumped promised dijo dice murio llamo pega grita bebe is was'.split(
    ' ',
  ),
)

/** "li na", "mei ling" in lower case: two syllables of which each alone says little, where a person is spoken of. */
const isSyllablePair = (reading: Reading, i: number): boolean =>
  leads(reading, i, SYLLABLE) &&
  lengthOf(reading, i) < 7 &&
  leads(reading, i + 1, SYLLABLE) &&
  follows(reading, i + 1) &&
  (isGivenOnly(reading, i) ||
    isGivenOnly(reading, i + 1) ||
    isGreeted(reading, i) ||
    bit(reading, i + 2, VERB) ||
    bit(reading, i - 1, PERSON | NAMING))

/** Names that our lists know. Lower case counts where the word is nothing else, or its neighbours speak of a person. */
function byList(reading: Reading, i: number): boolean {
  const capital = hasCapital(reading, i)
  if (isSyllablePair(reading, i) || isOneOfTwo(reading, i) || isStubborn(reading, i)) return true
  if (isGivenOnly(reading, i)) return lengthOf(reading, i) > 2 || capital
  if (isSurnameOnly(reading, i)) return capital || lengthOf(reading, i) > 4
  if (!bit(reading, i, GIVEN | SURNAME)) return false
  const nearPerson = spokenOf(reading, i)
  if (lengthOf(reading, i) < 4 && bit(reading, i, ORDINARY) && !bit(reading, i, CONTEXT))
    return capital && nearPerson
  if (!capital) return bit(reading, i, CONTEXT) && nearPerson && reading.shape[i] === LOWER
  if (bit(reading, i, MONTH | KEPT))
    return (
      nearPerson &&
      !isMark(reading, i - 1, ',') &&
      bit(reading, i, GIVEN) &&
      (SPEAKS.has(reading.fold[i + 1] ?? '') || isGreeted(reading, i))
    )
  if (reading.opens[i] === true)
    return (
      (bit(reading, i, GIVEN) &&
        (isOwner(reading, i) ||
          (isMark(reading, i + 1, '-') && hasCapital(reading, i + 2)) ||
          (reading.fold[i + 1] === 'me' && lengthOf(reading, i) > 3))) ||
      SPEAKS.has(reading.fold[i + 1] ?? '') ||
      (isWord(reading, i + 1) &&
        follows(reading, i + 1) &&
        hasCapital(reading, i + 1) &&
        bit(reading, i + 1, SURNAME) &&
        bit(reading, i, GIVEN))
    )
  return bit(reading, i, GIVEN) || nearPerson
}

const isGreeted = (reading: Reading, i: number): boolean => ((reading.cue[i] ?? 0) & GREETING) !== 0

/** A greeting or "with", "told" … before; a possessive, or a verb that people do, after. */
function spokenOf(reading: Reading, i: number): boolean {
  if (isGreeted(reading, i) && !bit(reading, i + 1, ORDINARY & ~VERB)) return true
  if (isGreeted(reading, i) && STRONG_BEFORE.has(foldAt(reading, i - 1))) return true
  if (isOwner(reading, i) || (/^(?:y|and|e)$/.test(reading.fold[i + 1] ?? '') && isGivenOnly(reading, i + 2)))
    return true
  if (/^(?:y|and|e|n|&)$/.test(foldAt(reading, i - 1)) && isGivenOnly(reading, i - 2)) return true
  if (/^(?:big|lil)$/.test(foldAt(reading, i - 1)) && ABOUT.has(reading.fold[i + 1] ?? '')) return true
  return (
    SPEAKS.has(reading.fold[i + 1] ?? '') && !bit(reading, i - 1, OWNER) && foldAt(reading, i - 1) !== 'to'
  )
}
const ABOUT = new Set('from was is got knows says said'.split(' '))
const STRONG_BEFORE = new Set(
  'hi hey hello dear hola querida querido told asked texted messaged dumped dating hugged kissed with con conoci'.split(
    ' ',
  ),
)

/** A capital in the middle of a sentence on a word that is in no list. Fails towards hiding. */
function byCapital(reading: Reading, i: number): boolean {
  if (!hasCapital(reading, i) || !isUnknown(reading, i)) return false
  if (((reading.cue[i] ?? 0) & PLACE_CUE) !== 0) return false
  const afterInitial =
    isMark(reading, i - 1, '.') && lengthOf(reading, i - 2) === 1 && hasCapital(reading, i - 2)
  if (reading.opens[i] !== true || afterInitial) return lengthOf(reading, i) > 2 || isGreeted(reading, i)
  if (lengthOf(reading, i) < 3) return false
  if (isMark(reading, i + 1, ':,') || standsAlone(reading, i) || doesSomething(reading, i + 1)) return true
  if (hasCapital(reading, i + 1) && lengthOf(reading, i + 1) === 1 && reading.fold[i + 1] !== 'i') return true
  return (
    isWord(reading, i + 1) &&
    follows(reading, i + 1) &&
    hasCapital(reading, i + 1) &&
    (bit(reading, i + 1, SURNAME) || isUnknown(reading, i + 1)) &&
    !bit(reading, i + 1, HEAD | PLACE | KEPT) &&
    !isLower(reading, i)
  )
}

/** A word that is a line of its own: a signature, or the name over a message. */
const standsAlone = (reading: Reading, i: number): boolean =>
  reading.type.length > i + 1 &&
  reading.opens[i + 1] === true &&
  /\n/.test(reading.text.slice(reading.end[i], reading.start[i + 1]))
const doesSomething = (reading: Reading, i: number): boolean =>
  bit(reading, i, VERB) &&
  isLower(reading, i) &&
  !/^(?:me|se|no|y|nunca|and|just|still|never|always)$/.test(reading.fold[i] ?? '')

/** "J. Smith", "J R Smith": the initials belong to the name. */
function initialsBefore(reading: Reading, i: number): number {
  let first = i
  for (let at = i - 1; at >= 0 && i - at < 5; at--) {
    if (isMark(reading, at, '.') && lengthOf(reading, at - 1) === 1) continue
    if (
      !isWord(reading, at) ||
      lengthOf(reading, at) !== 1 ||
      isLower(reading, at) ||
      reading.fold[at] === 'i' ||
      reading.fold[at] === 'a' ||
      reading.fold[at] === 'y'
    )
      break
    first = at
  }
  return first
}
