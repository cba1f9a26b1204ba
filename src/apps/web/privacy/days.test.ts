import { describe, expect, it } from 'vitest'
import { consentFor } from '../../../domain/consent/consent-for.ts'
import { dayWords, isDayAhead, lastDay } from './days.ts'

const at = '2026-11-18T23:30:00.000Z'
const now = Date.parse(at)
const server = (until: string): boolean =>
  consentFor(
    {
      ...{ id: 'i', clientId: 'c', purpose: 'draft-replies', version: 'v', language: 'en', at, until },
      ...{ givenBy: 'client', guardian: null, way: 'by-phone', recordedBy: 'm' },
    },
    { name: 'p', model: 'm' },
  ).ok

describe('the last day of a consent', () => {
  it.each(['2026-11-17', '2026-11-18', '2027-11-18', '2027-11-19', '', '18/11/2026'])(
    '%j is taken here exactly where the server takes it',
    (day) => expect(isDayAhead(day, now)).toBe(server(day)),
  )
  it('is a year ahead at most', () => expect(lastDay(now)).toBe('2027-11-18'))
  it('is said as the day it is, wherever one sits', () =>
    expect(dayWords('2027-11-18T23:59:59.999Z', 'en', 'utc')).toBe('Nov 18, 2027'))
})
