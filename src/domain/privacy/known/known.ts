import { identifierKinds, type IdentifierKind, type KnownIdentifier } from '../deidentified.ts'
import type { Add } from '../found.ts'
import { bitsOf, GIVEN, GREETING, NAMING, ORDINARY, PERSON, VERB } from '../lexicon.ts'
import { DIGITS, LOWER, OTHER, UPPER, WORD, type Reading } from '../reading.ts'
import { EVERYDAY } from './everyday-names.ts'
import { oneSlip } from './one-slip.ts'
import { sequencesOf, wordsOf } from './variants.ts'

type Sequence = {
  readonly words: readonly string[]
  readonly type: IdentifierKind
  readonly person: number
  readonly plain: boolean
}

export type Known = {
  readonly byFirst: ReadonlyMap<string, readonly Sequence[]>
  /** Name words of five letters and more, for slips of one letter. */
  readonly long: readonly { readonly word: string; readonly person: number }[]
  /** Digit strings of seven and more: telephones, ids, accounts. */
  readonly numbers: readonly {
    readonly digits: string
    readonly type: IdentifierKind
    readonly person: number
  }[]
  /** Values looked for as they are, lower case: e-mail, URL, handle. */
  readonly literals: readonly {
    readonly value: string
    readonly type: IdentifierKind
    readonly person: number
  }[]
  readonly sameAs: (person: number) => readonly string[]
}

const LITERAL: readonly IdentifierKind[] = ['email', 'url', 'handle', 'ip']
/** A number is compared by its last nine digits, so that country and trunk prefixes do not matter. */
const TAIL = 9
/** Names from this length on are found with one letter wrong. */
const SLIP_LENGTH = 5

const compiled = new WeakMap<readonly KnownIdentifier[], Known>()

/** Prepares what the record knows; the work is done once for one list. Throws a RangeError for an unknown kind or a
 * value without a letter or digit, so that nothing runs with half a record. */
export function compileKnown(known: readonly KnownIdentifier[]): Known {
  const before = compiled.get(known)
  if (before) return before
  const byFirst = new Map<string, Sequence[]>()
  const names: string[][] = []
  const long: { word: string; person: number }[] = []
  const numbers: { digits: string; type: IdentifierKind; person: number }[] = []
  const literals: { value: string; type: IdentifierKind; person: number }[] = []
  known.forEach((identifier, person) => {
    const { type, value } = identifier
    const words = wordsOf(value)
    if (!identifierKinds.includes(type)) throw new RangeError('known identifier of an unknown kind')
    if (words.length === 0) throw new RangeError('known identifier without a letter or digit')
    const sequences = sequencesOf(identifier)
    names[person] = sequences.map((sequence) => sequence.join(' '))
    const digits = value.replaceAll(/[^0-9]/g, '')
    if (LITERAL.includes(type)) literals.push({ value: value.toLowerCase(), type, person })
    else if (digits.length >= 7 && !/\p{L}{2}/u.test(value)) numbers.push({ digits, type, person })
    for (const sequence of LITERAL.includes(type) && type !== 'handle' ? [] : sequences) {
      const first = sequence[0] ?? ''
      const plain = sequence.length === 1 && EVERYDAY.has(first)
      const entry = { words: sequence, type, person, plain }
      const at = byFirst.get(first)
      if (at) at.push(entry)
      else byFirst.set(first, [entry])
    }
    if (type === 'name') for (const word of words) if (word.length >= SLIP_LENGTH) long.push({ word, person })
  })
  const ready = { byFirst, long, numbers, literals, sameAs: (person: number) => names[person] ?? [] }
  compiled.set(known, ready)
  return ready
}

/** Layer one: what the record knows, in any case, without accents, shortened, over a line break, with one slip. */
export function hideKnown(reading: Reading, known: Known, add: Add): void {
  for (let i = 0; i < reading.type.length; i++) {
    if (reading.type[i] === OTHER) continue
    const end = longest(reading, known, i)
    if (end) {
      add(reading.start[i] ?? 0, reading.end[end.last] ?? 0, end.type, end.person)
      i = end.last
    } else if (reading.type[i] === WORD) slipped(reading, known, i, add)
    else knownNumber(reading, known, i, add)
  }
  if (known.literals.length === 0) return
  const lower = reading.text.toLowerCase()
  if (lower.length !== reading.text.length) return
  for (const { value, type, person } of known.literals)
    for (let at = lower.indexOf(value); at >= 0; at = lower.indexOf(value, at + value.length))
      add(at, at + value.length, type, person)
}

function longest(
  reading: Reading,
  known: Known,
  i: number,
): { readonly last: number; readonly type: IdentifierKind; readonly person: number } | null {
  let best: { last: number; type: IdentifierKind; person: number } | null = null
  const hyphenated = brokenOverLine(reading, i)
  const first = hyphenated ?? reading.fold[i] ?? ''
  for (const sequence of known.byFirst.get(first) ?? []) {
    if (sequence.plain && !plainMayBeName(reading, i)) continue
    const last = matches(reading, i + (hyphenated === null ? 0 : 2), sequence.words)
    if (last >= 0 && (best === null || last > best.last))
      best = { last, type: sequence.type, person: sequence.person }
  }
  return best
}

/** "Jes-\nsica": two halves with a hyphen and a line break between. */
function brokenOverLine(reading: Reading, i: number): string | null {
  if (
    reading.fold[i + 1] !== '-' ||
    reading.type[i + 2] !== WORD ||
    !reading.text.slice(reading.end[i + 1], reading.start[i + 2]).includes('\n')
  )
    return null
  return `${reading.fold[i]}${reading.fold[i + 2]}`
}

function matches(reading: Reading, from: number, words: readonly string[]): number {
  let at = from
  for (let w = 1; w < words.length; w++) {
    at++
    let skipped = 0
    while (reading.type[at] === OTHER && skipped++ < 3) at++
    if (reading.fold[at] !== words[w]) return -1
  }
  return at
}

/** A known name that is also a word ("Will", "Hope", "Sol") counts where it has a capital inside a sentence, or where
 * its neighbours speak of a person. Hiding every "will" would take the sense away and tell nobody anything. */
function plainMayBeName(reading: Reading, i: number): boolean {
  const shape = reading.shape[i] ?? LOWER
  if (
    (bitsOf(reading.fold[i] ?? '') & GIVEN) !== 0 &&
    shape !== LOWER &&
    reading.opens[i] !== true &&
    !(shape === UPPER && reading.capitalsSayNothing)
  )
    return true
  if (shape !== LOWER && !reading.capitalsSayNothing && reading.opens[i] !== true) return true
  const cue = reading.cue[i] ?? 0
  const before = reading.bits[i - 1] ?? 0
  if ((cue & (GREETING | NAMING)) !== 0 && CERTAIN.has(reading.fold[i - 1] ?? '')) return true
  const after = reading.fold[i + 1] ?? ''
  if ((before & PERSON) !== 0 && (reading.bits[i + 1] ?? 0) & VERB) return true
  if (/^['’]$/.test(after) && reading.fold[i + 2] === 's') return true
  return (
    SPEAKS.has(after) ||
    (shape !== LOWER && ((reading.bits[i + 1] ?? 0) & VERB) !== 0) ||
    reading.fold[i - 1] === 'and'
  )
}
const CERTAIN = new Set(
  'hi hey hello dear hola querida querido told asked texted messaged dating dumped with about from con llama llamo called named ask tell thanks gracias im soy is'.split(
    ' ',
  ),
)
const SPEAKS = new Set(
  'said says told asked texted called left died keeps hit cheated yelled hates loves broke dumped promised dijo dice murio llamo pega grita bebe was is has and'.split(
    ' ',
  ),
)

function slipped(reading: Reading, known: Known, i: number, add: Add): void {
  const word = reading.fold[i] ?? ''
  if (known.long.length === 0 || word.length < SLIP_LENGTH - 1 || ((reading.bits[i] ?? 0) & ORDINARY) !== 0)
    return
  for (const { word: name, person } of known.long) {
    if (!oneSlip(name, word)) continue
    add(reading.start[i] ?? 0, reading.end[i] ?? 0, 'name', person)
    return
  }
}

function knownNumber(reading: Reading, known: Known, first: number, add: Add): void {
  if (known.numbers.length === 0) return
  let digits = ''
  for (let i = first; i < first + 12; i++) {
    if (reading.type[i] === OTHER && /^[.\-()/+–]$/.test(reading.fold[i] ?? '')) continue
    if (reading.type[i] !== DIGITS) return
    digits += reading.fold[i] ?? ''
    const hit = known.numbers.find(
      (number) =>
        digits.length >= 7 &&
        (number.digits === digits ||
          (digits.length >= TAIL &&
            number.digits.length >= TAIL &&
            number.digits.slice(-TAIL) === digits.slice(-TAIL))),
    )
    if (hit) return add(reading.start[first] ?? 0, reading.end[i] ?? 0, hit.type, hit.person)
  }
}
