import { assert, constant, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rateOf, shareOf } from './interval.ts'

describe('a share with its interval', () => {
  // See: Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('is Wilson’s for %d of %d, as published', (hits, of, low, high) => {
    const share = shareOf(hits, of)
    expect(share?.value).toBeCloseTo(hits / of, 12)
    expect(share?.low).toBeCloseTo(low, 4)
    expect(share?.high).toBeCloseTo(high, 4)
  })
  it('is nothing of nothing', () => expect(shareOf(0, 0)).toBeNull())
  it('stays between 0 and 1, around its figure, and mirrors its opposite', () => {
    const cases = integer({ min: 1, max: 5_000 }).chain((of) =>
      tuple(integer({ min: 0, max: of }), constant(of)),
    )
    assert(
      property(cases, ([hits, of]) => {
        const share = shareOf(hits, of)
        const other = shareOf(of - hits, of)
        if (!share || !other) throw new Error('no share')
        expect(share.low).toBeGreaterThanOrEqual(0)
        expect(share.low).toBeLessThanOrEqual(share.value)
        expect(share.high).toBeGreaterThanOrEqual(share.value)
        expect(share.high).toBeLessThanOrEqual(1)
        expect(share.low).toBeCloseTo(1 - other.high, 9)
      }),
      { seed: 4 },
    )
  })
})

describe('a rate with its interval', () => {
  // Exact Poisson limits, from chi-square: Garwood 1936, doi:10.1093/biomet/28.3-4.437.
  it.each([
    [0, 0, 3.689],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [100, 81.36, 121.63],
  ])('of %d events is within 2 percent of the exact one', (events, low, high) => {
    const rate = rateOf(events, 1)
    expect(rate?.value).toBe(events)
    expect(Math.abs((rate?.low ?? -1) - low)).toBeLessThanOrEqual(0.02 * low)
    expect(Math.abs((rate?.high ?? -1) - high)).toBeLessThanOrEqual(0.02 * high)
  })
  it('is by the hour', () => expect(rateOf(10, 40)?.value).toBe(0.25))
  it('is nothing without hours', () => expect(rateOf(10, 0)).toBeNull())
})
