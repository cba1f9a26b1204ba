import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { instantOf, parseClient, readDemonstration } from './demonstration.ts'

const NOW = '2026-07-21T10:00:00.000Z'

describe('the demonstration clinic', () => {
  const { clinic, clients } = readDemonstration(join(import.meta.dirname, '../../../data'))

  it('has at least twelve people with a history, in both languages', () => {
    expect(clients.length).toBeGreaterThanOrEqual(12)
    expect(clients.filter((client) => client.language === 'es').length).toBeGreaterThanOrEqual(4)
    expect(clients.filter((client) => client.events.length >= 3).length).toBeGreaterThanOrEqual(10)
  })

  it('has three practitioners, one whose licence has run out, a supervisor and an administrator', () => {
    const practitioners = clinic.members.filter((member) => member.role === 'practitioner')
    expect(practitioners).toHaveLength(3)
    expect(
      practitioners.filter((one) => one.licences.every((licence) => licence.expiresInDays < 0)),
    ).toHaveLength(1)
    expect(clinic.members.map((member) => member.role)).toEqual(
      expect.arrayContaining(['supervisor', 'administrator']),
    )
  })

  it('names only people who are there, in an order that time allows', () => {
    const keys = clinic.members.map((member) => member.key)
    for (const client of clients) {
      expect(keys).toEqual(expect.arrayContaining(client.care.split(',').map((key) => key.trim())))
      const who = client.events.flatMap((event) => (event.kind === 'client-wrote' ? [] : [event.who]))
      expect(keys).toEqual(expect.arrayContaining(who))
      const times = client.events
        .filter((event) => event.kind !== 'episode-step')
        .map((event) => instantOf(event.when, clinic.hours.timeZone, '2026-11-21T12:00:00.000Z'))
      expect({ of: client.name, times }).toEqual({ of: client.name, times: times.toSorted() })
    }
  })
})

describe('a line of a demonstration file', () => {
  it("is placed in the clinic's own day, summer time included", () => {
    expect(instantOf({ kind: 'day', days: 1, time: '09:30' }, 'Europe/London', NOW)).toBe(
      '2026-07-20T08:30:00.000Z',
    )
    expect(instantOf({ kind: 'ago', minutes: 90 }, 'Europe/London', NOW)).toBe('2026-07-21T08:30:00.000Z')
  })

  it('that cannot be read is named with its file', () => {
    const record =
      'name: A B\npreferredName: A\npronouns: x\nbirthYear: 1990\njurisdiction: GB\ncountry: GB\nlanguage: en\nphone: 1\nemail: a@b.example\ncircle: \nidentifiers: \nabout: x\ncare: ruth'
    expect(() => parseClient('a.txt', `${record}\n---\n@ -3x client\nhi`)).toThrow(
      'a.txt: cannot read "@ -3x client"',
    )
    expect(() => parseClient('a.txt', 'name: A')).toThrow('a.txt')
  })
})
