import { expect, it } from 'vitest'
import { supportWeights } from '../../src/domain/evidence/support/weights.ts'
import { fingerprint } from './support-fingerprint.ts'

it('the shipped trees were learned with the signs, words and claims that the code has now (npm run train:support)', () => {
  expect(supportWeights.learnedWith).toBe(fingerprint())
})
