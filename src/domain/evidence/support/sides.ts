import { wordsOf } from '../stem.ts'
import { directions, populations } from './axes.ts'

/** A word's side of an axis. */
export type Side = { readonly axis: string; readonly side: string; readonly kind: 'direction' | 'population' }

const exact = new Map<string, Side[]>()
const beginnings = new Map<string, Side[]>()
const SHORTEST = 3
for (const [kind, all] of [['direction', directions] as const, ['population', populations] as const])
  for (const [axis, sides] of Object.entries(all))
    for (const [side, words] of Object.entries(sides))
      for (const word of words.split(' ')) {
        const into = word.endsWith('*') ? beginnings : exact
        const key = wordsOf(word).join('')
        into.set(key, [...(into.get(key) ?? []), { axis, side, kind }])
      }

/** On which axes a word (lower case, no accents) has a side, and which. */
export function sidesOf(word: string): readonly Side[] {
  const found = [...(exact.get(word) ?? [])]
  for (let long = SHORTEST; long <= word.length; long += 1)
    found.push(...(beginnings.get(word.slice(0, long)) ?? []))
  return found
}

export const sameSide = (one: readonly Side[], other: readonly Side[]): boolean =>
  one.some((a) => other.some((b) => a.axis === b.axis && a.side === b.side))

/** The first axis on which the two stand on different sides and on no axis on the same one. */
export const oppositeOn = (one: readonly Side[], other: readonly Side[]): Side | null =>
  sameSide(one, other)
    ? null
    : (one.find((a) => other.some((b) => a.axis === b.axis && a.side !== b.side)) ?? null)
