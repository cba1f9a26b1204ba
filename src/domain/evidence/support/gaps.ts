import type { Word } from './align.ts'

/** Words of a claim between two that stand in its source in the same order, and what stands between those two there: by place. */
export type Gap = { readonly said: ReadonlySet<number>; readonly held: ReadonlySet<number> }

/** How many more words than the claim has are looked at before the first word that stays and after the last. */
const MORE = 3

export function gapsOf(
  said: readonly Word[],
  { kept, held }: { readonly kept: ReadonlyMap<number, number>; readonly held: readonly Word[] },
): readonly Gap[] {
  const pairs: (readonly [number, number])[] = [...kept, [said.length, held.length]]
  let [before, beforeHeld] = [-1, -1]
  const gaps: Gap[] = []
  for (const [at, of] of pairs) {
    const own = said.slice(before + 1, at)
    const many = own.length + MORE
    const from = beforeHeld < 0 ? Math.max(0, of - many) : beforeHeld + 1
    const to = at === said.length ? Math.min(of, from + many) : of
    if (own.length > 0)
      gaps.push({ said: placesOf(own), held: placesOf(held.slice(from, Math.max(from, to))) })
    before = at
    beforeHeld = of
  }
  return gaps
}
const placesOf = (words: readonly Word[]): ReadonlySet<number> => new Set(words.map(({ place }) => place))
