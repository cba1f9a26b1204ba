import type { Add } from '../found.ts'
import { GIVEN, KEPT, ORDINARY, SURNAME } from '../lexicon.ts'
import { MIXED, type Reading } from '../reading.ts'
import { DIGITS, OTHER, WORD } from '../tokens.ts'
import { SLIP_LENGTH, TAIL, type Known, type Sequence, type Whose } from './compile.ts'
import { dateEnd, mayBeginDate } from './dates.ts'
import { inHalves, inLeet, inLetters, inTag, inWord } from './joined.ts'
import { oneSlip } from './one-slip.ts'
import { isVerbHere, plainMayBeName } from './plain.ts'

/** Layer one: what the record knows, in any case, without accents, shortened, over a line break, with one slip, glued,
 * spaced out, in look-alike letters. Linear in the text for one record. */
export function hideKnown(reading: Reading, known: Known, add: Add): void {
  if (known.sequences.size > 0 || known.numbers.size > 0 || known.dates.length > 0) {
    let letters = -1
    for (let i = 0; i < reading.type.length; i++) {
      const type = reading.type[i]
      if (type === OTHER) {
        if (reading.fold[i] === '#') inTag(reading, known, i, add)
        continue
      }
      if (type === WORD && isPassedOver(reading, known, i)) continue
      if (
        type === WORD &&
        i > letters &&
        isLetter(reading, i) &&
        (isLetter(reading, i + 1) || isLetter(reading, i + 2))
      )
        letters = Math.max(letters, inLetters(reading, known, i, add))
      const last = numbered(reading, known, i, add)
      i = last >= i ? last : named(reading, known, i, add)
    }
  }
  hideLiterals(reading.text, known, add)
}

/** Most words of a text: everyday ones that begin nothing the record knows and stand by themselves. One look-up. */
function isPassedOver(reading: Reading, known: Known, i: number): boolean {
  const bits = reading.bits[i] ?? 0
  const folded = reading.fold[i] ?? ''
  return (
    (bits & ORDINARY) !== 0 &&
    (bits & (GIVEN | SURNAME)) === 0 &&
    folded.length > 1 &&
    reading.shape[i] !== MIXED &&
    reading.opens[i + 1] !== true &&
    reading.end[i] !== reading.start[i + 1] &&
    reading.fold[i + 1] !== '-' &&
    !known.openers.has(folded) &&
    (known.codes.size === 0 || !known.codes.has(folded.charAt(0)))
  )
}

const isLetter = (reading: Reading, i: number): boolean => (reading.fold[i] ?? '').length === 1

/** The last token of what is hidden from `i` on; `i` itself also where nothing is. */
function named(reading: Reading, known: Known, i: number, add: Add): number {
  inHalves(reading, known, i, add)
  const sequence = longest(reading, known, i)
  if (sequence) {
    add(reading.start[i] ?? 0, reading.end[sequence.last] ?? 0, sequence.type, sequence.person)
    return sequence.last
  }
  if (reading.end[i] === reading.start[i + 1]) inLeet(reading, known, i, add)
  if (reading.type[i] === WORD && !inWord(reading, known, i, add)) slipped(reading, known, i, add)
  return i
}

/** Dates, and numbers by their digits. The last token of what is hidden, or -1. */
function numbered(reading: Reading, known: Known, i: number, add: Add): number {
  if (known.dates.length > 0 && mayBeginDate(reading, i))
    for (const date of known.dates) {
      const last = dateEnd(reading, i, date)
      if (last < 0) continue
      add(reading.start[i] ?? 0, reading.end[last] ?? 0, 'date', date.person)
      return last
    }
  const code = coded(reading, known, i)
  if (code) add(reading.start[i] ?? 0, reading.end[code.last] ?? 0, code.type, code.person)
  if (code) return code.last
  if (reading.type[i] !== DIGITS || known.numbers.size === 0) return -1
  const number = knownNumber(reading, known, i)
  if (number) add(reading.start[i] ?? 0, reading.end[number.last] ?? 0, number.type, number.person)
  return number ? number.last : -1
}

function longest(reading: Reading, known: Known, i: number): (Sequence & { readonly last: number }) | null {
  let best: (Sequence & { readonly last: number }) | null = null
  let at = i
  for (let here = known.sequences.get(reading.fold[i] ?? ''); here !== undefined;) {
    const end = here.ends.find((one) => isMeant(reading, known, i, one))
    if (end !== undefined) best = { ...end, last: at }
    if (here.next === null) break
    at = nextStep(reading, at, here.next)
    here = here.next.get(reading.fold[at] ?? '')
  }
  return best
}

function isMeant(reading: Reading, known: Known, i: number, sequence: Sequence): boolean {
  if (sequence.words.length > 1) return true
  if (!sequence.plain) return !isVerbHere(reading, i)
  const isKnown = (folded: string): boolean =>
    known.sequences.get(folded)?.ends.some((one) => one.type === 'name') === true
  return plainMayBeName(reading, i, sequence, isKnown)
}

const SAID = new Set('at dot arroba punto underscore dash guion period'.split(' '))
const MOST_BETWEEN = 5

/** The token after `from` that a sequence may go on with: marks are skipped, and the words for the marks of an e-mail
 * address where the sequence does not need them. */
function nextStep(reading: Reading, from: number, next: Known['sequences']): number {
  let at = from + 1
  for (let skipped = 0; skipped < MOST_BETWEEN; skipped++) {
    const folded = reading.fold[at] ?? ''
    if (next.has(folded) || (reading.type[at] !== OTHER && !SAID.has(folded))) break
    at++
  }
  return at
}

function slipped(reading: Reading, known: Known, i: number, add: Add): void {
  const word = reading.fold[i] ?? ''
  const bits = reading.bits[i] ?? 0
  if (known.slips.size === 0 || word.length < SLIP_LENGTH - 1 || (bits & (ORDINARY | KEPT)) !== 0) return
  for (const key of [`${word.slice(0, 2)}.`, `.${word.slice(-2)}`])
    for (const { word: name, type, person } of known.slips.get(key) ?? []) {
      if (!oneSlip(name, word)) continue
      // A name of its own ("Marta" for Maria) may be somebody else.
      add(reading.start[i] ?? 0, reading.end[i] ?? 0, type, (bits & (GIVEN | SURNAME)) === 0 ? person : null)
      return
    }
}

/** Letters and digits with any marks between: "QQ 12 34 56 C" and "qq123456c". */
function coded(reading: Reading, known: Known, i: number): (Whose & { readonly last: number }) | null {
  let found: (Whose & { readonly last: number }) | null = null
  let signs: Known['codes'] | null = known.codes.size === 0 ? null : known.codes
  for (let at = i; signs !== null && at < reading.type.length; at++) {
    for (let marks = 0; at > i && reading.type[at] === OTHER && marks < 2; marks++) at++
    let whose: Whose | undefined
    for (const sign of reading.fold[at] ?? '') {
      const here: ReturnType<Known['codes']['get']> = signs?.get(sign)
      if (here === undefined) return found
      whose = here.ends[0]
      signs = here.next
    }
    if (whose !== undefined && !isGluedToNumber(reading, at)) found = { ...whose, last: at }
  }
  return found
}
const isGluedToNumber = (reading: Reading, i: number): boolean =>
  reading.type[i + 1] !== OTHER && reading.start[i + 1] === reading.end[i]

const MOST_GROUPS = 40
function knownNumber(
  reading: Reading,
  known: Known,
  first: number,
): (Whose & { readonly last: number }) | null {
  let digits = ''
  for (let i = first; i < first + MOST_GROUPS; i++) {
    if (reading.type[i] === OTHER && /^[.\-()/+–_·,]$/.test(reading.fold[i] ?? '')) continue
    if (reading.type[i] !== DIGITS) return null
    digits += reading.fold[i] ?? ''
    if (digits.length < 6) continue
    const whose = known.numbers.get(digits) ?? known.numbers.get(digits.slice(-TAIL))
    if (whose && (digits.length > 6 || i === first)) return { ...whose, last: i }
    if (digits.length > 34) return null
  }
  return null
}

function hideLiterals(text: string, known: Known, add: Add): void {
  if (known.literals.length === 0) return
  const lower = lowerUnits(text)
  for (const { value, type, person } of known.literals)
    for (let at = lower.indexOf(value); at >= 0; at = lower.indexOf(value, at + value.length))
      add(at, at + value.length, type, person)
}

/** Lower case with the same length, so that places stay: "İ" would become two. */
function lowerUnits(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  let units = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at).toLowerCase()
    units += unit.length === 1 ? unit : text.charAt(at)
  }
  return units
}
