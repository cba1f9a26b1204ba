import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { hostileBodies, hostileTexts, telltale } from '../../../test/attack/hostile-values.ts'
import { sampleOf } from '../../../test/attack/sample-of.ts'
import type { Browser } from '../../../test/http-browser.ts'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/postgres.ts'
import { openRecordWorld, type RecordWorld } from '../../../test/record-world.ts'
import { systemClock } from '../clock/system-clock.ts'
import { readRules } from '../egress/read-rules.ts'
import { usualLimits, type RateLimits } from './rate-limit.ts'

/** Nobody is asked to wait: every request must reach what it attacks. */
const plenty = { burst: 1e9, perMinute: 1e9 }
const limits: RateLimits = {
  ...usualLimits,
  ...{ stranger: plenty, failure: plenty, password: plenty, guesses: plenty, member: plenty, client: plenty },
}

let test: TestDatabase
let world: RecordWorld
let clinic: HttpClinic
let administrator: Browser
let practitioner: Browser
let client: Browser
beforeAll(async () => {
  test = await openTestDatabase()
  world = openRecordWorld(test, { rules: readRules({ RAPPORT_EGRESS_ALLOW: 'none' }).rules })
  clinic = await openHttpClinic({ at: systemClock.now(), ports: world.ports, settings: { limits } })
  administrator = await clinic.as(clinic.administrator)
  practitioner = await clinic.as(clinic.practitioner)
  client = await clinic.visit(clinic.client)
})
afterAll(async () => {
  clinic.stop()
  await world.close()
  await test.close()
})

/** Each text goes to some of the routes and each route gets some of the texts; `npm run attack` sends all to all. */
const every = process.env['HOSTILE_INPUT'] === 'all' ? 1 : 5
const turn = (...numbers: readonly number[]): boolean =>
  numbers.reduce((sum, one) => sum + one, 0) % every === 0

/** Endless answers, and those that end the session that the attack is made with. */
const notAttacked = new Set(['GET /api/events', 'GET /me/events', 'POST /api/sign-out', 'GET /leave'])
type Route = { readonly method: string; readonly path: string }
const routes = (): readonly Route[] => {
  const all = clinic.app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*'))
    .filter(({ method, path }) => !notAttacked.has(`${method} ${path}`))
  return [...new Map(all.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values()]
}

/** What every answer must be, whatever was asked. */
async function judge(name: string, answer: Response): Promise<void> {
  const body = await answer.text()
  const { headers } = answer
  const type = headers.get('content-type') ?? ''
  const wrong = [
    ...(answer.status >= 500 && answer.status !== 503 ? [`status ${answer.status}`] : []),
    ...(telltale.test(body) ? [`tells ${telltale.exec(body)?.[0]}`] : []),
    ...(/html/.test(type) && /<script>alert|<img src=x/.test(body) ? ['markup as markup'] : []),
    ...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['sniffed']),
    ...((headers.get('content-security-policy') ?? '').includes("default-src 'none'") ? [] : ['no policy']),
    ...(headers.get('cache-control') === null ? ['kept by caches'] : []),
    ...(headers.has('set-cookie') && headers.get('set-cookie')?.includes('x=y') ? ['header injected'] : []),
    ...(headers.has('server') || headers.has('x-powered-by') ? ['says what it runs on'] : []),
    ...(headers.has('access-control-allow-origin') ? ['answers other origins'] : []),
    ...(body !== '' && !/charset=utf-8|json|javascript|png|svg/i.test(type) ? [`type "${type}"`] : []),
  ]
  if (wrong.length > 0) throw new Error(`${name}: ${wrong.join(', ')}\n${body.slice(0, 600)}`)
}

const filled = (path: string, value: string): string =>
  path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, () => encodeURIComponent(value.toWellFormed()))
const json = { 'content-type': 'application/json' }

const documentShape = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        requestBody: z
          .object({ content: z.object({ 'application/json': z.object({ schema: z.unknown() }).optional() }) })
          .optional(),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()).optional() }).optional(),
})

describe('over the real database, no input makes an answer that tells an outsider anything', () => {
  it('hostile addresses and queries, to every route, by everybody', async () => {
    let asked = 0
    for (const [number, { method, path }] of routes().entries())
      for (const [at, value] of hostileTexts.entries()) {
        if (!turn(number, at)) continue
        const browser = [administrator, practitioner, client][at % 3] ?? administrator
        const query =
          method === 'GET' ? `?q=${encodeURIComponent(value.toWellFormed())}&q=2&after=${at}x&to=//x` : ''
        const init = { method, headers: { ...json, origin: browser.origin } }
        await judge(`${method} ${path} ← ${value}`, await browser.raw(filled(path, value) + query, init))
        asked += 1
      }
    expect(asked).toBeGreaterThan(300)
  })

  it('bodies that are no JSON, or JSON that nobody means, to every route that takes one', async () => {
    let asked = 0
    const writing = routes().filter(({ method }) => method !== 'GET')
    for (const [number, { method, path }] of writing.entries())
      for (const [at, body] of hostileBodies.entries()) {
        if (!turn(number, at)) continue
        const browser = path.startsWith('/me') ? client : at % 2 === 0 ? administrator : practitioner
        const types = [
          'application/json',
          'text/plain',
          'multipart/form-data; boundary=x',
          'application/xml',
          '',
        ]
        const headers = { 'content-type': types[at % types.length] ?? '', origin: browser.origin }
        const init = { method, body, headers }
        await judge(
          `${method} ${path} ← ${body.slice(0, 40)}`,
          await browser.raw(filled(path, randomUUID()), init),
        )
        asked += 1
      }
    expect(asked).toBeGreaterThan(100)
  })

  it('bodies of the right shape with hostile texts in every field', async () => {
    const answer = await clinic.app.request('/api/openapi.json')
    const { paths, components } = documentShape.parse(await answer.json())
    const schemas = components?.schemas ?? {}
    const ids = [
      clinic.client.conversationId,
      clinic.client.clientId,
      clinic.practitioner.memberId,
      randomUUID(),
    ]
    let taken = 0
    let number = 0
    for (const [path, methods] of Object.entries(paths))
      for (const [method, { requestBody }] of Object.entries(methods)) {
        const schema = requestBody?.content['application/json']?.schema
        if (schema === undefined || path === '/api/sign-out') continue
        number += 1
        for (const [at, value] of hostileTexts.entries()) {
          if (!turn(number, at)) continue
          const browser = at % 2 === 0 ? administrator : practitioner
          const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
            name === 'memberId' ? (ids[2] ?? '') : name === 'clientId' ? (ids[1] ?? '') : (ids[0] ?? ''),
          )
          const body = JSON.stringify(sampleOf(schema, value, schemas))
          const init = { method: method.toUpperCase(), body, headers: { ...json, origin: browser.origin } }
          const got = await browser.raw(place, init)
          if (got.status < 300) taken += 1
          await judge(`${method} ${path} ← ${value}`, got)
        }
      }
    // The shapes are right: what is not hostile enough to be refused is taken.
    expect(taken).toBeGreaterThan(10)
  })

  it('pages show what was taken as text, to everybody who may read it', async () => {
    for (const [at, text] of hostileTexts.entries()) {
      if (!turn(at) && !text.startsWith('<script>')) continue
      await client.get('/me')
      await client.submit('/me/messages', { text: text.toWellFormed() })
      expect([text, client.status < 500]).toEqual([text, true])
    }
    for (const path of ['/me', '/me/all', '/me/conversation', '/me/ai', '/me/plan', '/me/profile'])
      expect(await (await client.raw(path)).text()).not.toMatch(/<script>alert|<img src=x/)
    const { json: seen } = await practitioner.api('GET', `/api/conversations/${clinic.client.conversationId}`)
    expect(JSON.stringify(seen)).toContain('<script>alert(1)</script>')
  })

  it.each([
    ['another method by header', { 'x-http-method-override': 'DELETE', 'x-method-override': 'DELETE' }],
    ['another address by header', { 'x-original-url': '/api/people', 'x-rewrite-url': '/api/people' }],
    ['another host by header', { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }],
    ['a language nobody speaks', { 'accept-language': 'x'.repeat(8_000) }],
    [
      'cookies that nobody gave',
      { cookie: 'rapport-visit=a.b.c.d.e.f.g; rapport-staff=%00; __Host-rapport-staff=x' },
    ],
    [
      'a thousand cookies',
      { cookie: Array.from({ length: 1_000 }, (_, at) => `rapport-visit=${at}`).join('; ') },
    ],
    ['a part of an answer', { range: 'bytes=0-1', 'if-range': 'x' }],
    ['an encoded body', { 'content-encoding': 'gzip', 'transfer-encoding': 'chunked' }],
    ['events of the far future', { 'last-event-id': '9'.repeat(40) }],
  ])('%s changes nothing', async (_, headers) => {
    const answers = []
    for (const path of [
      '/',
      '/sign-in',
      '/me',
      '/api/session',
      '/api/people',
      '/language/en?to=//evil.example',
    ]) {
      const answer = await clinic.app.request(path, { headers: { host: 'localhost:4173', ...headers } })
      expect(answer.headers.get('location') ?? '/').toMatch(/^\/(?!\/)/)
      answers.push(answer.status)
      await judge(path, answer)
    }
    expect(answers).toEqual([303, 200, 404, 401, 401, 303])
  })
})
