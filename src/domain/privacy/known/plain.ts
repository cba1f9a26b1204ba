import {
  bitsOf,
  GIVEN,
  GREETING,
  MONTH,
  NAMING,
  ORGANISATION_CUE,
  OWNER,
  PERSON,
  PLACE_CUE,
  VERB,
} from '../lexicon.ts'
import { CAPITAL, LOWER, OTHER, UPPER, WORD, type Reading } from '../reading.ts'
import type { IdentifierKind } from '../deidentified.ts'

/** Whether a known name that is also a word ("Will", "Hope", "Sol", "Boots") is meant: it has a capital inside a
 * sentence, or its neighbours speak of a person. Hiding every "will" would take the sense away and tell nobody anything. */
export function plainMayBeName(
  reading: Reading,
  i: number,
  type: IdentifierKind,
  isKnown: (folded: string) => boolean,
): boolean {
  const shape = reading.shape[i] ?? LOWER
  const says = shape !== LOWER && !(shape === UPPER && reading.capitalsSayNothing)
  if ((reading.end[i] ?? 0) - (reading.start[i] ?? 0) <= 2 && shape !== CAPITAL)
    return isAnnounced(reading, i)
  if (((reading.bits[i] ?? 0) & MONTH) !== 0 && WHEN.has(reading.fold[i - 1] ?? '')) return false
  if (says && !reading.capitalsSayNothing && reading.opens[i] !== true) return true
  if (type !== 'name') return ((reading.cue[i] ?? 0) & (ORGANISATION_CUE | PLACE_CUE)) !== 0
  return isAnnounced(reading, i) || isFollowed(reading, i, says) || isListed(reading, i, isKnown)
}

/** "bill, willy and liam": beside a known name that is no word. */
const isListed = (reading: Reading, i: number, isKnown: (folded: string) => boolean): boolean =>
  (AND.has(reading.fold[i + 1] ?? '') && isKnown(reading.fold[i + 2] ?? '')) ||
  (AND.has(reading.fold[i - 1] ?? '') && isKnown(reading.fold[i - 2] ?? ''))
const AND = new Set(', & + / n and y e or o'.split(' '))
const WHEN = new Set(
  'in last since this next every until by of during en de desde hasta este el cada'.split(' '),
)

/** "hi grace", "i told will", "my brother mark." */
function isAnnounced(reading: Reading, i: number): boolean {
  const before = reading.fold[i - 1] ?? ''
  if (((reading.cue[i] ?? 0) & (GREETING | NAMING)) !== 0 && CERTAIN.has(before)) return true
  if (WITH.has(before) && !ABSTRACT.has(reading.fold[i] ?? '')) return true
  const owned = ((reading.bits[i - 1] ?? 0) & PERSON) !== 0 && ((reading.bits[i - 2] ?? 0) & OWNER) !== 0
  return (
    owned &&
    (reading.type[i + 1] !== WORD ||
      reading.opens[i + 1] === true ||
      ((reading.bits[i + 1] ?? 0) & VERB) !== 0)
  )
}
const CERTAIN = new Set(
  'hi hey hello dear hola querida querido told asked texted messaged dating dumped llama llamo called named ask tell thanks gracias miss extrano love'.split(
    ' ',
  ),
)
const WITH = new Set('with about from con im soy'.split(' '))
/** What people have or do without; and what they are. */
const ABSTRACT = new Set(
  'grace hope faith joy love mercy patience honor justice luz paz esperanza consuelo gloria soledad dolores salud victoria socorro mar sol flor rosa rich frank young clara linda lindo bueno buena rico pobre good better wise poor sharp strong moody bright short small long old black white brown green alba casa summer april may june july august dawn mayo abril julio domingo night day light home'.split(
    ' ',
  ),
)

/** "grace said", "Will and I", "Rose's". */
function isFollowed(reading: Reading, i: number, says: boolean): boolean {
  const after = reading.fold[i + 1] ?? ''
  if (reading.opens[i + 1] === true) return false
  if (/^['’]$/.test(after) && reading.fold[i + 2] === 's') return says || !ABSTRACT.has(reading.fold[i] ?? '')
  if (/^(?:an?|the|some|any|no|my|your|el|la|un|una|mi)$/.test(reading.fold[i - 1] ?? '')) return false
  if (SPEAKS.has(after)) return true
  return (
    says && (((reading.bits[i + 1] ?? 0) & VERB) !== 0 || (bitsOf(after) & GIVEN) !== 0) && !MODAL.has(after)
  )
}
const SPEAKS = new Set(
  'said says told asked texted called left died keeps hit cheated yelled hates loves broke dumped promised dijo dice murio llamo pega grita bebe'.split(
    ' ',
  ),
)
/** "Will it get better?", "May I": a question, not a person. */
const MODAL = new Set('i it he she we they you the this there that se me no'.split(' '))

/** "to rob", "they jack it up": a verb of the same letters, where nothing says otherwise. */
export function isVerbHere(reading: Reading, i: number): boolean {
  if (reading.shape[i] !== LOWER || reading.type[i - 1] === OTHER) return false
  return VERBS.has(reading.fold[i] ?? '') && AFTER_VERBS.has(reading.fold[i - 1] ?? '')
}
const VERBS = new Set('rob nick jack pat sue drew josh don jimmy peg bob carol'.split(' '))
const AFTER_VERBS = new Set(
  "to will would could can might gonna i they we you he she dont can't wont i'll ill".split(' '),
)
