import type { Columns, Dictionary, Piece } from './words.ts'

/** More letters than this in a row are no hidden sentence; reading on would only serve an attacker. */
const MOST_LETTERS = 60
const LONGEST_WORD = 12

/**
 * Puts letters written apart ("k i l l  m y s e l f", "k.m.s") back together: collects lone letters and, where
 * three or more stand in a row, cuts them into words that we know. Linear: at most 60 letters, words of 12.
 */
export function joinLetters(
  out: Columns,
  dictionary: Dictionary,
): { take(piece: Piece): boolean; flush(): void } {
  let held: Piece[] = []
  const addSingly = () => {
    for (const piece of held)
      for (const id of dictionary.lookUp(piece.word) ?? [0]) out.add(id, piece.start, piece.end)
  }
  return {
    take(piece) {
      if (!/^[a-z0-9]$/.test(piece.word)) return false
      const last = held.at(-1)
      if (last && piece.start - last.end > 3) this.flush()
      if (held.length === MOST_LETTERS) this.flush()
      held.push(piece)
      return true
    },
    flush() {
      if (held.length === 0) return
      const cut = held.length >= 3 ? cutIntoWords(held.map((piece) => piece.word).join(''), dictionary) : null
      if (cut === null) addSingly()
      else
        for (const [from, to, word] of cut) {
          const start = held[from]?.start ?? 0
          const end = held[to - 1]?.end ?? start
          for (const id of dictionary.lookUp(word) ?? [0]) out.add(id, start, end)
        }
      held = []
    },
  }
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
