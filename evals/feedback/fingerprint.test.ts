import { expect, it } from 'vitest'
import { feedbackWeights } from '../../src/domain/feedback/learned/weights.ts'
import { fingerprint } from './fingerprint.ts'

it('the shipped weights were learned with the features, phrases and corpus that the code has now (npm run train:feedback)', () => {
  expect(feedbackWeights.learnedWith).toBe(fingerprint())
})
