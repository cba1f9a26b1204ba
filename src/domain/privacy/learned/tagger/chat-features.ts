import { type Reading } from '../../reading.ts'
import { WORD } from '../../tokens.ts'
import { hashOf, keyOf, mix } from './hashes.ts'
import { PAD, type Signs } from './signs.ts'

export const CHAT_FEATURES = 26

/** What speaks for or against a name at token i of a message: the words around, their lists and shapes, how the word
 * begins and ends. Writes {@link CHAT_FEATURES} keys at most; answers how many. */
export function chatFeatures(reading: Reading, signs: Signs, i: number, out: Int32Array): number {
  const { word, gap } = signs
  const kinds = signs.class
  const at = i + PAD
  const w = word[at] ?? 0
  const before = word[at - 1] ?? 0
  const after = word[at + 1] ?? 0
  const c = kinds[at] ?? 0
  const cBefore = kinds[at - 1] ?? 0
  const cAfter = kinds[at + 1] ?? 0
  const quiet = (reading.capitalsSayNothing ? 8 : 0) + (reading.opens[i] === true ? 4 : 0) + (gap[at] ?? 0)
  let n = 0
  out[n++] = keyOf(0, 0)
  out[n++] = keyOf(1, w)
  out[n++] = keyOf(2, before)
  out[n++] = keyOf(3, after)
  out[n++] = keyOf(4, c)
  out[n++] = keyOf(5, mix(c, cBefore))
  out[n++] = keyOf(6, mix(c, cAfter))
  out[n++] = keyOf(7, mix(mix(c, cBefore), cAfter))
  out[n++] = keyOf(8, mix(c, before))
  out[n++] = keyOf(9, mix(c, after))
  out[n++] = keyOf(10, mix(c, quiet))
  out[n++] = keyOf(11, mix(mix(before, word[at - 2] ?? 0), c))
  out[n++] = keyOf(12, mix(mix(after, word[at + 2] ?? 0), c))
  out[n++] = keyOf(13, mix(before, w))
  out[n++] = keyOf(14, mix(w, after))
  out[n++] = keyOf(15, mix(c, word[at - 2] ?? 0))
  out[n++] = keyOf(16, mix(c, word[at + 2] ?? 0))
  out[n++] = keyOf(17, mix(w, reading.shape[i] ?? 0))
  out[n++] = keyOf(18, mix(mix(cBefore, kinds[at - 2] ?? 0), c))
  out[n++] = keyOf(19, mix(mix(cAfter, kinds[at + 2] ?? 0), c))
  out[n++] = keyOf(20, mix(reading.cue[i] ?? 0, c))
  out[n++] = keyOf(21, mix(mix(before, after), c & 15))
  if (reading.type[i] !== WORD) return n
  const folded = reading.fold[i] ?? ''
  const length = folded.length
  const unlisted = c >> 4 === 0 ? 1 : 0
  out[n++] = keyOf(22, mix(hashOf(folded, Math.max(0, length - 3), length), unlisted))
  out[n++] = keyOf(23, mix(hashOf(folded, Math.max(0, length - 2), length), c & 15))
  out[n++] = keyOf(24, mix(hashOf(folded, 0, Math.min(3, length)), unlisted))
  out[n++] = keyOf(25, mix(hashOf(folded, Math.max(0, length - 4), length), Math.min(length, 8)))
  return n
}
