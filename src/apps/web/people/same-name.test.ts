import { expect, it } from 'vitest'
import { isSameName } from './same-name.ts'

it.each([
  ['Walter Boone', 'Walter Boone', true],
  [' Walter  Boone ', 'Walter Boone', true],
  ['Jose\u0301 Ruiz', 'Jos\u00E9 Ruiz', true],
  ['Walter', 'Walter Boone', false],
  ['walter boone', 'Walter Boone', false],
  ['', 'Walter Boone', false],
])('nobody is erased by another name: %j for %j is %j', (typed, name, same) => {
  expect(isSameName(typed, name)).toBe(same)
})
