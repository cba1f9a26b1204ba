import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultEscalation, isEscalation, toTell, type EscalationPolicy } from './escalation.ts'
import { MOST_TRIES, retryMinutes } from './retry.ts'

const people = {
  offered: null,
  holder: null,
  care: ['ines', 'tomas'],
  cover: ['noor'],
  supervisors: ['sara', 'leo'],
}

describe('who is told', () => {
  it('those in care, longest first, then the cover, then all supervisors, without end', () => {
    expect([0, 1, 2, 3, 4, 400].map((step) => toTell(people, step).join('+'))).toEqual([
      'ines',
      'tomas',
      'noor',
      'sara+leo',
      'sara+leo',
      'sara+leo',
    ])
  })

  it('whoever holds it first, and nobody twice', () => {
    const held = { ...people, holder: 'tomas', cover: ['ines', 'noor'] }
    expect([0, 1, 2, 3].map((step) => toTell(held, step).join('+'))).toEqual([
      'tomas',
      'ines',
      'noor',
      'sara+leo',
    ])
  })

  it('whoever was asked to take it over before everybody else, then who holds it still', () => {
    const asked = { ...people, offered: 'sara', holder: 'tomas' }
    expect([0, 1, 2, 3, 4].map((step) => toTell(asked, step).join('+'))).toEqual([
      'sara',
      'tomas',
      'ines',
      'noor',
      'sara+leo',
    ])
  })

  it('SA.3 it falls silent only where there is nobody at all', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
    fc.assert(
      fc.property(ids, ids, ids, fc.nat({ max: 50 }), (care, cover, supervisors, step) => {
        const anybody = care.length + cover.length + supervisors.length > 0
        expect(toTell({ offered: null, holder: null, care, cover, supervisors }, step).length > 0).toBe(
          anybody,
        )
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

describe('a policy', () => {
  const changed = (change: Partial<EscalationPolicy['rules'][number]>): EscalationPolicy => ({
    ...defaultEscalation,
    rules: defaultEscalation.rules.map((rule, index) => (index === 0 ? { ...rule, ...change } : rule)),
  })
  it('that holds by itself is one, and the graver tier never has more time', () => {
    expect(isEscalation(defaultEscalation)).toBe(true)
    const [now, shift, today] = defaultEscalation.rules
    for (const name of ['acknowledgeMinutes', 'assessMinutes', 'contactMinutes', 'everyMinutes'] as const)
      expect([now?.[name], shift?.[name], today?.[name]]).toEqual(
        [now?.[name], shift?.[name], today?.[name]].toSorted((a, b) => (a ?? 0) - (b ?? 0)),
      )
  })

  it.each<readonly [string, EscalationPolicy]>([
    ['no time at all', changed({ everyMinutes: 0 })],
    ['half a minute', changed({ acknowledgeMinutes: 0.5 })],
    ['more than a week', changed({ contactMinutes: 10_081 })],
    ['a next contact after two months', changed({ followUpDays: 60 })],
    ['an assessment due before somebody has seen it', changed({ acknowledgeMinutes: 30 })],
    ['a tier twice', changed({ tier: 2 })],
    ['a tier missing', { ...defaultEscalation, rules: defaultEscalation.rules.slice(1) }],
    ['somebody twice', { ...defaultEscalation, coverIds: ['a', 'a'] }],
  ])('with %s is none', (_, policy) => expect(isEscalation(policy)).toBe(false))
})

it('a notice is tried again ever more slowly, and an hour is the longest', () => {
  expect(Array.from({ length: MOST_TRIES }, (_, index) => retryMinutes(index + 1))).toEqual([
    1, 2, 4, 8, 16, 32, 60, 60,
  ])
})
