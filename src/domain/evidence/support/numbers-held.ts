import { quantitiesIn, type Quantity } from './quantities-in.ts'

/** Times that are said in other units differ a little: twelve months are a year. */
const NEAR = 0.02
const SAME = 1e-6

/** Whether the text says every number of the claim, as often as the claim does, of the same kind of thing. */
export function numbersHeld(claim: string, text: string): boolean {
  const free = [...quantitiesIn(text)]
  return quantitiesIn(claim).every((one) => {
    const at = free.findIndex((other) => alike(one, other))
    if (at < 0) return false
    free.splice(at, 1)
    return true
  })
}

/** A number without a unit may be any: "at the age of three", "three years of age". */
function alike(one: Quantity, other: Quantity): boolean {
  if (one.of !== other.of)
    return (
      [one.of, other.of].includes('count') &&
      ![one.of, other.of].includes('times') &&
      close(one.bare, other.bare, SAME)
    )
  return close(one.value, other.value, one.of === 'time' && one.bare !== other.bare ? NEAR : SAME)
}
const close = (one: number, other: number, near: number): boolean =>
  Math.abs(one - other) <= near * Math.max(one, other)
