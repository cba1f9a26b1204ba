import { describe, expect, it } from 'vitest'
import { messageWeights } from '../../src/domain/privacy/learned/tagger/message-weights.ts'
import { reportWeights } from '../../src/domain/privacy/learned/tagger/report-weights.ts'
import { fingerprint } from './fingerprint.ts'

describe('the shipped weights', () => {
  it('of messages were learned with the features, word lists and corpus that the code has now (npm run train:privacy)', () => {
    expect(messageWeights.learnedWith).toBe(fingerprint('messages'))
  })
  it('of reports were learned with the features, word lists and rules that the code has now (npm run train:privacy)', () => {
    expect(reportWeights.learnedWith).toBe(fingerprint('reports'))
  })
})
