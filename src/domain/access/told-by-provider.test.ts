import { expect, it } from 'vitest'
import { acrValues, toldTwoFactors } from './told-by-provider.ts'

it.each([
  ['nothing', null, [], false],
  ['a password', null, ['pwd'], false],
  ['two things that are known', null, ['pwd', 'pin'], false],
  ['methods that nobody listed', null, ['wia', 'user', 'constructor'], false],
  ['more than one factor, in its own words', null, ['pwd', 'mfa'], true],
  ['a password and a code', null, ['pwd', 'otp'], true],
  ['a key that is held and a finger', null, ['hwk', 'fpt'], true],
  ['a word that was agreed on', 'gold', ['pwd'], true],
  ['a word that was not agreed on', 'silver', ['pwd'], false],
  ['a part of a word that was agreed on', 'gol', [], false],
])('a provider that tells of %s', (_, acr, amr, two) => {
  expect(toldTwoFactors({ acr, amr, atMs: null }, ['gold', 'platinum'])).toBe(two)
})

it('acr values are words in a line', () => {
  expect(acrValues('  gold  urn:mace:incommon:iap:silver ')).toEqual(['gold', 'urn:mace:incommon:iap:silver'])
  expect(acrValues(' ')).toEqual([])
})
