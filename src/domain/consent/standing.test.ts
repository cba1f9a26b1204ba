import { describe, expect, it } from 'vitest'
import type { Consent } from './consent.ts'
import { mintToken } from './mint-token.ts'
import { standingOf } from './standing.ts'

const now = '2026-11-18T14:00:00.000Z'
const here = { name: 'models.example', model: 'small-1' }
const yes = (given: Partial<Consent>): Consent => ({
  id: 'c',
  clientId: 'p',
  purpose: 'draft-replies',
  provider: here.name,
  model: here.model,
  language: 'en',
  version: 'v',
  givenBy: 'client',
  guardian: null,
  way: 'page',
  recordedBy: null,
  givenAt: '2026-05-03T10:00:00.000Z',
  expiresAt: '2027-05-03T10:00:00.000Z',
  revokedAt: null,
  ...given,
})
const later = '2026-06-01T10:00:00.000Z'
const cases: readonly (readonly [string, readonly Consent[], string])[] = [
  ['nothing was said', [], 'none'],
  ['a yes to this model', [yes({})], 'in-force'],
  ['a yes that was taken back', [yes({ revokedAt: later })], 'taken-back'],
  ['a yes that has run out', [yes({ expiresAt: later })], 'run-out'],
  ['a yes to another model', [yes({ model: 'large-9' })], 'for-another-model'],
  ['a yes to another model, taken back', [yes({ model: 'large-9', revokedAt: later })], 'taken-back'],
  ['taken back, then given anew', [yes({ revokedAt: later }), yes({ givenAt: later })], 'in-force'],
  ['to another purpose', [yes({ purpose: 'research' })], 'none'],
  ['not given yet', [yes({ givenAt: '2027-01-01T00:00:00.000Z' })], 'none'],
]

describe('how a consent stands', () => {
  it.each(cases)('%s', (_, consents, state) => {
    expect(standingOf(consents, 'draft-replies', here, now).state).toBe(state)
    const wanted = { purpose: 'draft-replies', provider: here.name, model: here.model } as const
    expect(mintToken(consents, wanted, now).ok).toBe(state === 'in-force')
  })
  it('without a provider a yes that holds is to a model that is not in use', () =>
    expect(standingOf([yes({})], 'draft-replies', null, now).state).toBe('for-another-model'))
})
