import { describe, expect, it } from 'vitest'
import { inTime, waitsOf } from './waits.ts'

const now = '2026-11-21T12:00:00.000Z'
const ago = (minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString()
const answered = (after: number) => ({ at: ago(1_000), acknowledgedAt: ago(1_000 - after) })
const waiting = (since: number) => ({ at: ago(since), acknowledgedAt: null })

describe('times to acknowledge', () => {
  it('are the case at half and at nine tenths where everybody was answered', () => {
    const ten = [3, 1, 2, 10, 4, 5, 9, 6, 7, 8].map(answered)
    expect(waitsOf(ten, now)).toEqual({ acknowledged: 10, waiting: 0, p50: 5, p90: 9 })
  })
  it('are those of Kaplan and Meier where some still wait', () => {
    // At risk 6, 5, 4, then one leaves the count, 2: 5/6, 4/6, 3/6 at minute 3, then half of that at minute 5.
    const six = [answered(1), answered(2), answered(3), waiting(4), answered(5), waiting(9)]
    expect(waitsOf(six, now)).toEqual({ acknowledged: 4, waiting: 2, p50: 3, p90: null })
  })
  it('do not look good because the worst are not answered yet', () => {
    const half = [answered(2), answered(2), waiting(500), waiting(500)]
    expect(waitsOf(half, now)).toEqual({ acknowledged: 2, waiting: 2, p50: 2, p90: null })
  })
  it('are none of none', () =>
    expect(waitsOf([], now)).toEqual({ acknowledged: 0, waiting: 0, p50: null, p90: null }))
})

describe('the share in time', () => {
  it('counts who waited longer as late, and who has not waited so long as not known yet', () => {
    const four = [answered(5), answered(15), waiting(60), waiting(2)]
    expect(inTime(four, 10, now)).toMatchObject({ value: 1 / 3, of: 3 })
  })
  it('counts the last minute as in time', () => expect(inTime([answered(10)], 10, now)?.value).toBe(1))
  it('is nothing where nobody knows yet', () => expect(inTime([waiting(2)], 10, now)).toBeNull())
})
