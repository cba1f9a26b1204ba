import { describe, expect, it } from 'vitest'
import { inTime, waitsOf } from './waits.ts'

const now = '2026-11-21T12:00:00.000Z'
const ago = (minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString()
type Times = { readonly at: string; readonly acknowledgedAt: string | null }
const answered = (after: number): Times => ({ at: ago(1_000), acknowledgedAt: ago(1_000 - after) })
const waiting = (since: number): Times => ({ at: ago(since), acknowledgedAt: null })

describe('times to acknowledge', () => {
  it('are the case at half and at nine tenths where everybody was answered', () => {
    const ten = [3, 1, 2, 10, 4, 5, 9, 6, 7, 8].map(answered)
    expect(waitsOf(ten, now)).toEqual({ acknowledged: 10, waiting: 0, p50: 5, p90: 9 })
  })
  it('are those of Kaplan and Meier where some still wait', () => {
    // Left after each: 7/8, 6/8, 5/8, 4/8; one leaves the count; of three one is answered: 4/8 × 2/3.
    const eight = [1, 2, 3, 4].map(answered).concat(answered(6))
    const waits = waitsOf([...eight, waiting(5), waiting(9), waiting(9)], now)
    expect(waits).toEqual({ acknowledged: 5, waiting: 3, p50: 4, p90: null })
  })
  it('do not look good because the worst are not answered yet', () => {
    const quick = [2, 2, 2, 2, 2].map(answered)
    const slow = [500, 500, 500, 500].map(waiting)
    expect(waitsOf([...quick, ...slow], now)).toEqual({ acknowledged: 5, waiting: 4, p50: 2, p90: null })
  })
  it('are not known from four', () =>
    expect(waitsOf([1, 2, 3, 4].map(answered), now)).toEqual({
      ...{ acknowledged: 4, waiting: 0, p50: null, p90: null },
    }))
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
