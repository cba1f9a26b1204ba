import { identifierKinds, type IdentifierKind, type KnownIdentifier } from '../deidentified.ts'
import { bitsOf, GIVEN, ORDINARY } from '../lexicon.ts'
import { compactDates, daysOf, wordsOfDates, type KnownDate } from './dates.ts'
import { EVERYDAY } from './everyday-names.ts'
import { lay, type Paths } from './paths.ts'
import { sequencesOf } from './sequences.ts'
import { isUnspaced, unspacedIn } from './unspaced.ts'
import { formsOf, wordsOf } from './variants.ts'
import { peopleOf } from './who.ts'

/** Whose a find is: the kind, and the number of the person or thing; null where it could be several people's. */
export type Whose = { readonly type: IdentifierKind; readonly person: number | null }
/** `plain`: also an everyday word. `own`: the record writes it so; it is no short form of ours. */
export type Sequence = Whose & {
  readonly words: readonly string[]
  readonly plain: boolean
  readonly own: boolean
}
export type Word = Whose & { readonly word: string; readonly plain: boolean }

export type Known = {
  /** Sequences by their words. */
  readonly sequences: Paths<Sequence>
  /** Words that a sequence or a known day may begin with. */
  readonly openers: ReadonlySet<string>
  /** Words that are found inside others too, by their first three letters. */
  readonly byStart: ReadonlyMap<string, readonly Word[]>
  /** Words of five letters and more that are found with one slip, by their first two letters and by their last two. */
  readonly slips: ReadonlyMap<string, readonly Word[]>
  /** Words without repeated letters: "jessssica". */
  readonly squeezed: ReadonlyMap<string, Word>
  /** Numbers of seven digits and more, by their last nine; dates in digits. */
  readonly numbers: ReadonlyMap<string, Whose>
  /** Numbers with letters, without marks, by their signs. */
  readonly codes: Paths<Whose>
  readonly dates: readonly KnownDate[]
  /** Values looked for as they are, lower case: e-mail, URL, handle. */
  readonly literals: readonly (Whose & { readonly value: string })[]
  /** Whose a folded original is; null for nobody's or several people's. */
  readonly owner: (kind: IdentifierKind, folded: string) => number | null
}

/** A number is compared by its last nine digits, so that country and trunk prefixes do not matter. */
export const TAIL = 9
/** Names from this length on are found with one letter wrong. */
export const SLIP_LENGTH = 5
/** Shortest word that is looked for inside others. */
export const INNER_LENGTH = 3

const compiled = new WeakMap<readonly KnownIdentifier[], Known>()

/** Prepares what the record knows; the work is done once for one list. Throws a RangeError for an unknown kind or a
 * value without a letter or digit, so that nothing runs with half a record. */
export function compileKnown(known: readonly KnownIdentifier[]): Known {
  if (known.length === 0) return nothingKnown
  const before = compiled.get(known)
  if (before) return before
  for (const { type, value } of known) {
    if (!identifierKinds.includes(type)) throw new RangeError('known identifier of an unknown kind')
    if (wordsOf(value).length === 0) throw new RangeError('known identifier without a letter or digit')
  }
  const ready = compile(known)
  compiled.set(known, ready)
  return ready
}

function compile(known: readonly KnownIdentifier[]): Known {
  const people = peopleOf(known)
  const sequences = new Map<string, Sequence>()
  const numbers = new Map<string, Whose>()
  const codes: Paths<Whose> = new Map()
  const dates: KnownDate[] = []
  const literals: (Whose & { value: string })[] = []
  known.forEach((identifier, at) => {
    const whose = { type: identifier.type, person: people[at] ?? at }
    const own = new Set(wordsOf(identifier.value))
    if (!isNumber(identifier))
      for (const words of sequencesOf(identifier)) addSequence(sequences, words, whose, own)
    for (const value of literalsOf(identifier)) literals.push({ value, ...whose })
    for (const digits of digitsOf(identifier)) if (!numbers.has(digits)) numbers.set(digits, whose)
    for (const compact of codesOf(identifier)) lay(codes, compact, whose)
    if (identifier.type === 'date')
      for (const day of daysOf(identifier.value)) dates.push({ ...day, person: at })
  })
  const paths: Paths<Sequence> = new Map()
  for (const sequence of sequences.values()) lay(paths, sequence.words, sequence)
  const words = wordsIn(known, sequences)
  const openers = new Set([...paths.keys(), ...(dates.length > 0 ? wordsOfDates : [])])
  return { sequences: paths, openers, ...words, numbers, codes, dates, literals, owner: ownerIn(sequences) }
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function addSequence(
  sequences: Map<string, Sequence>,
  words: readonly string[],
  whose: Whose,
  own: ReadonlySet<string>,
): void {
  const key = `${whose.type} ${words.join(' ')}`
  const before = sequences.get(key)
  const person = before && before.person !== whose.person ? null : whose.person
  const written = before?.own === true || words.every((word) => own.has(word))
  sequences.set(key, {
    words,
    type: whose.type,
    person,
    plain: isPlain(words, whose.type, own),
    own: written,
  })
}

/** Everyday words count as names only where something says so; so do names of two letters, and short forms that the
 * record does not write and that are words before they are names. */
function isPlain(words: readonly string[], type: IdentifierKind, own: ReadonlySet<string>): boolean {
  const word = words[0] ?? ''
  if (words.length !== 1 || /^\d+$/.test(word)) return false
  if (EVERYDAY.has(word) || (word.length <= 2 && !isUnspaced(word))) return true
  const bits = bitsOf(word)
  return (bits & ORDINARY) !== 0 && (type !== 'name' || (!own.has(word) && (bits & GIVEN) === 0))
}

/** A telephone, an id and the like is compared by its digits, whatever stands between them. */
const isNumber = ({ type, value }: KnownIdentifier): boolean =>
  type !== 'address' && /\d{2}/.test(value) && !/\p{L}{2}/u.test(value) && digitsIn(value).length >= 7

const digitsIn = (value: string): string => wordsOf(value).join('').replaceAll(/\D/g, '')

function digitsOf(identifier: KnownIdentifier): readonly string[] {
  if (identifier.type === 'date') return daysOf(identifier.value).flatMap(compactDates)
  if (!isNumber(identifier)) return []
  const digits = digitsIn(identifier.value)
  return digits.length > TAIL ? [digits.slice(-TAIL)] : [digits]
}

const CODED: readonly IdentifierKind[] = ['id-number', 'account', 'vehicle', 'record-number', 'postal-code']
function codesOf({ type, value }: KnownIdentifier): readonly string[] {
  const compact = wordsOf(value).join('')
  return CODED.includes(type) && compact.length >= 4 && /\d/.test(compact) ? [compact] : []
}

function literalsOf({ type, value }: KnownIdentifier): readonly string[] {
  const lower = value.toLowerCase().trim()
  if (type === 'name' || type === 'place' || type === 'organisation') return unspacedIn(lower)
  if (type === 'email' || type === 'ip') return [lower]
  if (type === 'handle') return [lower.replace(/^@/, '')].filter((handle) => handle.length > 3)
  if (type !== 'url') return []
  const bare = lower
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
  return bare.length > 3 ? [lower, bare] : [lower]
}

function wordsIn(
  known: readonly KnownIdentifier[],
  sequences: ReadonlyMap<string, Sequence>,
): Pick<Known, 'byStart' | 'slips' | 'squeezed'> {
  const byStart = new Map<string, Word[]>()
  const slips = new Map<string, Word[]>()
  const squeezed = new Map<string, Word>()
  const written = new Set(
    known.flatMap(({ value }) => [...wordsOf(value)]).flatMap((word) => [word, ...listed(word)]),
  )
  for (const { words, type, person, plain } of sequences.values()) {
    const word = words[0] ?? ''
    if (words.length !== 1 || /^\d/.test(word)) continue
    const one = { word, type, person, plain }
    if (word.length >= INNER_LENGTH) push(byStart, word.slice(0, INNER_LENGTH), one)
    if (word.length > INNER_LENGTH) squeezed.set(squeeze(word), one)
    if (!written.has(word) || word.length < (type === 'name' ? SLIP_LENGTH : SLIP_LENGTH + 1)) continue
    push(slips, `${word.slice(0, 2)}.`, one)
    push(slips, `.${word.slice(-2)}`, one)
  }
  return { byStart, slips, squeezed }
}
/** Forms that people know as names of their own; made-up endings are not looked for with slips as well. */
const listed = (word: string): readonly string[] =>
  [...formsOf(word)].filter((form) => form.length > SLIP_LENGTH)

export const squeeze = (word: string): string => word.replaceAll(/(.)\1+/g, '$1')

function ownerIn(sequences: ReadonlyMap<string, Sequence>): Known['owner'] {
  return (kind, folded) => sequences.get(`${kind} ${folded}`)?.person ?? null
}

/** A clinic that knows nothing of somebody yet: made once. */
const nothingKnown = compile([])
