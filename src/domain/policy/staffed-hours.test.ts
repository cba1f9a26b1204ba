import { describe, expect, it } from 'vitest'
import { staffedHours } from './staffed-hours.ts'

const week = [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '17:00' }))
const madrid = { timeZone: 'Europe/Madrid', open: week }

describe('staffed hours', () => {
  it('of a week are those of its slots', () =>
    expect(staffedHours(madrid, '2026-11-16T00:00:00.000Z', '2026-11-23T00:00:00.000Z')).toBe(40))
  it('begin and end inside a slot, in the time of the place', () => {
    // 10:30 to 12:00 in Madrid.
    expect(staffedHours(madrid, '2026-11-18T09:30:00.000Z', '2026-11-18T11:00:00.000Z')).toBe(1.5)
    expect(staffedHours(madrid, '2026-11-18T17:00:00.000Z', '2026-11-19T07:00:00.000Z')).toBe(0)
  })
  it('count slots that overlap once', () => {
    const open = [...week, { day: 3, from: '12:00', to: '20:00' }, { day: 3, from: '10:00', to: '11:00' }]
    const day = ['2026-11-17T23:00:00.000Z', '2026-11-18T23:00:00.000Z'] as const
    expect(staffedHours({ ...madrid, open }, ...day)).toBe(11)
  })
  it('stay eight a day where the clocks change', () =>
    expect(staffedHours(madrid, '2026-10-19T00:00:00.000Z', '2026-11-02T00:00:00.000Z')).toBe(80))
  it('are none without slots', () =>
    expect(
      staffedHours({ ...madrid, open: [] }, '2026-10-19T00:00:00.000Z', '2026-11-02T00:00:00.000Z'),
    ).toBe(0))
})
