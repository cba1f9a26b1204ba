/** Scripts that part no words: a name stands in the middle of what a reader takes for one word. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u

export const isUnspaced = (word: string): boolean => UNSPACED.test(word)

const LETTERS = /[^\p{L}\p{M}\s·・]/gu
/** Of a name in such a script, what is looked for anywhere: the whole without spaces, its parts, and of three signs and
 * more in one the given name: two signs, "美玲" of "陈美玲", "太郎" of "山田太郎", and what stands before them where it is
 * two signs too. One sign alone only where the record holds no more. */
export function unspacedIn(value: string): readonly string[] {
  if (!isUnspaced(value)) return []
  const parts = value
    .replaceAll(LETTERS, ' ')
    .split(/[\s·・]+/)
    .filter((part) => isUnspaced(part))
  const whole = parts.join('')
  const found = new Set([whole, ...parts.filter((part) => part.length > 1)])
  const [only = ''] = parts
  if (parts.length === 1 && HAN.test(only)) {
    if (only.length === 3 || only.length === 4) found.add(only.slice(-2))
    if (only.length === 4) found.add(only.slice(0, 2))
  }
  return [...found]
}
const HAN = /^\p{Script=Han}+$/u
