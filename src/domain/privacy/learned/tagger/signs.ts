import {
  CONTEXT,
  COUNTRY,
  EMPLOYER,
  GIVEN,
  HEAD,
  KEPT,
  MONTH,
  NATIONALITY,
  ORDINARY,
  OWNER,
  PARTICLE,
  PERSON,
  PLACE,
  PROFESSION,
  STATE,
  SURNAME,
  TITLE,
} from '../../lexicon.ts'
import { type Reading } from '../../reading.ts'
import { DIGITS, OTHER } from '../../tokens.ts'
import { hashOf } from './hashes.ts'

/** What a tagger sees of each token, as numbers. Two places of padding on either side; token i stands at i + 2. */
export type Signs = {
  readonly count: number
  /** The folded word; digits by their number. */
  readonly word: Int32Array
  /** Which lists have the word, its shape and type. */
  readonly class: Int32Array
  /** 0: touches the token before; 1: a space between; 2: a new line. */
  readonly gap: Uint8Array
}

export const PAD = 2
const LISTS =
  GIVEN |
  SURNAME |
  ORDINARY |
  KEPT |
  PLACE |
  COUNTRY |
  STATE |
  PERSON |
  TITLE |
  HEAD |
  MONTH |
  CONTEXT |
  EMPLOYER |
  PROFESSION |
  NATIONALITY |
  OWNER |
  PARTICLE
const EDGE = 0x2545f491

/** Reads the signs of all tokens once, or of those near a `wanted` one. Linear in the length of the text. */
export function signsOf(reading: Reading, wanted: Uint8Array | null): Signs {
  const count = reading.type.length
  const signs = {
    count,
    word: new Int32Array(count + 2 * PAD).fill(EDGE),
    class: new Int32Array(count + 2 * PAD).fill(EDGE),
    gap: new Uint8Array(count + 2 * PAD).fill(2),
  }
  for (let i = 0; i < count; i++) {
    if (wanted !== null && !isNear(wanted, i)) continue
    const type = reading.type[i] ?? OTHER
    const folded = reading.fold[i] ?? ''
    const at = i + PAD
    signs.word[at] = type === DIGITS ? digitsOf(folded) : hashOf(folded, 0, folded.length)
    const lists = ((reading.bits[i] ?? 0) | (reading.covered[i] ?? 0)) & LISTS
    signs.class[at] = (Math.imul(lists, 16) + (reading.shape[i] ?? 0) * 4 + type) | 0
    signs.gap[at] = gapBefore(reading, i)
  }
  return signs
}

const isNear = (wanted: Uint8Array, i: number): boolean =>
  wanted[i] === 1 || wanted[i + 1] === 1 || wanted[i + 2] === 1 || wanted[i - 1] === 1 || wanted[i - 2] === 1

/** Digits by what they can be: a month, a day, two of them, a year of our time, else by their number. */
function digitsOf(digits: string): number {
  const length = digits.length
  if (length <= 2) {
    const value = Number(digits)
    return -(value === 0 ? 20 : value <= 12 ? 21 : value <= 31 ? 22 : 23) - 10 * length
  }
  if (length !== 4) return -Math.min(length, 12)
  return /^(?:19|20)/.test(digits) ? -50 : -4
}

function gapBefore(reading: Reading, i: number): number {
  const from = i === 0 ? 0 : (reading.end[i - 1] ?? 0)
  const to = reading.start[i] ?? 0
  if (i === 0) return 2
  for (let at = from; at < to; at++) if (reading.text.charCodeAt(at) === 10) return 2
  return from === to ? 0 : 1
}
