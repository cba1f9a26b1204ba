import { type Reading } from '../../reading.ts'
import { DIGITS, WORD } from '../../tokens.ts'
import { chatFeatures, CHAT_FEATURES } from './chat-features.ts'
import type { Span } from '../../../span.ts'
import { identifierKinds, type IdentifierKind } from '../../deidentified.ts'
import { hashOf, keyOf, mix } from './hashes.ts'
import { PAD, type Signs } from './signs.ts'

export const REPORT_FEATURES = CHAT_FEATURES + 29

/** Which heading each token stands under: the words before the last colon of its line, and the line's first word. */
export type Headings = {
  readonly heading: Int32Array
  readonly line: Int32Array
  readonly place: Uint8Array
  /** The shape of the run of tokens without a space that this one belongs to, and its place there. */
  readonly run: Int32Array
}

export function headingsOf(signs: Signs): Headings {
  const heading = new Int32Array(signs.count)
  const line = new Int32Array(signs.count)
  const place = new Uint8Array(signs.count)
  const COLON = hashOf(':', 0, 1)
  let current = 0
  let first = 0
  let since = 0
  for (let i = 0; i < signs.count; i++) {
    const word = signs.word[i + PAD] ?? 0
    if (signs.gap[i + PAD] === 2) {
      current = 0
      first = word
      since = 0
    }
    heading[i] = current
    line[i] = first
    place[i] = Math.min(since++, 9)
    if (word === COLON && i > 0) {
      current = mix(signs.word[i + PAD - 1] ?? 0, 7)
      since = 0
    }
  }
  return { heading, line, place, run: runsOf(signs) }
}

/** "01/02/1990", "a_b@c.de", "3-10" as a shape: words by type, digits by what they can be, marks as they are. */
function runsOf(signs: Signs): Int32Array {
  const run = new Int32Array(signs.count)
  for (let from = 0; from < signs.count;) {
    let to = from
    let shape = 17
    do {
      const at = to + PAD
      const type = (signs.class[at] ?? 0) & 3
      if (to - from < 12) shape = mix(shape, type === WORD ? 1 : (signs.word[at] ?? 0))
      to++
    } while (to < signs.count && signs.gap[to + PAD] === 0)
    for (let i = from; i < to; i++) run[i] = mix(shape, Math.min(i - from, 12))
    from = to
  }
  return run
}

/** What the rules made of each token: 0 nothing, else their kind and whether it begins there. */
export function ruledOf(
  reading: Reading,
  found: readonly (Span & { readonly type: IdentifierKind })[],
): Uint8Array {
  const ruled = new Uint8Array(reading.type.length + 2)
  let at = 0
  for (let i = 0; i < reading.type.length; i++) {
    const start = reading.start[i] ?? 0
    while (at < found.length && (found[at]?.end ?? 0) <= start) at++
    const one = found[at]
    if (one && one.start < (reading.end[i] ?? 0))
      ruled[i + 1] = 2 * (identifierKinds.indexOf(one.type) + 1) + (one.start >= start ? 1 : 0)
  }
  return ruled
}

/** What a message's token is judged by, and what a report adds: headings, wider windows, exact digits and endings. */
export function reportFeatures(
  reading: Reading,
  signs: Signs,
  headings: Headings,
  ruled: Uint8Array,
  i: number,
  out: Int32Array,
): number {
  let n = chatFeatures(reading, signs, i, out)
  const { word, gap } = signs
  const kinds = signs.class
  const at = i + PAD
  const w = word[at] ?? 0
  const c = kinds[at] ?? 0
  const shape = c & 15
  const heading = headings.heading[i] ?? 0
  const line = headings.line[i] ?? 0
  const place = headings.place[i] ?? 0
  out[n++] = keyOf(40, mix(heading, shape))
  out[n++] = keyOf(41, mix(heading, w))
  out[n++] = keyOf(42, mix(mix(heading, place), shape))
  out[n++] = keyOf(43, mix(line, c))
  out[n++] = keyOf(44, mix(line, w))
  out[n++] = keyOf(45, mix(heading, word[at - 1] ?? 0))
  out[n++] = keyOf(46, mix(heading, word[at + 1] ?? 0))
  out[n++] = keyOf(47, mix(mix(word[at - 1] ?? 0, w), word[at + 1] ?? 0))
  out[n++] = keyOf(48, mix(mix(word[at - 2] ?? 0, word[at - 1] ?? 0), w))
  out[n++] = keyOf(49, mix(mix(w, word[at + 1] ?? 0), word[at + 2] ?? 0))
  out[n++] = keyOf(50, mix(word[at - 3] ?? 0, shape))
  out[n++] = keyOf(51, mix(word[at + 3] ?? 0, shape))
  out[n++] = keyOf(52, mix(mix(gap[at] ?? 0, gap[at + 1] ?? 0), mix(shape, kinds[at + 1] ?? 0)))
  out[n++] = keyOf(53, mix(word[at - 4] ?? 0, mix(word[at - 3] ?? 0, shape)))
  out[n++] = keyOf(54, mix(mix(word[at - 2] ?? 0, word[at - 1] ?? 0), mix(word[at + 1] ?? 0, shape)))
  out[n++] = keyOf(55, mix(mix(word[at - 1] ?? 0, word[at + 1] ?? 0), mix(word[at + 2] ?? 0, shape)))
  const run = headings.run[i] ?? 0
  const rule = ruled[i + 1] ?? 0
  const ruleAfter = ruled[i + 2] ?? 0
  out[n++] = keyOf(60, run)
  out[n++] = keyOf(61, mix(run, word[at - 1] ?? 0))
  out[n++] = keyOf(62, mix(run, heading))
  out[n++] = keyOf(63, mix(rule, ruleAfter))
  out[n++] = keyOf(64, mix(rule, w))
  out[n++] = keyOf(65, mix(rule, mix(ruled[i] ?? 0, shape)))
  out[n++] = keyOf(66, mix(rule, word[at - 1] ?? 0))
  out[n++] = keyOf(67, mix(mix(rule, ruleAfter), heading))
  out[n++] = keyOf(68, mix(rule, line))
  const folded = reading.fold[i] ?? ''
  if (reading.type[i] === DIGITS) {
    out[n++] = keyOf(56, hashOf(folded, 0, folded.length))
    out[n++] = keyOf(57, mix(hashOf(folded, 0, 2), folded.length))
  } else if (reading.type[i] === WORD) {
    out[n++] = keyOf(58, hashOf(folded, Math.max(0, folded.length - 5), folded.length))
    out[n++] = keyOf(59, mix(hashOf(folded, 0, Math.min(4, folded.length)), shape))
  }
  return n
}
