/** Rows of fewer people are not shown: one of them, or somebody who knows one of them, could be told from it. */
export const FEWEST_PEOPLE = 5

/** One row of a table whose total is shown: how many cases, of whom. */
export type Counted = { readonly cases: number; readonly people: ReadonlySet<string> }

/**
 * Which rows of a table are left out, by place; `all` where no row can be shown. Every row has a case at least.
 * Rows of fewer than {@link FEWEST_PEOPLE} people are left out. Who knows the total could take what is shown from it,
 * so more rows go until those left out are two at least, have as many people together as a row that is shown, and
 * each of them could by itself have that many cases. Those more are the rows before a small one, by their place and
 * never by their size: a rule that takes the smallest says how large the others are.
 */
export function leftOut(rows: readonly Counted[]): ReadonlySet<number> | 'all' {
  const out = new Set(rows.flatMap((row, place) => (row.people.size < FEWEST_PEOPLE ? [place] : [])))
  const first = Math.min(...out)
  for (let back = 1; out.size > 0 && out.size < rows.length; back += 1) {
    if (isSafe(rows.filter((_, place) => out.has(place)))) return out
    out.add((first - back + rows.length) % rows.length)
  }
  return out.size === 0 ? out : 'all'
}

function isSafe(out: readonly Counted[]): boolean {
  const people = new Set(out.flatMap((row) => [...row.people]))
  const cases = out.reduce((sum, row) => sum + row.cases, 0)
  return out.length >= 2 && people.size >= FEWEST_PEOPLE && cases - (out.length - 1) >= FEWEST_PEOPLE
}
