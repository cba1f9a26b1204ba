/** A word and the number or letter that tells its kind: type 2, hepatitis C. Too short to be searched for, and all the difference
 * between two pages. "I" asks, and "a" is an article but after names that have kinds. */
const OF_ANY = / ([a-z]{4,}) ([b-hj-z]|[0-9]{1,2})(?= )/g
const OF_A = / (hepatitis|vitamin|influenza|hemophilia) (a)(?= )/g

export type Kinds = ReadonlyMap<string, string>

/** The kinds that words speak of, by what they are kinds of. `said` begins and ends with a space. */
export const kindsIn = (said: string): Kinds =>
  new Map(
    [...said.matchAll(OF_ANY), ...said.matchAll(OF_A)].map(([, of = '', kind = '']) => [of, kind] as const),
  )

/** 1 where a title names a kind that was asked for, -1 where it names another of the same, 0 otherwise. */
export function sameKind(asked: Kinds, title: Kinds): -1 | 0 | 1 {
  let same = false
  for (const [of, kind] of asked) {
    const own = title.get(of)
    if (own !== undefined && own !== kind) return -1
    same ||= own === kind
  }
  return same ? 1 : 0
}
