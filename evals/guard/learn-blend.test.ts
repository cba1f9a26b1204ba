import { expect, it } from 'vitest'
import { blended } from '../../src/domain/guard/state/blend.ts'
import type { Client } from './clients.ts'
import { teachBlend, type Row } from './learn-blend.ts'

const client = (of: Client['of']): Client => ({
  ...{ text: '', of, source: 'acute', fold: 0, keys: [], odds: [] },
})
/** Two heads: the first knows of means, the second of nothing. */
const rows: readonly Row[] = Array.from({ length: 60 }, (_, at) => ({
  client: client(at % 2 === 0 ? ['means'] : []),
  heard: [(at % 2 === 0 ? 2 : -2) + (at % 7) - 3, (at % 5) - 2],
}))

it('a head that knows of a state is believed, and one that does not is hardly heard', () => {
  const { means } = teachBlend(rows)
  expect(means[1] ?? 0).toBeGreaterThan(5 * Math.abs(means[2] ?? 0))
  expect(blended(means, [3, 0])).toBeGreaterThan(0)
  expect(blended(means, [-3, 0])).toBeLessThan(0)
})

it('where nobody is in a state, nobody is taken for it', () => {
  expect(blended(teachBlend(rows).belief, [3, 2])).toBeLessThan(-2)
})
