import { english, spanish } from './small-words.ts'
import { wordsOf } from './variants.ts'

/** Whether a value holds something that can be looked for in a text: "½" and "〇" do not. */
export const isHideable = (value: string): boolean => wordsOf(value).length > 0

/** Whether a value may be written down as giving somebody away. One letter, one digit and the small words of a language
 * ("a", "the", "que") stand in every sentence: hiding them leaves nothing to read, and nobody is known by them. */
export function mayBeIdentifier(value: string): boolean {
  const words = wordsOf(value)
  const [only = ''] = words
  if (words.length !== 1) return words.length > 1
  return only.length > 1 && !english.has(only) && !spanish.has(only)
}
