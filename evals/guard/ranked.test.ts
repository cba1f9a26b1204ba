import { expect, it } from 'vitest'
import { areaUnder } from './ranked.ts'

const row = (score: number, harmful: boolean) => ({ score, harmful })

it('counts how often a bad reply stands below a good one', () => {
  expect(areaUnder([row(0.1, true), row(0.9, false)])).toBe(1)
  expect(areaUnder([row(0.9, true), row(0.1, false)])).toBe(0)
  expect(areaUnder([row(0.5, true), row(0.5, false)])).toBe(0.5)
  expect(areaUnder([row(0.1, true), row(0.6, true), row(0.5, false), row(0.9, false)])).toBe(0.75)
  expect(areaUnder([row(0.1, true)])).toBeNull()
})
