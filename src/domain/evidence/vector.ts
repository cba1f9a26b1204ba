/** The meaning of a text as a model of meanings gives it: as many numbers as the model has, a byte each. Which way they
 * point counts, not how long they are. */
export type Vector = Int8Array

/** Numbers of the longest vector that is taken. */
export const LONGEST_VECTOR = 4_096
const MOST = 127

/** Null where a server sent no numbers, too many, or nothing but zeros. */
export function vectorOf(numbers: readonly number[]): Vector | null {
  if (numbers.length === 0 || numbers.length > LONGEST_VECTOR) return null
  const most = numbers.reduce((sum, one) => Math.max(sum, Math.abs(one)), 0)
  if (!Number.isFinite(most) || most === 0) return null
  return Int8Array.from(numbers, (one) => Math.round((one / most) * MOST))
}

/** How alike two meanings are, -1 to 1; 0 where they are of different models. */
export function closeness(one: Vector, other: Vector): number {
  if (one.length !== other.length) return 0
  let both = 0
  let first = 0
  let second = 0
  for (let at = 0; at < one.length; at += 1) {
    const a = one[at] ?? 0
    const b = other[at] ?? 0
    both += a * b
    first += a * a
    second += b * b
  }
  return first === 0 || second === 0 ? 0 : both / Math.sqrt(first * second)
}
