import { describe, expect, it } from 'vitest'
import { areDays, isWithout, noDays } from './days-without.ts'

const madrid = { timeZone: 'Europe/Madrid' }

describe('days without assistance', () => {
  it('are none unless somebody set some', () =>
    expect(isWithout(noDays, madrid, '2026-11-23T09:00:00.000Z')).toBe(false))
  it('are a weekday of every week', () => {
    const mondays = { weekdays: [1], dates: [] }
    expect(isWithout(mondays, madrid, '2026-11-23T09:00:00.000Z')).toBe(true)
    expect(isWithout(mondays, madrid, '2026-11-24T09:00:00.000Z')).toBe(false)
  })
  it('are one date', () =>
    expect(isWithout({ weekdays: [], dates: ['2026-11-24'] }, madrid, '2026-11-24T09:00:00.000Z')).toBe(true))
  it('begin and end by the clocks of the practice, not of the server', () => {
    const sundays = { weekdays: [7], dates: [] }
    expect(isWithout(sundays, madrid, '2026-11-21T23:30:00.000Z')).toBe(true)
    expect(isWithout(sundays, madrid, '2026-11-22T23:30:00.000Z')).toBe(false)
    expect(isWithout(sundays, { timeZone: 'America/Los_Angeles' }, '2026-11-23T07:30:00.000Z')).toBe(true)
  })
  it.each([
    ['nothing', { weekdays: [], dates: [] }, true],
    ['the whole week', { weekdays: [1, 2, 3, 4, 5, 6, 7], dates: [] }, true],
    ['an eighth day', { weekdays: [8], dates: [] }, false],
    ['half a day', { weekdays: [1.5], dates: [] }, false],
    ['one day twice', { weekdays: [1, 1], dates: [] }, false],
    ['a day that is none', { weekdays: [], dates: ['2026-02-30'] }, false],
    ['words', { weekdays: [], dates: ['next week'] }, false],
    ['one date twice', { weekdays: [], dates: ['2026-11-24', '2026-11-24'] }, false],
  ])('of %s can be set or not', (_, days, can) => expect(areDays(days)).toBe(can))
})
