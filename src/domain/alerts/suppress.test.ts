import { array, assert, boolean, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FEWEST_PEOPLE, leftOut, type Counted } from './suppress.ts'

/** A row of so many clients with one alert each; `repeats` more alerts of the first. */
const row = (clients: number, name: string, repeats = 0): Counted => ({
  cases: clients + repeats,
  people: new Set(Array.from({ length: clients }, (_, one) => `${name}${one}`)),
})
const rowsOf = (...clients: readonly number[]) => clients.map((count, place) => row(count, `${place}-`))
const out = (...clients: readonly number[]) => {
  const places = leftOut(rowsOf(...clients))
  return places === 'all' ? 'all' : [...places].toSorted()
}

describe('rows that are left out', () => {
  it('are none where every row has five clients', () => expect(out(5, 9, 30)).toEqual([]))
  it('take a second row along, so that the total gives nothing away', () =>
    expect(out(30, 2, 9)).toEqual([0, 1]))
  it('take the row before along, not the smallest: its size would say how large the others are', () =>
    expect(out(2, 30, 9)).toEqual([0, 2]))
  it('take a third along where two together are still few', () => expect(out(2, 1, 30, 8)).toEqual([0, 1, 3]))
  it('are enough where the small ones hide each other', () => expect(out(4, 4, 30)).toEqual([0, 1]))
  it('are all where there is no other row to hide among', () => {
    expect(out(3)).toBe('all')
    expect(out(40, 1)).toBe('all')
    expect(out(1, 1, 1)).toBe('all')
  })
  it('are of nothing where there is nothing', () => expect(out()).toEqual([]))
})

/** What somebody sees: the total, and each row as a number, as left out, or not there at all. */
function seen(counts: readonly number[]): string {
  const there = counts.flatMap((count, place) => (count === 0 ? [] : [place]))
  const places = leftOut(there.map((place) => row(counts[place] ?? 0, `${place}-`)))
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (places === 'all') return `${total}: nothing`
  const shown = there.map((place, at) => `${place}=${places.has(at) ? '?' : counts[place]}`)
  return `${total}: ${shown.join(' ')}`
}

/** Every way in which so many rows can hold up to so many clients. */
const worlds = (rows: number, most: number): readonly (readonly number[])[] =>
  rows === 0
    ? [[]]
    : Array.from({ length: most + 1 }, (_, first) =>
        worlds(rows - 1, most - first).map((rest) => [first, ...rest]),
      ).flat()

describe('who knows the rule and the total', () => {
  it.each([
    [2, 24],
    [3, 18],
    [4, 13],
  ])('cannot work out any left-out one of %d rows, whatever they hold', (rows, most) => {
    const alike = Map.groupBy(worlds(rows, most), seen)
    const given: string[] = []
    for (const [view, same] of alike)
      for (let place = 0; place < rows; place += 1) {
        const values = new Set(same.map((world) => world[place] ?? 0))
        const hidden = view.endsWith('nothing') || view.includes(`${place}=?`)
        // A total of nobody says that there is nobody; that is no small row.
        if (hidden && values.size === 1 && !values.has(0)) given.push(`${view} → ${[...values].join()}`)
      }
    expect(given).toEqual([])
    expect(alike.size).toBeGreaterThan(10)
  })

  it('sees no row of fewer than five clients, and none but others of five could fill the gap', () => {
    const rows = array(
      record({ clients: integer({ min: 1, max: 20 }), repeats: integer({ min: 0, max: 9 }) }),
      { minLength: 1, maxLength: 8 },
    )
    assert(
      property(rows, boolean(), (wanted, overlapping) => {
        const counted = wanted.map(({ clients, repeats }, place) =>
          row(clients, overlapping ? '' : `${place}-`, repeats),
        )
        const places = leftOut(counted)
        if (places === 'all') return
        const shown = counted.filter((_, place) => !places.has(place))
        expect(shown.every((one) => one.people.size >= FEWEST_PEOPLE)).toBe(true)
        const gone = counted.filter((_, place) => places.has(place))
        if (gone.length === 0) return
        const rest = gone.reduce((sum, one) => sum + one.cases, 0)
        // Each could have any number from one up to this; the true ones are somewhere in it.
        expect(rest - (gone.length - 1)).toBeGreaterThanOrEqual(FEWEST_PEOPLE)
        expect(gone.length).toBeGreaterThanOrEqual(2)
        expect(new Set(gone.flatMap((one) => [...one.people])).size).toBeGreaterThanOrEqual(FEWEST_PEOPLE)
      }),
      { seed: 4, numRuns: 2_000 },
    )
  })
})
