import { describe, expect, it } from 'vitest'
import type { EpisodeView } from '../../../contract/shapes.ts'
import { plainStep } from '../../../domain/episodes/move-episode.ts'
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
  offeredTo: null,
  contactAt: null,
  acknowledgedAt: null,
  assessedAt: state === 'flagged' || state === 'acknowledged' ? null : '2026-11-21T10:05:00.000Z',
})
const licensed = { mayMove: true, memberId: 'me', reply: { may: true, code: null, words: null } }
const expired = {
  mayMove: true,
  memberId: 'me',
  reply: { may: false, code: 'licence-expired', words: '' },
} as const
const reader = { mayMove: false, memberId: 'me', reply: licensed.reply }

describe('why a step of an episode cannot be taken', () => {
  it('is nothing for acknowledging what was flagged, with or without a licence', () => {
    expect(whyNotStep(episode('flagged'), plainStep('acknowledge', ''), licensed)).toBeNull()
    expect(whyNotStep(episode('flagged'), plainStep('acknowledge', ''), expired)).toBeNull()
  })
  it('SA.3 is a missing assessment before closing', () =>
    expect(whyNotStep(episode('acknowledged'), plainStep('close', 'safe now'), licensed)).toBe(
      'assessment-missing',
    ))
  it('SA.3 is a missing reason', () =>
    expect(whyNotStep(episode('assessed'), plainStep('close', ' '), licensed)).toBe('reason-missing'))
  it('SA.3 names the licence that ran out', () =>
    expect(whyNotStep(episode('assessed'), plainStep('close', 'safe now'), expired)).toBe('licence-expired'))
  it('is the role before all else', () =>
    expect(whyNotStep(episode('flagged'), plainStep('acknowledge', ''), reader)).toBe('forbidden'))
  it('SA.3 is contact that nobody confirmed, after a plan', () =>
    expect(whyNotStep(episode('planned'), plainStep('close', 'safe now'), licensed)).toBe('contact-missing'))
  it('is an offer to somebody else, for taking over', () => {
    const offered = { ...episode('assessed'), offeredTo: 'other' }
    expect(whyNotStep(offered, plainStep('accept-handoff', ''), licensed)).toBe('forbidden')
    expect(whyNotStep({ ...offered, offeredTo: 'me' }, plainStep('accept-handoff', ''), licensed)).toBeNull()
  })
})
