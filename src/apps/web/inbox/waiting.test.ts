import { describe, expect, it } from 'vitest'
import { waitedFor } from './waiting.ts'

const now = Date.parse('2026-11-21T12:00:00.000Z')
const ago = (minutes: number): string => new Date(now - minutes * 60_000).toISOString()

describe('a waiting time', () => {
  it('is told in minutes within the hour', () =>
    expect(waitedFor(ago(59.9), now)).toEqual({ unit: 'minutes', count: 59 }))
  it('is told in hours and minutes while minutes matter', () =>
    expect(waitedFor(ago(125), now)).toEqual({ unit: 'hoursMinutes', hours: 2, minutes: 5 }))
  it('is told in whole hours after three', () =>
    expect(waitedFor(ago(60 * 5 + 59), now)).toEqual({ unit: 'hours', count: 5 }))
  it('is told in days after a day', () =>
    expect(waitedFor(ago(60 * 24), now)).toEqual({ unit: 'days', count: 1 }))
  it('is told in weeks after two weeks', () =>
    expect(waitedFor(ago(60 * 24 * 15), now)).toEqual({ unit: 'weeks', count: 2 }))
  it('is never told as more than it was', () =>
    expect(waitedFor(ago(1.99), now)).toEqual({ unit: 'minutes', count: 1 }))
  it('counts a clock that runs behind as no time at all', () =>
    expect(waitedFor(ago(-90), now)).toEqual({ unit: 'now' }))
  it('does not break on a time that is none', () => expect(waitedFor('soon', now)).toEqual({ unit: 'now' }))
})
