import { GIVEN, HEAD, KEPT, KUNYA, MONTH, OWNER, PERSON, PLACE_CUE, TITLE } from '../lexicon.ts'
import { foldAt, leads, type Reading } from '../reading.ts'
import { bit, follows, hasCapital, isLower, isMark, isUnknown, isWord, lengthOf } from './evidence.ts'

/** What people do, own and sign gives their names away. */

export const VERB_LIKE = /(?:ed|ing|ly|ando|iendo|aba|ia|aron|ieron|nt|s)$/
/** After a Spanish name these follow. */
export const AFTER_SPANISH_NAME = new Set(
  'me se no dijo dice es esta estaba fue tiene tenia que le nos ya siempre nunca murio'.split(' '),
)
/** "Becca's" */
export const isOwner = (reading: Reading, i: number): boolean =>
  /^['’]/.test(reading.fold[i + 1] ?? '') && reading.fold[i + 2] === 's'

/** A word of no list that does what people do: "tyrik was back", "our jode's baby", "la chío me gritó". */
export function byDeed(reading: Reading, i: number): boolean {
  if (!isLower(reading, i) || lengthOf(reading, i) < 4 || !isUnknown(reading, i)) return false
  if (/[0-9]/.test(reading.text[(reading.start[i] ?? 0) - 1] ?? ' ')) return false
  if (((reading.cue[i] ?? 0) & PLACE_CUE) !== 0 || VERB_LIKE.test(reading.fold[i] ?? '')) return false
  if (isOwner(reading, i)) return true
  const before = foldAt(reading, i - 1)
  if (foldAt(reading, i - 2) === 'me' && /^(?:and|n|&)$/.test(before)) return true
  const next = reading.fold[i + 1] ?? ''
  if (!isWord(reading, i + 1) || !follows(reading, i + 1)) return false
  if (/^(?:la|el)$/.test(before)) return AFTER_SPANISH_NAME.has(next)
  const free = reading.opens[i] === true || CLAUSE.has(before)
  return free && DEEDS.has(next)
}
const CLAUSE = new Set(
  'and y but pero that que when cuando because porque if si me since what how then'.split(' '),
)
const DEEDS = new Set(
  'was wasnt said says told asked texted called left put hit came went got took keeps kept rang hates loves knows knew lied thinks hasnt doesnt didnt wont isnt arent wants needs gets drinks drank minds hits hugged promised beats says shot dumped blocked cheated slapped pushed threatened dijo me se vino fue llamo trabaja vive estudia bebe grita llama llora duerme viene tiene sabe'.split(
    ' ',
  ),
)

const CLOSINGS = new Set(
  'regards cheers love yours sincerely thanks saludos atte atentamente besos abrazos'.split(' '),
)
const FORMAL = new Set('regards yours sincerely saludos atte atentamente'.split(' '))
/** "Regards Mo" at the end: even a short name that is a word too. */
export const isSigned = (reading: Reading, i: number): boolean => {
  const at = isMark(reading, i - 1, ',.') ? i - 2 : i - 1
  return (
    hasCapital(reading, i) &&
    CLOSINGS.has(foldAt(reading, at)) &&
    (bit(reading, i, GIVEN) ||
      (FORMAL.has(foldAt(reading, at)) && !bit(reading, i, KEPT | MONTH | TITLE | PERSON | OWNER | HEAD))) &&
    (i + 1 >= reading.type.length || (reading.opens[i + 1] === true && !isMark(reading, i + 1, '.')))
  )
}

/** "abu bakr", "umm khalid": a parent named by a child. */
export const isKunya = (reading: Reading, i: number): boolean =>
  leads(reading, i, KUNYA) &&
  isWord(reading, i + 1) &&
  follows(reading, i + 1) &&
  (bit(reading, i + 1, GIVEN) || isUnknown(reading, i + 1))
