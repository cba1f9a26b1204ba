import { columns, MARKS, WIDTH } from './known-words.ts'
import { BEGINS_WHO, BESIDE_WHO, WHO } from './word-marks.ts'

const MOST_WORDS = 16

/**
 * Whether a sentence says who somebody is and nothing else ("I am a Black man.", "Me llamo Guadalupe."): who they are
 * must not weigh, so such a sentence is passed over (FA.1). Every word must be one of a short list, names and numbers
 * among them; a sentence with any other word is read in full. `words`: their numbers, of which those from `first` to
 * before `end` are looked at.
 */
export function saysOnlyWho(words: Int32Array, first: number, end: number): boolean {
  if (end === first || end - first > MOST_WORDS) return false
  let seen = 0
  for (let at = first; at < end; at += 1) {
    const marks = columns[(words[at] ?? 0) * WIDTH + MARKS] ?? 0
    if ((marks & (WHO | BESIDE_WHO)) === 0) return false
    seen |= marks
  }
  return (seen & WHO) !== 0 && (seen & BEGINS_WHO) !== 0
}
