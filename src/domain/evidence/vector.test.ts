import { expect, it } from 'vitest'
import { closeness, vectorOf } from './vector.ts'

const vector = (...numbers: readonly number[]) => {
  const made = vectorOf(numbers)
  if (!made) throw new Error('no vector')
  return made
}

it('what points the same way is close, whatever its length', () => {
  expect(closeness(vector(1, 2, 0), vector(10, 20, 0))).toBeCloseTo(1, 3)
  expect(closeness(vector(1, 0), vector(0, 1))).toBe(0)
  expect(closeness(vector(1, 1), vector(-1, -1))).toBeCloseTo(-1, 3)
})

it('vectors of two models are not alike', () => {
  expect(closeness(vector(1, 2), vector(1, 2, 3))).toBe(0)
})

it.each([[[]], [[0, 0]], [[1, Number.NaN]], [[Infinity, 1]], [Array.from({ length: 5_000 }, () => 1)]])(
  '%j is none',
  (numbers) => expect(vectorOf(numbers)).toBeNull(),
)
