import { describe, expect, it } from 'vitest'
import { tuning } from '../../src/domain/risk/learned/tuning.ts'
import { readRows } from './examples.ts'
import { fingerprint } from './fingerprint.ts'

describe('the shipped weights of the learned risk reader', () => {
  it('were learned with the features, rules and corpus that the code has now (npm run train:risk)', () => {
    expect(tuning.learnedWith).toBe(fingerprint(readRows()))
  }, 60_000)
})
