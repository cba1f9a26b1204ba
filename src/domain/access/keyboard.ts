/** Where the keys lie: the row, and how far from the left, in keys. Rows are set off against each other by half a key. */
const rows: readonly (readonly [string, number])[] = [
  ['1234567890-=', 0],
  ['qwertyuiop[]', 0.5],
  ["asdfghjkl;'", 0.75],
  ['zxcvbnm,./', 1.25],
]
const pad: readonly (readonly [string, number])[] = [
  ['789', 0],
  ['456', 0],
  ['123', 0],
  ['0', 0],
]

type Place = { readonly row: number; readonly at: number }
const placesOf = (layout: typeof rows): ReadonlyMap<string, Place> =>
  new Map(layout.flatMap(([keys, shift], row) => [...keys].map((key, at) => [key, { row, at: at + shift }])))
const keys = placesOf(rows)
const numbers = placesOf(pad)

const near = (map: ReadonlyMap<string, Place>, one: string, other: string): boolean => {
  const [from, to] = [map.get(one), map.get(other)]
  return (
    from !== undefined &&
    to !== undefined &&
    Math.abs(from.row - to.row) <= 1 &&
    Math.abs(from.at - to.at) <= 1.5
  )
}
const follows = (one: string, other: string): boolean => {
  const step = (other.codePointAt(0) ?? 0) - (one.codePointAt(0) ?? 0)
  return /^[a-z0-9]{2}$/.test(one + other) && Math.abs(step) <= 1
}

/** How many characters from `start` on are one walk: over neighbouring keys, over the number pad, or through the
 * alphabet or the digits, forwards, backwards or standing still. */
export function walkFrom(text: string, start: number): number {
  const steps = [
    (one: string, other: string) => near(keys, one, other),
    (one: string, other: string) => near(numbers, one, other),
    follows,
  ]
  return Math.max(
    ...steps.map((step) => {
      let end = start + 1
      while (end < text.length && step(text[end - 1] ?? '', text[end] ?? '')) end += 1
      return end - start
    }),
  )
}
