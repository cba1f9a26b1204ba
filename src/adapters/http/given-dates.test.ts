import { randomUUID } from 'node:crypto'
import { constantFrom, integer, oneof, sample, tuple } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Browser } from '../../../test/http-browser.ts'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/postgres.ts'
import { openRecordWorld, type RecordWorld } from '../../../test/record-world.ts'
import { queueShape, refusalShape } from '../../contract/shapes.ts'
import { systemClock } from '../clock/system-clock.ts'
import { readRules } from '../egress/read-rules.ts'
import { usualLimits } from './rate-limit.ts'

/** Days from the year 0 to 9999, in and out of the calendar, and what looks like one. */
const days = oneof(
  constantFrom(
    '0000-01-01',
    '0001-01-01',
    '0000-02-29',
    '9999-12-31',
    '2026-02-29',
    '2026-13-01',
    '1899-12-31',
  ),
  tuple(integer({ min: 0, max: 9999 }), integer({ min: 0, max: 13 }), integer({ min: 0, max: 32 })).map(
    ([year, month, day]) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
  ),
)
const two = (number: number): string => String(number).padStart(2, '0')
const times = constantFrom(
  '00:00:00Z',
  '23:59:60Z',
  '24:00:00.000Z',
  '23:59:59.999999999Z',
  '12:00Z',
  '10:00:00+14:00',
)
const instants = oneof(
  constantFrom('+010000-01-01T00:00:00.000Z', '-000001-01-01T00:00:00.000Z', '10000-01-01T00:00:00Z'),
  tuple(days, times).map(([day, time]) => `${day}T${time}`),
)

describe('days and moments that somebody gives, over the real database', () => {
  let test: TestDatabase
  let world: RecordWorld
  let clinic: HttpClinic
  let administrator: Browser
  let practitioner: Browser
  let episodeId: string
  beforeAll(async () => {
    test = await openTestDatabase()
    const rules = readRules({ RAPPORT_EGRESS_ALLOW: 'none' }).rules
    world = openRecordWorld(test, { rules })
    const plenty = { burst: 1e9, perMinute: 1e9 }
    const limits = { ...usualLimits, failure: plenty, member: plenty }
    clinic = await openHttpClinic({ at: systemClock.now(), ports: world.ports, settings: { limits } })
    administrator = await clinic.as(clinic.administrator)
    practitioner = await clinic.as(clinic.practitioner)
    const client = await clinic.visit(clinic.client)
    await client.submit('/me/messages', { text: 'I will kill myself tonight with the pills I have here.' })
    const queue = queueShape.parse((await practitioner.api('GET', '/api/queue')).json)
    episodeId = queue.items[0]?.episode?.id ?? ''
  })
  afterAll(async () => {
    clinic.stop()
    await world.close()
    await test.close()
  })

  const called = (calledAt: string) =>
    practitioner.api('POST', `/api/episodes/${episodeId}/steps`, {
      ...{ step: 'emergency', words: 'She agreed.', service: '112', calledAt },
    })
  const covered = (from: string, until: string) =>
    practitioner.api('POST', '/api/care/covers', {
      ...{ forMember: clinic.practitioner.memberId, memberId: clinic.other.memberId, from, until },
    })
  const licensed = (validFrom: string, expiresOn: string) =>
    administrator.api('POST', `/api/people/members/${clinic.practitioner.memberId}/licences`, {
      ...{ jurisdiction: 'ES', number: randomUUID(), validFrom, expiresOn },
    })
  const agreed = (until: string) =>
    practitioner.api('POST', `/api/conversations/${clinic.client.conversationId}/consents`, {
      ...{ purpose: 'suggest-moves', version: '1', language: 'en', provider: 'p', model: 'm' },
      ...{ givenBy: 'client', guardian: null, way: 'in-person', until },
    })
  const off = (date: string) =>
    practitioner.api('PUT', '/api/assistance/own/days', { weekdays: [], dates: [date] })
  const offForAll = (date: string) =>
    administrator.api('PUT', '/api/settings/assistance', {
      ...{ moves: { kinds: ['reflect'], modalities: ['common'] }, days: { weekdays: [], dates: [date] } },
    })
  const audited = async (path: string, from: string, until: string) => {
    const query = new URLSearchParams({ from, until, form: 'json-lines' }).toString()
    const { status } = await administrator.raw(`/api/audit${path}?${query}`)
    return { status }
  }

  it('none breaks anything: each is taken or refused', async () => {
    const given = sample(tuple(days, days, instants, instants), { seed: 28, numRuns: 16 })
    for (const [day, other, at, then] of given) {
      const answers = [
        await called(at),
        await covered(at, then),
        await licensed(day, other),
        await agreed(day),
        await off(day),
        await audited('', at, then),
        await audited('/export', at, then),
        await offForAll(day),
      ]
      expect([day, other, at, then, answers.filter((one) => one.status >= 500)]).toEqual([
        day,
        other,
        at,
        then,
        [],
      ])
    }
  })

  it.each([
    ['the year 0', '0000-01-01T00:00:00Z'],
    ['longer ago than a year', '2020-01-01T00:00:00Z'],
    ['tomorrow', '2999-01-01T00:00:00Z'],
  ])('SA.3 a call for help in %s is refused, naming the field', async (_, at) => {
    const { status, json } = await called(at)
    expect(status).toBeLessThan(500)
    const { refusal } = refusalShape.parse(json)
    expect(refusal).toMatchObject({ code: 'input-not-valid', fields: ['calledAt'] })
    expect(refusal.words).toMatch(/\w+ \w+/)
  })

  it('no other field of the contract takes a day or a moment: a new one comes into this file', async () => {
    const schema = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
    const answer = await clinic.app.request('/api/openapi.json')
    const { paths } = schema.parse(await answer.json())
    const taking: string[] = []
    for (const [path, methods] of Object.entries(paths))
      for (const [method, operation] of Object.entries(methods)) {
        const asked = JSON.stringify(pickAsked(operation))
        if (/"format":"date(-time)?"|\\\\d\{4\}-\\\\d\{2\}/.test(asked)) taking.push(`${method} ${path}`)
      }
    expect(taking.toSorted()).toEqual([
      'get /api/audit',
      'get /api/audit/export',
      'post /api/care/covers',
      'post /api/conversations/{conversationId}/consents',
      'post /api/episodes/{episodeId}/steps',
      'post /api/people/members/{memberId}/licences',
      'put /api/assistance/own/days',
      'put /api/settings/assistance',
    ])
  })
})

/** What is asked of whoever calls, without what is answered. */
const pickAsked = (operation: unknown): unknown =>
  z.object({ requestBody: z.unknown().optional(), parameters: z.unknown().optional() }).parse(operation)
