import { add, type Columns, type Dictionary } from './words.ts'

/** More letters than this in a row are no hidden sentence; reading on would only serve an attacker. */
const MOST_LETTERS = 60
const LONGEST_WORD = 12
/** Letters further apart than this belong to different words. */
const WIDEST_SPACE = 3

/** Lone letters that wait to be read together. Used again for the next message. */
export type Letters = {
  count: number
  readonly codes: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}
export const noLetters = (): Letters => ({
  count: 0,
  codes: new Uint8Array(MOST_LETTERS),
  starts: new Int32Array(MOST_LETTERS),
  ends: new Int32Array(MOST_LETTERS),
})

/** Holds a lone letter or figure back; false where it is neither. */
export function holdLetter(
  held: Letters,
  letter: { readonly code: number; readonly start: number; readonly end: number },
  out: Columns,
  dictionary: Dictionary,
): boolean {
  const { code, start, end } = letter
  if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false
  if (held.count > 0 && start - (held.ends[held.count - 1] ?? 0) > WIDEST_SPACE)
    addLetters(held, out, dictionary)
  if (held.count === MOST_LETTERS) addLetters(held, out, dictionary)
  held.codes[held.count] = code
  held.starts[held.count] = start
  held.ends[held.count] = end
  held.count += 1
  return true
}

/**
 * Puts letters written apart ("k i l l  m y s e l f", "k.m.s") back together: where three or more stand in a row,
 * cuts them into words that we know. Linear: at most 60 letters, words of 12.
 */
export function addLetters(held: Letters, out: Columns, dictionary: Dictionary): void {
  const { count } = held
  held.count = 0
  if (count === 0) return
  const letters = count >= 3 ? String.fromCharCode(...held.codes.subarray(0, count)) : ''
  const cut = count >= 3 ? cutIntoWords(letters, dictionary) : null
  if (cut !== null) {
    for (const [from, to, word] of cut)
      addWord(word, held.starts[from] ?? 0, held.ends[to - 1] ?? 0, out, dictionary)
    return
  }
  for (let at = 0; at < count; at += 1)
    addWord(single[held.codes[at] ?? 0] ?? '', held.starts[at] ?? 0, held.ends[at] ?? 0, out, dictionary)
}

const single = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))

function addWord(word: string, start: number, end: number, out: Columns, dictionary: Dictionary): void {
  const ids = dictionary.lookUp(word)
  if (ids === undefined) return add(out, 0, start, end)
  for (let at = 0; at < ids.length; at += 1) add(out, ids[at] ?? 0, start, end)
}

/** Cuts letters into known words, fewest words first; null where that fails or only lone letters would come out. */
function cutIntoWords(
  letters: string,
  dictionary: Dictionary,
): readonly (readonly [from: number, to: number, word: string])[] | null {
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: -1 }]
  for (let to = 1; to <= letters.length; to += 1) {
    let cheapest = { cost: Number.POSITIVE_INFINITY, from: -1 }
    for (let from = Math.max(0, to - LONGEST_WORD); from < to; from += 1) {
      const before = best[from]?.cost ?? Number.POSITIVE_INFINITY
      const word = letters.slice(from, to)
      if (before === Number.POSITIVE_INFINITY || !isWord(word, dictionary)) continue
      const cost = before + (word.length === 1 ? 3 : 1)
      if (cost < cheapest.cost) cheapest = { cost, from }
    }
    best.push(cheapest)
  }
  if ((best[letters.length]?.cost ?? Number.POSITIVE_INFINITY) === Number.POSITIVE_INFINITY) return null
  const cuts: (readonly [number, number, string])[] = []
  for (let to = letters.length; to > 0; to = best[to]?.from ?? 0)
    cuts.push([best[to]?.from ?? 0, to, letters.slice(best[to]?.from ?? 0, to)])
  return cuts.some(([from, to]) => to - from > 1) ? cuts.toReversed() : null
}

const isWord = (word: string, dictionary: Dictionary): boolean =>
  word.length === 1 ? /[aiuyo]/.test(word) : dictionary.lookUp(word) !== undefined
