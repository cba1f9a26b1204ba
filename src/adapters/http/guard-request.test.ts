import { RecordAwayError } from '../../flows/record-away.ts'
import { describe, expect, it } from 'vitest'
import { Browser } from '../../../test/http-browser.ts'
import { openEmptyClinic, openHttpClinic } from '../../../test/http-clinic.ts'
import { openLimiter, usualLimits } from './rate-limit.ts'

const everyKind = ['/me', '/sign-in', '/setup', '/nowhere', '/api/session', '/api/nowhere', '/app/', '/c/x']

describe('what guards every request', () => {
  it('every answer has the headers that keep other sites, frames and caches out', async () => {
    const clinic = await openHttpClinic()
    for (const path of everyKind) {
      const answer = await new Browser(clinic.app).raw(path)
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("connect-src 'self';")
      expect(policy).toContain("form-action 'self';")
      expect(policy).toContain("base-uri 'none'")
      expect(policy).not.toMatch(/https?:|\*/)
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(answer.headers.get('referrer-policy')).toBe('same-origin')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('strict-transport-security')).toBeNull()
      expect(answer.headers.get('x-powered-by')).toBeNull()
    }
  })

  it('no page has a script, a style or a handler inline', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    for (const path of ['/me', '/me/ai', '/sign-in', '/nowhere', '/link']) {
      await browser.get(path)
      expect(browser.html).not.toMatch(/<style|style="|<script(?! src)|\son\w+="/)
    }
  })

  it('behind https cookies have the __Host- prefix and are Secure, and the browser is told to stay', async () => {
    const { app } = openEmptyClinic({ settings: { publicUrl: 'https://care.example.org' } })
    const answer = await app.request('https://care.example.org/sign-in', {
      headers: { host: 'care.example.org' },
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('strict-transport-security')).toContain('max-age=31536000')
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-rapport-form=/)
    for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
      expect(cookie).toContain(attribute)
    expect(cookie).not.toContain('Domain')
  })

  it('a name that is not ours is not answered (DNS rebinding)', async () => {
    const { app } = openEmptyClinic({ settings: { publicUrl: 'https://care.example.org' } })
    const status = async (host: string): Promise<number> =>
      (await app.request('/sign-in', { headers: { host } })).status
    expect(await status('evil.example')).toBe(421)
    expect(await status('care.example.org')).toBe(200)
    expect(await status('localhost:4173')).toBe(200)
    expect(await status('127.0.0.1:9')).toBe(200)
    expect(await status('127.0.0.2:9')).toBe(200)
    expect(await status('[::1]:9')).toBe(200)
    expect(await status('127.0.0.1.evil.example')).toBe(421)
    expect(await status('10.0.0.5')).toBe(421)
  })

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['another site by fetch metadata', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:4173' }],
    ['nobody says where', {}],
  ])('a write that comes from %s is refused, and nothing is written', async (_, headers) => {
    const clinic = await openHttpClinic()
    const admin = await clinic.as(clinic.administrator)
    const answer = await admin.raw('/api/settings/provider', { method: 'DELETE', headers })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('did not come from the Rapport page itself')
  })

  it('a client’s copy is not made by a link of another site, and no case of it is written', async () => {
    const clinic = await openHttpClinic()
    const staff = await clinic.as(clinic.practitioner)
    const path = `/api/conversations/${clinic.client.conversationId}/record`
    const copies = async () => {
      const written = []
      for await (const { event } of clinic.world.ports.audit.entries(clinic.administrator.organisationId))
        if (event === 'record-exported') written.push(event)
      return written.length
    }
    const strange: readonly Readonly<Record<string, string>>[] = [
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
      { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' },
      { referer: 'https://evil.example/' },
      // What an older browser sends for a link with rel="noreferrer".
      {},
    ]
    for (const headers of strange) {
      const answer = await staff.raw(path, { headers })
      expect(answer.status).toBe(403)
      expect(await answer.text()).toContain('did not come from the Rapport page itself')
    }
    expect(await copies()).toBe(0)
    expect((await staff.raw(path, { headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(200)
    expect(await copies()).toBe(1)
    expect((await staff.raw(path, { headers: { referer: 'http://localhost:4173/app/' } })).status).toBe(200)
    expect(await copies()).toBe(2)
  })

  it('a failure inside says that it failed, and nothing of why; the log holds no text either', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    const admin = await clinic.as(clinic.practitioner)
    const broken = new Error('canary: the words of a client')
    Object.assign(clinic.world.ports.threads, { thread: () => Promise.reject(broken) })
    await browser.submit('/me/messages', { text: 'canary from the form' })
    expect(browser.status).toBe(500)
    expect(browser.text).toContain('Something went wrong on our side')
    const answer = await admin.api('GET', `/api/conversations/${clinic.client.conversationId}`)
    expect(answer.status).toBe(500)
    expect(JSON.stringify(answer.json) + browser.html).not.toMatch(/canary: the words|at .*\.ts/)
    expect(clinic.log.join('')).toContain('"event":"broken"')
    expect(clinic.log.join('')).not.toContain('canary')
  })

  it('a record that cannot be reached asks to come again in a moment, in a page and over the interface', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    const staff = await clinic.as(clinic.practitioner)
    const away = new RecordAwayError(Object.assign(new Error('canary'), { code: '57P03' }))
    Object.assign(clinic.world.ports.threads, { thread: () => Promise.reject(away) })
    await browser.submit('/me/messages', { text: 'canary from the form' })
    expect(browser.status).toBe(503)
    expect(browser.text).toContain('Please wait a few seconds, then try again.')
    const answer = await staff.raw(`/api/conversations/${clinic.client.conversationId}`, {})
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
    expect(clinic.log.join('')).toContain('"code":"57P03"')
    expect(clinic.log.join('') + browser.html).not.toContain('canary')
  })

  it('PR.1 the log holds no words, names, addresses, links or passwords', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    await browser.submit('/me/messages', { text: 'Quetzalcoatlus Wintergreen' })
    await browser.get('/sign-in')
    await browser.submit('/sign-in', { email: 'ines@alder.example', password: 'a secret that was mistyped' })
    await browser.get('/nowhere/Quetzalcoatlus?q=Wintergreen', { 'user-agent': 'Quetzalcoatlus' })
    const written = clinic.log.join('')
    const secret = clinic.client.link.slice('/c/'.length)
    for (const canary of ['Quetzalcoatlus', 'Wintergreen', 'ines@', 'Ferreira', 'mistyped', secret])
      expect(written).not.toContain(canary)
    const lines = clinic.log.map((line) => JSON.parse(line))
    expect(lines.find((line) => line.route === '/c/:link')).toMatchObject({ method: 'GET', status: 303 })
    expect(lines.find((line) => line.route === '/me/messages')).toMatchObject({
      conversation: clinic.client.conversationId,
    })
  })

  it('guessing links ends in a wait', async () => {
    const clinic = await openHttpClinic()
    const browser = new Browser(clinic.app)
    const statuses = []
    for (let at = 0; at < usualLimits.failure.burst + 1; at += 1)
      statuses.push((await browser.get(`/c/${'0'.repeat(32)}${String(at).padStart(43, 'a')}`)).status)
    expect(statuses.slice(0, -1).every((status) => status === 404)).toBe(true)
    expect(statuses.at(-1)).toBe(429)
    expect(browser.text).toContain('Please wait a minute')
    expect(browser.html).toContain('findahelpline.com')
    const other = await new Browser(clinic.app).get(clinic.client.link)
    expect([other.path, other.status]).toEqual(['/me', 200])
  })

  it('past the wait, links that do not work no longer fill the audit chain', async () => {
    const clinic = await openHttpClinic()
    const altered = `${clinic.client.link.slice(0, -4)}AAAA`
    for (let at = 0; at < usualLimits.failure.burst + 5; at += 1) await new Browser(clinic.app).get(altered)
    const events = []
    for await (const entry of clinic.world.ports.audit.entries(clinic.administrator.organisationId))
      events.push(entry.event)
    expect(events.filter((event) => event === 'client-link-refused')).toHaveLength(usualLimits.failure.burst)
  })

  it('a client who writes very often keeps their words and is asked to wait', async () => {
    const clinic = await openHttpClinic({
      settings: { limits: { ...usualLimits, client: { burst: 4, perMinute: 1 } } },
    })
    const browser = await clinic.visit(clinic.client)
    for (let at = 0; at < 3; at += 1) await browser.submit('/me/messages', { text: 'again' })
    await browser.submit('/me/messages', { text: 'words to keep' })
    expect(browser.status).toBe(429)
  })

  it('an answer to a body that was too large closes its connection', async () => {
    const clinic = await openHttpClinic()
    const admin = await clinic.as(clinic.administrator)
    const body = 'a'.repeat(1_000_001)
    const headers = { origin: admin.origin, 'content-type': 'application/json' }
    for (const path of ['/sign-in', '/api/people/members']) {
      const answer = await admin.raw(path, { method: 'POST', body, headers })
      expect([answer.status, answer.headers.get('connection')]).toEqual([413, 'close'])
    }
    expect((await admin.raw('/sign-in')).headers.get('connection')).toBeNull()
  })

  it('an upload that is broken off is no fault of ours in the log', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('text=half')),
      pull: (controller) => controller.error(new Error('aborted')),
    })
    const init = { method: 'POST', body, duplex: 'half', headers: { origin: browser.origin } }
    expect((await browser.raw('/me/messages', init)).status).toBe(400)
    const last = JSON.parse(clinic.log.at(-1) ?? '')
    expect(last).toMatchObject({ level: 30, route: '/me/messages', code: 'upload-broken-off' })
    expect(clinic.log.join('')).not.toContain('"event":"broken"')
  })

  it('a limiter refills with time and forgets the oldest key', () => {
    const limiter = openLimiter({ burst: 2, perMinute: 60 })
    expect([limiter.take('a', 0), limiter.take('a', 0), limiter.take('a', 0)]).toEqual([true, true, false])
    expect(limiter.take('b', 0)).toBe(true)
    expect(limiter.take('a', 1_000)).toBe(true)
    expect(limiter.left('a', 1_000)).toBe(false)
  })

  it('a limiter keeps nobody out longer where the clock is put back by a day', () => {
    const limiter = openLimiter({ burst: 1, perMinute: 1 })
    const day = 86_400_000
    const taken = [day, day + 1, 0, 30_000, 60_001].map((now) => limiter.take('a', now))
    expect(taken).toEqual([true, false, false, false, true])
  })

  it('a limiter charges nothing for what it refuses, so that asking often keeps nobody out for ever', () => {
    const limiter = openLimiter({ burst: 1, perMinute: 1 })
    const taken = [0, 31, 62, 93, 124].map((second) => limiter.take('a', second * 1_000))
    expect(taken).toEqual([true, false, true, false, true])
  })
})
