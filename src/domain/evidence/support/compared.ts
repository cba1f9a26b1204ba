import type { Token } from './align.ts'
import { wordsOf } from '../stem.ts'

/** Words around which a comparison turns: what stands before them is held against what stands after. */
const TURNS = new Set([
  'than',
  'before',
  'after',
  'versus',
  'against',
  'que',
  'antes',
  'despues',
  'tras',
  'frente',
])

/** Where a comparison turns, in words from the start; the last one of its sentence. Null where nothing is compared. */
export function turnOf(text: string): { readonly at: number } | null {
  const words = wordsOf(text)
  for (let at = words.length - 2; at > 0; at -= 1) {
    const word = words[at] ?? ''
    const turns =
      word === 'que'
        ? /^(?:mas|menos|mayor|menor|antes|despues|doble|tanto|tan)$/.test(words[at - 1] ?? '') ||
          words
            .slice(Math.max(0, at - 6), at)
            .some((one) => /^(?:mas|menos|mayor|menor|antes|despues|doble|peor|mejor)$/.test(one))
        : word === 'as'
          ? words.slice(Math.max(0, at - 4), at).includes('as')
          : TURNS.has(word) && words[at + 1] !== 'que'
    if (turns) return { at }
  }
  return null
}

/**
 * Whether a claim turns round what its source compares: what stood on one side of the comparison stands on the other, so
 * that "more" must have become "less". A claim that compares nothing itself turns it round where it speaks only of what
 * stood last.
 */
export function turned(
  pairs: readonly (readonly [Token, Token | null])[],
  claim: string,
  source: string,
): boolean {
  const [said, held] = [turnOf(claim), turnOf(source)]
  if (!held) return false
  const moved = pairs.flatMap(([token, other]) =>
    other && sameWord(token, other) && once(pairs, token)
      ? [{ from: other.at > held.at, to: said === null ? null : token.at > said.at }]
      : [],
  )
  if (said === null) return moved.length > 0 && moved.every(({ from }) => from)
  return (
    moved.some(({ from, to }) => from && to === false) && moved.some(({ from, to }) => !from && to === true)
  )
}

const once = (pairs: readonly (readonly [Token, Token | null])[], token: Token): boolean =>
  pairs.filter(([one]) => sameWord(one, token)).length === 1
/** "Chico" and "chica" have one stem and are two words. */
const sameWord = (one: Token, other: Token): boolean =>
  one.stem === other.stem &&
  one.sides.every(({ axis, side }) => other.sides.some((a) => a.axis === axis && a.side === side))
