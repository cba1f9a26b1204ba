import type { Add } from '../found.ts'
import { foldAsLatin } from '../fold.ts'
import { bitsOf, GIVEN, KEPT, ORDINARY, SURNAME } from '../lexicon.ts'
import { MIXED, typeAt, type Reading } from '../reading.ts'
import { DIGITS, OTHER, WORD } from '../tokens.ts'
import { INNER_LENGTH, SLIP_LENGTH, squeeze, type Known, type Word } from './compile.ts'

/** Words longer than this are no glued names; they are read in pieces of this length. */
const LONGEST = 4096

/** The first known word that stands inside a folded one, at least `least` letters long. Linear in the length. */
function inside(
  known: Known,
  word: string,
  least: number,
  plain: boolean,
): { at: number; found: Word } | null {
  const last = Math.min(word.length, LONGEST) - INNER_LENGTH
  for (let at = 0; at <= last; at++)
    for (const found of known.byStart.get(word.slice(at, at + INNER_LENGTH)) ?? [])
      if (
        found.word.length >= least &&
        (plain || !found.plain || at === 0 || at + found.word.length === word.length) &&
        word.startsWith(found.word, at)
      )
        return { at, found }
  return null
}

/** A word as one name, in full. */
const whole = (known: Known, word: string): Word | null =>
  known.byStart.get(word.slice(0, INNER_LENGTH))?.find((one) => one.word === word && !one.plain) ?? null

/** "#justiceforjess": the whole tag. The token after it, or 0. */
export function inTag(reading: Reading, known: Known, hash: number, add: Add): number {
  let last = hash
  let word = ''
  while (
    last + 1 < reading.type.length &&
    reading.start[last + 1] === reading.end[last] &&
    last - hash < 40
  ) {
    if (reading.type[last + 1] === OTHER && reading.fold[last + 1] !== '_') break
    last++
    if (reading.type[last] === WORD) word += reading.fold[last] ?? ''
  }
  const hit = last > hash ? inside(known, word, INNER_LENGTH, false) : null
  if (hit === null) return 0
  add(reading.start[hash] ?? 0, reading.end[last] ?? 0, hit.found.type, null)
  return last
}

/** Names glued to others or to words: "JessMoreno", "jessmoreno", "iLoveJess", "jessssica", and in foreign letters. */
export function inWord(reading: Reading, known: Known, i: number, add: Add): boolean {
  const word = reading.fold[i] ?? ''
  const start = reading.start[i] ?? 0
  const end = reading.end[i] ?? 0
  const hit = (one: Word | null | undefined): boolean => {
    if (one) add(start, end, one.type, one.person)
    return one !== null && one !== undefined
  }
  if (word.charCodeAt(0) >= 0x370 && hit(whole(known, foldAsLatin(reading.text.slice(start, end)))))
    return true
  if (reading.shape[i] === MIXED && inHumps(reading, known, i, add)) return true
  if (word.length <= INNER_LENGTH || ((reading.bits[i] ?? 0) & (ORDINARY | KEPT)) !== 0) return false
  if (/(.)\1\1/.test(word.slice(0, LONGEST)) && hit(known.squeezed.get(squeeze(word.slice(0, LONGEST)))))
    return true
  const inner = word.length > SLIP_LENGTH ? inside(known, word, SLIP_LENGTH, true) : null
  return inner !== null && restIsNamed(known, word, inner) && hit(inner.found)
}

/** A name of five letters may stand in a word by chance ("mariachi"): what is left must be words too. */
function restIsNamed(known: Known, word: string, { at, found }: { at: number; found: Word }): boolean {
  if (found.word.length > SLIP_LENGTH) return true
  return [word.slice(0, at), word.slice(at + found.word.length)].every(
    (rest) =>
      rest === '' || (rest.length > INNER_LENGTH && bitsOf(rest) !== 0) || whole(known, rest) !== null,
  )
}

/** "iLoveJess": each hump by itself. */
function inHumps(reading: Reading, known: Known, i: number, add: Add): boolean {
  const start = reading.start[i] ?? 0
  const raw = reading.text.slice(start, Math.min(reading.end[i] ?? 0, start + LONGEST))
  let any = false
  for (const hump of raw.matchAll(/\p{Lu}\p{Ll}+/gu)) {
    const one = whole(known, hump[0].toLowerCase())
    if (!one) continue
    any = true
    add(start + hump.index, start + hump.index + hump[0].length, one.type, one.person)
  }
  return any
}

/** Two halves with a line break, a hyphen or a space between: "Jess\nica", "jes sica". */
export function inHalves(reading: Reading, known: Known, i: number, add: Add): boolean {
  const second = reading.type[i + 1] === WORD ? i + 1 : reading.fold[i + 1] === '-' ? i + 2 : -1
  if (second < 0 || reading.type[second] !== WORD) return false
  const broken = reading.opens[second] === true || second > i + 1
  const strange = (token: number): boolean => {
    const bits = reading.bits[token] ?? 0
    return (bits & ORDINARY) === 0 || (bits & (GIVEN | SURNAME)) !== 0
  }
  const bothStrange = strange(i) && strange(second)
  if (!broken && !bothStrange) return false
  const between = reading.text.slice(reading.end[i], reading.start[second])
  if (between.length > 3 || between === '' || (!bothStrange && !/[\n-]/.test(between))) return false
  const one = whole(known, `${reading.fold[i]}${reading.fold[second]}`)
  if (!one || one.word.length < SLIP_LENGTH) return false
  add(reading.start[i] ?? 0, reading.end[second] ?? 0, one.type, one.person)
  return true
}

/** "J e s s", "j.e.s.s": letters that stand alone, with marks or spaces between. The last token read, or 0. */
export function inLetters(reading: Reading, known: Known, i: number, add: Add): number {
  let word = ''
  const tokens: number[] = []
  for (let at = i, marks = 0; at < reading.type.length && tokens.length < 400; at++) {
    const near = at === i || (reading.start[at] ?? 0) - (reading.end[at - 1] ?? 0) <= 3
    if (!near) break
    if (reading.type[at] === WORD && (reading.fold[at] ?? '').length === 1) {
      word += reading.fold[at] ?? ''
      tokens.push(at)
      marks = 0
    } else if (reading.type[at] !== OTHER || ++marks > 2) break
  }
  if (tokens.length < INNER_LENGTH) return 0
  for (let from = 0; from < word.length;) {
    const hit = inside(known, word.slice(from), INNER_LENGTH, true)
    if (hit === null) break
    const first = tokens[from + hit.at] ?? i
    from += hit.at + hit.found.word.length
    add(reading.start[first] ?? 0, reading.end[tokens[from - 1] ?? i] ?? 0, hit.found.type, hit.found.person)
  }
  return tokens.at(-1) ?? 0
}

const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** "j3ss", "m0ren0", "je$$": digits and signs for letters, within one stretch. */
export function inLeet(reading: Reading, known: Known, i: number, add: Add): boolean {
  if (i > 0 && reading.end[i - 1] === reading.start[i] && typeAt(reading, i - 1) !== OTHER) return false
  let last = i
  while (last < i + 12 && reading.start[last + 1] === reading.end[last] && continues(reading, last + 1))
    last++
  if (last === i) return false
  const raw = reading.text.slice(reading.start[i], reading.end[last]).toLowerCase()
  const letters = raw.replaceAll(/[034578@$!]/g, (sign) => LEET[sign] ?? sign)
  if (letters === raw && !raw.includes('1')) return false
  const one = whole(known, letters.replaceAll('1', 'i')) ?? whole(known, letters.replaceAll('1', 'l'))
  if (one) add(reading.start[i] ?? 0, reading.end[last] ?? 0, one.type, one.person)
  return one !== null
}
const continues = (reading: Reading, i: number): boolean =>
  reading.type[i] === WORD || reading.type[i] === DIGITS || /^[@$!]$/.test(reading.fold[i] ?? '')
