import { wordNumbers } from './number-words.ts'
import { groupsOf } from './same-words.ts'
import { stemIn } from '../stem-in.ts'
import { meaningful, wordsOf } from '../stem.ts'
import { sidesOf, sameSide, type Side } from './sides.ts'

/** A word that says something, with what it can stand for. */
export type Token = {
  readonly stem: string
  /** Which of the text's words it is. */
  readonly at: number
  readonly groups: readonly number[]
  readonly sides: readonly Side[]
}

/** `As … as` says that two are alike, unless one of these stands before it. */
const TIMES = new Set(['twice', 'times', 'half'])
/** Letters of a stem that are compared: what follows is mostly ending. */
const STEM = 7

/** The words of a text that say something; numbers are held against one another elsewhere. */
export function tokensOf(text: string, language: string): readonly Token[] {
  return wordsOf(text).flatMap((word, at, words) => {
    if (word === 'as' && words.slice(at + 2, at + 4).includes('as') && !TIMES.has(words[at - 1] ?? ''))
      return [{ stem: 'same', at, groups: [], sides: sidesOf('same') }]
    const sides = sidesOf(word)
    if ((!meaningful(word) && sides.length === 0) || /\d/.test(word)) return []
    if (wordNumbers.has(word) && sides.length === 0) return []
    return [{ stem: stemIn(language, word).slice(0, STEM), at, groups: groupsOf(word), sides }]
  })
}

export const meansTheSame = (one: Token, other: Token): boolean =>
  !standApart(one, other) &&
  (one.stem === other.stem ||
    sameSide(one.sides, other.sides) ||
    one.groups.some((group) => other.groups.includes(group)))
/** Two words of one group or one stem may still stand on different sides: "higher" and "lower", "chico" and "chica". */
const standApart = (one: Token, other: Token): boolean =>
  one.sides.some((a) => other.sides.some((b) => a.axis === b.axis && a.side !== b.side))

/** Which word of the source each word of the claim stands for; null where none does. Exact words are given away first. */
export function aligned(claim: readonly Token[], source: readonly Token[]): readonly (Token | null)[] {
  const free = new Map<string, Token[]>()
  for (const token of source) free.set(token.stem, [...(free.get(token.stem) ?? []), token])
  const taken = new Set<Token>()
  const exact = claim.map((token) => {
    const same = free.get(token.stem)
    const fits = same?.filter((each) => !standApart(token, each))
    // A word with a side that the claim says more often than its source took the place of another: "men and men".
    const one =
      fits?.find((each) => !taken.has(each)) ?? (token.sides.length === 0 ? fits?.[0] : null) ?? null
    if (one) taken.add(one)
    return one
  })
  return claim.map((token, at) => {
    const same = exact[at]
    if (same) return same
    const alike = source.filter((one) => meansTheSame(token, one))
    const one = alike.find((each) => !taken.has(each)) ?? (token.sides.length === 0 ? alike[0] : null) ?? null
    if (one) taken.add(one)
    return one
  })
}
