import { createHash, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import type { Browser } from '../../../test/http-browser.ts'
import {
  conversationShape,
  queueShape,
  refusalShape,
  sessionShape,
  storedShape,
} from '../../contract/shapes.ts'
import { madeLinkShape, peopleShape, settingsShape } from '../../contract/administration.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const reply = (text: string, given: object = {}) => ({
  id: randomUUID(),
  text,
  sha256: sha256(text),
  threadVersion: 1,
  feedbackSeen: false,
  ...given,
})
const write = async (clinic: HttpClinic, text: string): Promise<void> => {
  const browser = await clinic.visit(clinic.client)
  await browser.submit('/me/messages', { text })
}
const codeOf = (json: unknown): string => refusalShape.parse(json).refusal.code
const wordsOf = (json: unknown): string => refusalShape.parse(json).refusal.words
const path = (clinic: HttpClinic, rest = ''): string =>
  `/api/conversations/${clinic.client.conversationId}${rest}`
const auditOf = async (clinic: HttpClinic) => {
  const entries: { readonly event: string; readonly detail: string }[] = []
  for await (const { event, detail } of clinic.world.ports.audit.entries(clinic.administrator.organisationId))
    entries.push({ event, detail })
  return entries
}

describe('the API of the workspace', () => {
  it('says who is signed in and what they may do', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.as(clinic.practitioner)
    const session = sessionShape.parse((await browser.api('GET', '/api/session')).json)
    expect(session.member.name).toBe('Ines Ferreira')
    expect(session.staffedNow).toBe(true)
    expect(session.may['reply.decide']).toBe(true)
    expect(session.may['settings.change']).toBe(false)
  })

  it('the whole loop: written, read, answered, read', async () => {
    const clinic = await openHttpClinic()
    await write(clinic, 'I keep waking at four.')
    const browser = await clinic.as(clinic.practitioner)
    const queue = queueShape.parse((await browser.api('GET', '/api/queue')).json)
    expect(queue.items[0]).toMatchObject({ clientName: 'Marisol Quintero', unanswered: 1, mine: true })
    const read = conversationShape.parse((await browser.api('GET', path(clinic))).json)
    expect(read).toMatchObject({ version: 1, reply: { may: true } })
    const sent = await browser.api('POST', path(clinic, '/replies'), reply('Four is a lonely hour.'))
    expect(sent.status).toBe(201)
    storedShape.parse(sent.json)
    const page = await clinic.visit(clinic.client)
    expect(page.text).toContain('Four is a lonely hour.')
    expect(page.text).toContain('Written by Ines Ferreira.')
  })

  it('the same decision twice is sent once', async () => {
    const clinic = await openHttpClinic()
    await write(clinic, 'Hello')
    const browser = await clinic.as(clinic.practitioner)
    const decision = reply('Good to hear from you.')
    expect((await browser.api('POST', path(clinic, '/replies'), decision)).status).toBe(201)
    const again = await browser.api('POST', path(clinic, '/replies'), decision)
    expect(again.status).toBe(200)
    expect(again.json).toMatchObject({ duplicate: true })
  })

  it.each([
    ['of altered text', { text: 'Something else' }, 422, 'text-altered'],
    ['for an older version', { threadVersion: 0 }, 409, 'thread-moved-on'],
    ['without text', { text: ' ', sha256: sha256(' ') }, 422, 'text-empty'],
  ])('HU.1 HU.2 an approval %s is refused with words and an audit entry', async (_, given, status, code) => {
    const clinic = await openHttpClinic()
    await write(clinic, 'Hello')
    const browser = await clinic.as(clinic.practitioner)
    const answer = await browser.api('POST', path(clinic, '/replies'), reply('Approved words', given))
    expect([answer.status, codeOf(answer.json)]).toEqual([status, code])
    const refusals = (await auditOf(clinic)).filter((entry) => entry.event === 'reply-refused')
    expect(refusals.map((entry) => entry.detail).join()).toContain(code)
  })

  it("another's conversation, one that is not, and one of another role answer alike", async () => {
    const clinic = await openHttpClinic()
    await write(clinic, 'Hello')
    const stranger = await clinic.as(clinic.other)
    const foreign = await stranger.api('POST', path(clinic, '/replies'), reply('Hello from a stranger'))
    const nowhere = await stranger.api('GET', `/api/conversations/${randomUUID()}`)
    expect(foreign.status).toBe(404)
    expect(nowhere.status).toBe(404)
    expect(wordsOf(foreign.json)).toBe(wordsOf(nowhere.json))
    expect((await auditOf(clinic)).some((entry) => entry.event === 'reply-refused')).toBe(true)
  })

  it('a member without a valid licence reads why, and cannot send', async () => {
    const clinic = await openHttpClinic()
    clinic.world.clock.set('2031-02-03T10:00:00.000Z')
    await write(clinic, 'Hello')
    const browser = await clinic.as(clinic.practitioner)
    const read = conversationShape.parse((await browser.api('GET', path(clinic))).json)
    expect(read.reply).toMatchObject({ may: false, code: 'licence-expired' })
    expect(read.reply.words).toContain('has run out')
    const answer = await browser.api('POST', path(clinic, '/replies'), reply('Hello'))
    expect([answer.status, codeOf(answer.json)]).toEqual([403, 'licence-expired'])
  })

  it('own words are kept and given back', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.as(clinic.practitioner)
    expect((await browser.api('PUT', path(clinic, '/own-words'), { text: 'Half a thou' })).status).toBe(204)
    const read = conversationShape.parse((await browser.api('GET', path(clinic))).json)
    expect(read.ownWords).toBe('Half a thou')
  })

  it('the administrator adds people and links; nobody else can', async () => {
    const clinic = await openHttpClinic()
    const admin = await clinic.as(clinic.administrator)
    const member = {
      name: 'Noor Haddad',
      email: 'noor@alder.example',
      role: 'practitioner',
      title: 'Psychologist',
    }
    expect((await admin.api('POST', '/api/people/members', member)).status).toBe(201)
    const twice = await admin.api('POST', '/api/people/members', member)
    expect([twice.status, wordsOf(twice.json)]).toEqual([400, expect.stringContaining('email')])
    const people = peopleShape.parse((await admin.api('GET', '/api/people')).json)
    const noor = people.members.find((one) => one.name === 'Noor Haddad')
    const made = await admin.api('POST', `/api/people/members/${noor?.id}/links`, {})
    const link = madeLinkShape.parse(made.json)
    expect(link.url).toMatch(/^http:\/\/localhost:4173\/sign-in\/link\//)
    const practitioner = await clinic.as(clinic.practitioner)
    for (const [method, where, body] of [
      ['POST', '/api/people/members', { ...member, email: 'x@alder.example' }],
      ['POST', `/api/people/members/${noor?.id}/links`, {}],
      ['GET', '/api/people', undefined],
      ['GET', '/api/settings', undefined],
      ['POST', '/api/settings/provider/try', {}],
    ] as const) {
      const answer = await practitioner.api(method, where, body)
      expect([where, answer.status, codeOf(answer.json)]).toEqual([where, 403, 'forbidden'])
    }
  })

  it('settings and provider are saved; the key is never shown', async () => {
    const clinic = await openHttpClinic()
    const admin = await clinic.as(clinic.administrator)
    const settings = settingsShape.parse((await admin.api('GET', '/api/settings')).json)
    const saved = await admin.api('PUT', '/api/settings', { ...settings, name: 'Elm Street Practice' })
    expect(saved.json).toMatchObject({ name: 'Elm Street Practice' })
    const bad = await admin.api('PUT', '/api/settings', {
      ...settings,
      hours: { timeZone: 'Mars/Olympus', open: [] },
    })
    expect([bad.status, codeOf(bad.json)]).toEqual([400, 'input-not-valid'])
    const provider = { kind: 'openai', model: 'gpt-5', baseUrl: null, key: 'sk-canary-key' }
    const stored = await admin.api('PUT', '/api/settings/provider', provider)
    expect(stored.json).toMatchObject({ provider: { hasKey: true, model: 'gpt-5' } })
    const tried = await admin.api('POST', '/api/settings/provider/try', {})
    expect(tried.json).toMatchObject({ ok: false, words: expect.stringContaining('Something is missing') })
    const seen = JSON.stringify([
      stored.json,
      (await admin.api('GET', '/api/settings/provider')).json,
      clinic.log,
    ])
    expect(seen).not.toContain('sk-canary-key')
    expect((await admin.api('DELETE', '/api/settings/provider')).status).toBe(204)
  })

  it('a draft that cannot be comes as one line saying why', async () => {
    const clinic = await openHttpClinic()
    await write(clinic, 'Hello')
    const browser = await clinic.as(clinic.practitioner)
    const answer = await browser.raw(path(clinic, '/draft'))
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    expect(await answer.text()).toMatch(
      /data: \{"kind":"none","why":"jurisdiction","words":"The law of the place/,
    )
  })

  const request = async (browser: Browser, body: string | Uint8Array<ArrayBuffer>, headers = {}) => {
    const init = { method: 'POST', body, headers: { origin: browser.origin, ...headers } }
    const answer = await browser.raw('/api/people/members', init)
    return { status: answer.status, text: await answer.text() }
  }
  it.each([
    ['malformed JSON', '{"name":', 400, 'input-not-valid'],
    ['no JSON at all', 'name=x', 400, 'input-not-valid'],
    ['nothing', '', 400, 'input-not-valid'],
    [
      'a field too many',
      '{"name":"A","email":"a@b.co","role":"evaluator","title":"","admin":true}',
      400,
      'input-not-valid',
    ],
    ['a prototype', '{"__proto__":{"role":"administrator"},"name":"A"}', 400, 'input-not-valid'],
    ['more than 1 MB', `{"name":"${'a'.repeat(1_000_001)}"}`, 413, 'text-too-long'],
    ['no UTF-8', Uint8Array.from(Buffer.from('{"name":"\xe9"}', 'latin1')), 400, 'text-unreadable'],
  ])('%s is refused with a sentence', async (_, body, status, code) => {
    const clinic = await openHttpClinic()
    const admin = await clinic.as(clinic.administrator)
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
      const answer = await request(admin, body, { 'content-type': type })
      expect([answer.status, codeOf(JSON.parse(answer.text))]).toEqual([status, code])
    }
  })

  const member = { name: 'Uma New', email: 'uma@practice.example', role: 'practitioner', title: '' }
  const licence = { jurisdiction: 'US-CA', number: '1', validFrom: '2020-01-01', expiresOn: '2030-01-01' }
  const client = {
    ...{ name: 'C', preferredName: 'C', pronouns: null, birthYear: null, jurisdiction: 'ES', country: 'ES' },
    ...{ language: 'es', phone: null, email: null, about: 'one\n\ttwo' },
    ...{ identifiers: [], circle: [] },
  }
  const provider = { kind: 'anthropic', model: 'small-1', baseUrl: null, key: 'sk-1' }
  const open = (from: string, to: string) => ({
    ...{ name: 'P', assist: 'moves', language: 'en', remoteForUnreadLanguages: false },
    hours: { timeZone: 'Europe/Madrid', open: [{ day: 1, from, to }] },
  })
  it.each([
    [
      'members',
      [member],
      [{ name: '\u202eUma' }, { name: ' \u200b' }, { name: 'a\0' }, { title: 'a\u0007' }],
    ],
    ['licences', [licence], [{ validFrom: '0000-01-01' }, { validFrom: '1899-12-31' }, { number: '\0' }]],
    [
      'licences',
      [licence],
      [{ jurisdiction: 'california' }, { jurisdiction: 'US-\0' }, { jurisdiction: 'us' }],
    ],
    [
      'clients',
      [client, { ...client, country: 'US' }],
      [{ country: 'e' }, { country: '\0\0' }, { country: 'es' }],
    ],
    ['clients', [client], [{ about: 'a\0' }, { preferredName: 'a\u2028b' }, { phone: '1\r\n2' }]],
    ['provider', [provider], [{ key: 'sk\r\nx: y' }, { key: 'sk-€' }, { model: 'a\0' }]],
    [
      'settings',
      [open('09:00', '17:00')],
      [open('25:00', '26:00'), open('17:00', '09:00'), open('9:00', '10:00')],
    ],
  ] as const)('%s: what the record could not keep is refused before it', async (what, good, bad) => {
    const clinic = await openHttpClinic()
    const admin = await clinic.as(clinic.administrator)
    const put = async (given: object): Promise<number> => {
      const { memberId } = clinic.practitioner
      if (what === 'provider') return (await admin.api('PUT', '/api/settings/provider', given)).status
      if (what === 'settings') return (await admin.api('PUT', '/api/settings', given)).status
      if (what === 'licences')
        return (await admin.api('POST', `/api/people/members/${memberId}/licences`, given)).status
      const one = what === 'clients' ? { ...given, practitionerIds: [memberId] } : given
      return (await admin.api('POST', `/api/people/${what}`, one)).status
    }
    for (const given of good) expect([200, 201]).toContain(await put(given))
    for (const changed of bad)
      expect([changed, await put({ ...good[0], ...changed })]).toEqual([changed, 400])
  })

  it('a version that no conversation reaches is refused', async () => {
    const clinic = await openHttpClinic()
    await write(clinic, 'Hello')
    const browser = await clinic.as(clinic.practitioner)
    const sent = async (threadVersion: number) =>
      (await browser.api('POST', path(clinic, '/replies'), reply('I am here.', { threadVersion }))).status
    expect([await sent(2_147_483_648), await sent(2_147_483_647)]).toEqual([400, 409])
  })

  it('64 kB is taken as own words and one more is too long', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.as(clinic.practitioner)
    const put = async (text: string) =>
      (await browser.api('PUT', path(clinic, '/own-words'), { text })).status
    expect(await put('a'.repeat(65_536))).toBe(204)
    expect(await put('a'.repeat(65_537))).toBe(413)
  })

  it('signing out ends the session', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.as(clinic.practitioner)
    expect((await browser.api('POST', '/api/sign-out', {})).status).toBe(204)
    const answer = await browser.api('GET', '/api/session')
    expect([answer.status, codeOf(answer.json)]).toEqual([401, 'not-signed-in'])
  })

  it('words come in the language the workspace asks for', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.as(clinic.practitioner)
    const answer = await browser.api('GET', '/api/settings', undefined, { 'accept-language': 'es' })
    expect(wordsOf(answer.json)).toBe('Esto es para la administración.')
  })
})
