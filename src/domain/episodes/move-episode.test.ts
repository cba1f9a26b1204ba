import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { episodeStates, type EpisodeState } from './episode.ts'
import { episodeSteps, episodeTable, moveEpisode, plainStep, type WantedStep } from './move-episode.ts'

const ME = { memberId: 'me', qualified: true }
const ASSESSED = '2026-11-21T08:00:00.000Z'
const at = (state: EpisodeState, assessedAt: string | null = ASSESSED) => ({
  state,
  assessedAt,
  offeredTo: 'me',
})
const whole = (step: WantedStep['step']): WantedStep => ({
  step,
  words: 'In words.',
  toMember: 'other',
  service: '112',
  calledAt: ASSESSED,
})
const codeOf = (outcome: ReturnType<typeof moveEpisode>): string =>
  outcome.ok ? outcome.value : outcome.refusal.code

describe('where an episode may go', () => {
  it.each([
    ['acknowledge', 'flagged', 'acknowledged'],
    ['acknowledge', 'acknowledged', 'already-decided'],
    ['assess', 'flagged', 'assessed'],
    ['assess', 'follow-up-due', 'assessed'],
    ['plan', 'acknowledged', 'assessment-missing'],
    ['plan', 'assessed', 'planned'],
    ['offer-handoff', 'flagged', 'step-not-now'],
    ['offer-handoff', 'planned', 'planned'],
    ['accept-handoff', 'planned', 'handed-off'],
    ['emergency', 'flagged', 'emergency'],
    ['confirm-contact', 'assessed', 'step-not-now'],
    ['confirm-contact', 'emergency', 'contact-confirmed'],
    ['confirm-contact', 'follow-up-due', 'contact-confirmed'],
    ['close', 'planned', 'contact-missing'],
    ['close', 'emergency', 'contact-missing'],
    ['close', 'handed-off', 'contact-missing'],
    ['close', 'assessed', 'closed'],
    ['close', 'follow-up-due', 'closed'],
  ] as const)('%s from %s: %s', (step, state, expected) =>
    expect(codeOf(moveEpisode(at(state), whole(step), ME))).toBe(expected),
  )

  it('SA.3 nothing is closed that nobody assessed, from wherever', () => {
    for (const state of episodeStates) expect(moveEpisode(at(state, null), whole('close'), ME).ok).toBe(false)
  })

  it('SA.3 what is closed stays closed', () => {
    for (const step of episodeSteps)
      expect(codeOf(moveEpisode(at('closed'), whole(step), ME))).toBe('episode-closed')
  })

  it('HU.5 no step leads back to waiting for somebody, or from closed to anywhere', () => {
    const ends = episodeSteps.flatMap((step) => [episodeTable[step].to])
    expect(ends).not.toContain('flagged')
    expect(episodeSteps.flatMap((step) => [...episodeTable[step].from])).not.toContain('closed')
  })

  it('SA.3 whoever has no licence there acknowledges, calls for help and hands on, and does nothing else', () => {
    const mayDo = episodeSteps.filter((step) =>
      episodeStates.some((state) => moveEpisode(at(state), whole(step), { ...ME, qualified: false }).ok),
    )
    expect(mayDo).toEqual(['acknowledge', 'offer-handoff', 'emergency'])
  })

  it('SA.3 blank words are no words, for every step that needs them', () => {
    const states = fc.constantFrom(...episodeStates)
    const steps = fc.constantFrom(...episodeSteps.filter((step) => episodeTable[step].words))
    const blank = fc.constantFrom('', ' ', '\n\t', '\u200b', '\u00ad\u2060')
    fc.assert(
      fc.property(states, steps, blank, (state, step, words) => {
        expect(moveEpisode(at(state), { ...whole(step), words }, ME).ok).toBe(false)
      }),
      { seed: 4, numRuns: 300 },
    )
  })

  it('SA.3 a handoff is taken over by whom it was offered to', () => {
    const accept = plainStep('accept-handoff', '')
    const other = { ...at('assessed'), offeredTo: 'other' }
    expect(codeOf(moveEpisode(other, accept, ME))).toBe('forbidden')
    expect(codeOf(moveEpisode({ ...other, offeredTo: null }, accept, ME))).toBe('forbidden')
    expect(codeOf(moveEpisode(at('assessed'), accept, ME))).toBe('handed-off')
  })
})
