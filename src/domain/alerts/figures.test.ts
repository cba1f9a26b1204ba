import { describe, expect, it } from 'vitest'
import type { RiskLevel } from '../risk/levels.ts'
import type { Alert } from './alert.ts'
import { ageBandOf } from './alert.ts'
import { heldAgainst, isBudget, noBudget } from './budget.ts'
import { alertFigures, type AlertsGiven } from './figures.ts'
import { shareOf } from './interval.ts'
import { standingOf } from './precision.ts'

const alert = (client: number, changed: Partial<Alert> = {}): Alert => ({
  clientId: `client-${client}`,
  at: '2026-11-18T10:00:00.000Z',
  level: 'high',
  signs: [{ kind: 'hopelessness', wrong: false }],
  marked: false,
  followed: true,
  acknowledgedAt: '2026-11-18T10:10:00.000Z',
  language: 'en',
  birthYear: 1987,
  ...changed,
})
const many = (count: number, first: number, changed: Partial<Alert> = {}): readonly Alert[] =>
  Array.from({ length: count }, (_, one) => alert(first + one, changed))
const given = (alerts: readonly Alert[], changed: Partial<AlertsGiven> = {}): AlertsGiven => ({
  alerts,
  from: '2026-11-16T00:00:00.000Z',
  to: '2026-11-23T00:00:00.000Z',
  hours: {
    timeZone: 'Europe/Madrid',
    open: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '17:00' })),
  },
  practitioners: 2,
  budget: noBudget,
  ...changed,
})
const wrong = { signs: [{ kind: 'hopelessness', wrong: true }], marked: true } as const

describe('what became of an alert', () => {
  it('is wrong only where every sign is marked as wrong', () => {
    const two = [
      { kind: 'plan', wrong: true },
      { kind: 'panic', wrong: false },
    ] as const
    expect(standingOf(alert(1, { signs: two, marked: true }), null)).toBe('not-marked')
    expect(standingOf(alert(1, { signs: two, marked: true }), 'plan')).toBe('wrong')
    expect(standingOf(alert(1, wrong), null)).toBe('wrong')
  })
  it('is not looked at where somebody only acknowledged it', () =>
    expect(standingOf(alert(1, { followed: false }), null)).toBe('not-looked-at'))
  it('is looked at where somebody marked a sign, or took the mark back', () =>
    expect(standingOf(alert(1, { followed: false, marked: true }), null)).toBe('not-marked'))
  it('cannot be wrong where a person raised it', () =>
    expect(standingOf(alert(1, { signs: [], marked: false }), null)).toBe('no-signs'))
})

describe('the figures of a span', () => {
  it('count alerts by clinician hour, with what they rest on', () => {
    const figures = alertFigures(given(many(20, 0)))
    expect(figures).toMatchObject({ alerts: 20, clients: 20, staffedHours: 40, practitioners: 2 })
    expect(figures.perHour).toMatchObject({ value: 0.25, of: 20 })
    expect(alertFigures(given(many(20, 0), { practitioners: 0 })).perHour).toBeNull()
  })
  it('give precision over what was looked at alone', () => {
    const alerts = [...many(6, 0), ...many(2, 10, wrong), ...many(3, 20, { followed: false })]
    const figures = alertFigures(given([...alerts, alert(30, { signs: [] })]))
    expect(figures.precision).toEqual(shareOf(6, 8))
    expect(figures).toMatchObject({ notLookedAt: 3, withoutSigns: 1, alerts: 12 })
  })
  it('count an alert of two kinds under both, and by its own signs', () => {
    const both = [
      { kind: 'plan', wrong: true },
      { kind: 'intent', wrong: false },
    ] as const
    const { byKind } = alertFigures(given(many(6, 0, { signs: both, marked: true })))
    expect(byKind?.map(({ name, cell }) => [name, cell?.alerts, cell?.precision?.value])).toEqual([
      ['plan', 6, 0],
      ['intent', 6, 1],
    ])
  })
  it('leave out the rows of few clients, and another that would give them away', () => {
    const levels: readonly [RiskLevel, number][] = [
      ['imminent', 2],
      ['high', 30],
      ['moderate', 9],
    ]
    const alerts = levels.flatMap(([level, count], place) => many(count, 100 * place, { level }))
    const { byLevel, byLanguage } = alertFigures(given(alerts))
    expect(byLevel?.map(({ name, cell }) => [name, cell?.alerts ?? null])).toEqual([
      ['imminent', null],
      ['high', 30],
      ['moderate', null],
    ])
    expect(byLanguage).toMatchObject([{ name: 'en', cell: { alerts: 41 } }])
  })
  it('count one client who rings often as one', () => {
    const alerts = Array.from({ length: 9 }, () => alert(1, { language: 'es' }))
    expect(alertFigures(given([...alerts, ...many(20, 10)])).byLanguage).toBeNull()
  })
})

describe('age', () => {
  it.each([
    [null, 'unknown'],
    [2009, 'under-18'],
    [2008, '18-24'],
    [2001, '25-44'],
    [1962, '45-64'],
    [1961, '65-over'],
  ])('of somebody born in %s is %s', (birthYear, band) =>
    expect(ageBandOf({ birthYear, at: '2026-11-18T10:00:00.000Z' })).toBe(band),
  )
})

describe('a budget', () => {
  const budget = { perClinicianHour: 2, precision: 0.7, acknowledgeMinutes: 10 }
  const figures = { perHour: null, precision: null, inTime: null }
  it('is broken where the whole interval is on the wrong side, doubtful where the figure alone is', () => {
    const standings = [shareOf(95, 100), shareOf(6, 10), shareOf(50, 100), null].map(
      (precision) => heldAgainst(budget, { ...figures, precision })[1]?.standing,
    )
    expect(standings).toEqual(['kept', 'doubtful', 'broken', 'unknown'])
    const perHour = { value: 3, low: 2.5, high: 3.6, of: 90 }
    expect(heldAgainst(budget, { ...figures, perHour })[0]?.standing).toBe('broken')
    expect(heldAgainst(budget, { ...figures, perHour: { ...perHour, low: 1.9 } })[0]?.standing).toBe(
      'doubtful',
    )
  })
  it('wants nine in ten acknowledged in time', () => {
    const inTime = (hits: number) => heldAgainst(budget, { ...figures, inTime: shareOf(hits, 100) })[2]
    expect([inTime(90)?.standing, inTime(89)?.standing, inTime(60)?.standing]).toEqual([
      'kept',
      'doubtful',
      'broken',
    ])
    expect(inTime(90)?.limit).toBe(10)
  })
  it('says nothing of a bound that is not set', () => expect(heldAgainst(noBudget, figures)).toEqual([]))
  it('is of some alerts, a share that can be reached, and whole minutes', () => {
    expect(isBudget(noBudget)).toBe(true)
    expect(isBudget(budget)).toBe(true)
    const not = [
      { perClinicianHour: 0 },
      { perClinicianHour: Number.NaN },
      { precision: 1 },
      { precision: 0 },
    ]
    for (const changed of [...not, { acknowledgeMinutes: 1.5 }, { acknowledgeMinutes: 20_000 }])
      expect(isBudget({ ...budget, ...changed })).toBe(false)
  })
})
