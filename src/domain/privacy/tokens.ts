/** Where a text's tokens are laid down while it is read, and copied out at the end: lists that grow by themselves are
 * copied several times for each message. What is kept between texts are numbers; nothing of a text stays. */
const MOST_AT_FIRST = 512
let starts = new Int32Array(MOST_AT_FIRST)
let ends = new Int32Array(MOST_AT_FIRST)
let bits = new Int32Array(MOST_AT_FIRST)
let types = new Uint8Array(MOST_AT_FIRST)
let shapes = new Uint8Array(MOST_AT_FIRST)
let dulls = new Uint8Array(MOST_AT_FIRST)
let numbers = new Int32Array(MOST_AT_FIRST)
let leads = new Uint8Array(MOST_AT_FIRST)

export const WORD = 1
export const DIGITS = 2
/** One mark or symbol. White space is no token. */
export const OTHER = 3

export type Building = { count: number; readonly fold: string[]; readonly opens: boolean[] }
export type Laid = {
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly type: readonly number[]
  readonly fold: readonly string[]
  readonly bits: readonly number[]
  readonly shape: readonly number[]
  readonly opens: readonly boolean[]
  readonly lead: readonly number[]
  /** As many as tokens, and more; looked at before the next text is read. */
  readonly dull: Uint8Array
  /** The word's number in the vocabulary; {@link UNLISTED} or {@link NO_NUMBER}. Like `dull`; wipe it with
   * {@link wipeNumbers}: they spell the text. */
  readonly number: Int32Array
}

/** A word of a to z that is in no list and in no phrase. */
export const UNLISTED = -1
/** Whatever else has no number: digits, marks, words in other letters. */
export const NO_NUMBER = -2

/** Begins a text of so many UTF-16 units. One at a time: reading is synchronous. */
export function beginTokens(units: number): Building {
  if (units > starts.length) {
    starts = new Int32Array(units)
    ends = new Int32Array(units)
    bits = new Int32Array(units)
    types = new Uint8Array(units)
    shapes = new Uint8Array(units)
    dulls = new Uint8Array(units)
    numbers = new Int32Array(units)
    leads = new Uint8Array(units)
  }
  return { count: 0, fold: [], opens: [] }
}

export function put(
  into: Building,
  start: number,
  end: number,
  type: number,
  folded: string,
  known: number,
  shape: number,
  opens: boolean,
  dull: number,
  number: number,
  lead: number,
): void {
  const at = into.count++
  starts[at] = start
  ends[at] = end
  types[at] = type
  bits[at] = known
  shapes[at] = shape
  dulls[at] = dull
  numbers[at] = number
  leads[at] = lead
  into.fold.push(folded)
  into.opens.push(opens)
}

export const laid = ({ count, fold, opens }: Building): Laid => ({
  start: copied(starts, count),
  end: copied(ends, count),
  type: copied(types, count),
  fold,
  bits: copied(bits, count),
  shape: copied(shapes, count),
  opens,
  lead: copied(leads, count),
  dull: dulls,
  number: numbers,
})

export const wipeNumbers = (count: number): void => void numbers.fill(0, 0, count)

function copied(laidDown: Int32Array | Uint8Array, count: number): readonly number[] {
  const copy = new Array<number>(count)
  for (let i = 0; i < count; i++) copy[i] = laidDown[i] ?? 0
  return copy
}
