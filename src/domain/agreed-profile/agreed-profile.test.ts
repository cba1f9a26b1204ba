import { describe, expect, it } from 'vitest'
import { agreedIn, blankProfile, type AgreedProfile, type ProfileVersion } from './profile.ts'
import { MAX_LINES, MAX_TEXT, readProfile, sameProfile } from './read-profile.ts'

const version = (kind: 'client' | 'member', number: number, helps: string): ProfileVersion => ({
  version: number,
  profile: { ...blankProfile, helps: [helps] },
  by: { kind, id: kind },
  at: '2026-11-21T10:00:00.000Z',
})
const lines = (many: number, line: string): AgreedProfile => ({
  ...blankProfile,
  goals: Array.from({ length: many }, () => line),
})

describe('an agreed profile', () => {
  it('is what the client saved last; what a practitioner proposed after it waits for the client', () => {
    const [proposed, agreed] = [version('member', 3, 'calls'), version('client', 2, 'walks')]
    expect(agreedIn([proposed, agreed, version('member', 1, 'tea')])?.helps).toEqual(['walks'])
    expect(agreedIn([proposed])).toBeNull()
  })

  it('keeps lines trimmed and leaves empty ones out', () => {
    expect(readProfile({ ...blankProfile, avoid: ['  being told to relax ', ''] })).toEqual({
      ok: true,
      value: { ...blankProfile, avoid: ['being told to relax'] },
    })
  })

  it.each([
    ['too many lines', lines(MAX_LINES + 1, 'x')],
    ['a line that is too long', lines(1, 'x'.repeat(MAX_TEXT + 1))],
    ['a sign that nobody sees', lines(1, 'sleep\u202e better')],
  ])('refuses %s, and names the part', (_, given) => {
    expect(readProfile(given)).toMatchObject({ refusal: { code: 'input-not-valid', detail: 'goals' } })
  })

  it('knows when nothing was changed', () => {
    expect(sameProfile(lines(2, 'x'), lines(2, 'x'))).toBe(true)
    expect(sameProfile(lines(2, 'x'), lines(1, 'x'))).toBe(false)
  })
})
