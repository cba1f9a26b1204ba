import { describe, expect, it } from 'vitest'
import type { EpisodeView } from '../../../contract/shapes.ts'
import { whyNotStep } from './episode-step.ts'

const episode = (state: EpisodeView['state']): EpisodeView => ({
  id: 'e',
  conversationId: 'c',
  level: 'high',
  tier: 2,
  state,
  openedAt: '2026-11-21T10:00:00.000Z',
  holderId: null,
  holderName: null,
  acknowledgedAt: null,
  assessedAt: null,
})
const licensed = { mayMove: true, reply: { may: true, code: null, words: null } }
const expired = { mayMove: true, reply: { may: false, code: 'licence-expired', words: '' } } as const
const reader = { mayMove: false, reply: licensed.reply }

describe('why a step of an episode cannot be taken', () => {
  it('is nothing for acknowledging what was flagged, with or without a licence', () => {
    expect(whyNotStep(episode('flagged'), 'acknowledge', '', licensed)).toBeNull()
    expect(whyNotStep(episode('flagged'), 'acknowledge', '', expired)).toBeNull()
  })
  it('SA.3 is a missing assessment before closing', () =>
    expect(whyNotStep(episode('acknowledged'), 'close', 'safe now', licensed)).toBe('assessment-missing'))
  it('SA.3 is a missing reason', () =>
    expect(whyNotStep(episode('assessed'), 'close', ' ', licensed)).toBe('reason-missing'))
  it('SA.3 names the licence that ran out', () =>
    expect(whyNotStep(episode('assessed'), 'close', 'safe now', expired)).toBe('licence-expired'))
  it('is the role before all else', () =>
    expect(whyNotStep(episode('flagged'), 'acknowledge', '', reader)).toBe('forbidden'))
})
