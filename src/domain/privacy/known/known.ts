import type { Add } from '../found.ts'
import { GIVEN, KEPT, ORDINARY, SURNAME } from '../lexicon.ts'
import { DIGITS, OTHER, WORD, type Reading } from '../reading.ts'
import { SLIP_LENGTH, TAIL, type Known, type Sequence, type Whose } from './compile.ts'
import { dateEnd, mayBeginDate } from './dates.ts'
import { inHalves, inLeet, inLetters, inTag, inWord } from './joined.ts'
import { oneSlip } from './one-slip.ts'
import { isVerbHere, plainMayBeName } from './plain.ts'

/** Layer one: what the record knows, in any case, without accents, shortened, over a line break, with one slip, glued,
 * spaced out, in look-alike letters. Linear in the text for one record. */
export function hideKnown(reading: Reading, known: Known, add: Add): void {
  if (known.byFirst.size > 0 || known.numbers.size > 0 || known.dates.length > 0) {
    let letters = -1
    for (let i = 0; i < reading.type.length; i++) {
      const type = reading.type[i]
      if (type === OTHER) {
        if (reading.fold[i] === '#') inTag(reading, known, i, add)
        continue
      }
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
  const isKnown = (folded: string): boolean =>
    known.byFirst.get(folded)?.some((one) => !one.plain && one.type === 'name') === true
  for (const sequence of known.byFirst.get(reading.fold[i] ?? '') ?? []) {
    if (sequence.plain && !plainMayBeName(reading, i, sequence.type, isKnown)) continue
    if (sequence.words.length === 1 && isVerbHere(reading, i)) continue
    const last = matches(reading, i, sequence)
    if (last >= 0 && (best === null || last > best.last)) best = { ...sequence, last }
  }
  return best
}

const SAID = new Set('at dot arroba punto underscore dash guion period'.split(' '))
const MOST_BETWEEN = 5

function matches(reading: Reading, from: number, { words, type }: Sequence): number {
  let at = from
  for (let w = 1; w < words.length; w++) {
    at++
    for (let skipped = 0; skipped < MOST_BETWEEN; skipped++) {
      if (reading.fold[at] === words[w]) break
      if (reading.type[at] !== OTHER && !(type === 'email' && SAID.has(reading.fold[at] ?? ''))) return -1
      at++
    }
    if (reading.fold[at] !== words[w]) return -1
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
  if (known.codes.size === 0) return null
  for (const code of known.codes.get((reading.fold[i] ?? '').charAt(0)) ?? []) {
    let at = i
    for (let done = 0; ;) {
      const part = reading.fold[at] ?? ''
      if (part === '' || !code.compact.startsWith(part, done)) break
      done += part.length
      if (done === code.compact.length && !isGluedToNumber(reading, at)) return { ...code, last: at }
      at++
      for (let marks = 0; reading.type[at] === OTHER && marks < 2; marks++) at++
    }
  }
  return null
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
