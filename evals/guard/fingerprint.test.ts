import { expect, it } from 'vitest'
import { replyWeights } from '../../src/domain/guard/learned/reply-weights.ts'
import { fingerprint } from './fingerprint.ts'

it('the weights of the guard were learned with the features and the corpora that are here now (npm run train:guard)', () => {
  expect(replyWeights.learnedWith).toBe(fingerprint())
})
