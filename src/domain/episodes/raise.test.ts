import { describe, expect, it } from 'vitest'
import { riskLevels, type RiskLevel } from '../risk/levels.ts'
import { episodeStates } from './episode.ts'
import { QUIET_MINUTES, raise } from './raise.ts'

const NOW = '2026-11-21T12:00:00.000Z'
const ago = (minutes: number): string => new Date(Date.parse(NOW) - minutes * 60_000).toISOString()
const open = (level: RiskLevel, state: (typeof episodeStates)[number], acknowledgedAt: string | null) => ({
  ...{ id: 'one', level, state, acknowledgedAt },
})

describe('what a message does to an episode', () => {
  it('SA.2 no message ever lowers or closes one', () => {
    const cases = riskLevels.flatMap((held) =>
      episodeStates.flatMap((state) => riskLevels.map((level) => ({ held, state, level }))),
    )
    const lowered = cases.filter(({ held, state, level }) => {
      const change = raise(open(held, state, ago(1)), level, NOW)
      return change.kind !== 'none' && riskLevels.indexOf(change.level) < riskLevels.indexOf(held)
    })
    expect(lowered).toEqual([])
  })

  it.each([
    ['a first moderate message opens', null, 'moderate', 'open'],
    ['a low one does not', null, 'low', 'none'],
    [
      'a graver one raises, acknowledged a minute ago or not',
      open('high', 'acknowledged', ago(1)),
      'imminent',
      'raise',
    ],
    ['a graver one raises after an assessment', open('moderate', 'assessed', ago(1)), 'high', 'raise'],
    [
      'one that waits for somebody is not flagged twice',
      open('imminent', 'flagged', null),
      'imminent',
      'none',
    ],
    [
      'acknowledged just now: quiet',
      open('imminent', 'acknowledged', ago(QUIET_MINUTES)),
      'imminent',
      'none',
    ],
    [
      'acknowledged before that: rings',
      open('imminent', 'acknowledged', ago(QUIET_MINUTES + 1)),
      'imminent',
      'flag-again',
    ],
    [
      'acknowledged by a clock that has been put back since: rings',
      open('imminent', 'acknowledged', ago(-30)),
      'imminent',
      'flag-again',
    ],
    [
      'acknowledged by a server whose clock is a little ahead: quiet',
      open('imminent', 'acknowledged', ago(-0.5)),
      'imminent',
      'none',
    ],
    ['assessed a minute ago: rings', open('imminent', 'assessed', ago(1)), 'imminent', 'flag-again'],
    ['a lesser one never rings', open('imminent', 'assessed', ago(600)), 'high', 'none'],
  ] as const)('SA.2 %s', (_, before, level, kind) => expect(raise(before, level, NOW).kind).toBe(kind))
})
