import { theServer } from '../../domain/access/actor.ts'
import { answerAtTheServer } from '../../flows/confirm.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Browser } from '../../../test/http-browser.ts'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { proofWaysShape, sessionsShape, signInRulesShape } from '../../contract/sign-in.ts'
import { softwarePasskey } from '../sign-in/software-passkey.ts'

const RETRY = 'retry: 1500\n\n'
const MINUTE = 60_000
const eventsOf = async (clinic: HttpClinic): Promise<readonly string[]> => {
  const found: string[] = []
  for await (const { event } of clinic.world.ports.audit.entries(clinic.administrator.organisationId))
    found.push(event)
  return found
}
const ofMember = (clinic: HttpClinic, rest = ''): string =>
  `/api/people/members/${clinic.practitioner.memberId}${rest}`

afterEach(() => void vi.useRealTimers())

describe('the staff', () => {
  it('whoever is taken off it loses sessions and open streams at once, and can come back', async () => {
    const clinic = await openHttpClinic()
    const [admin, browser] = [await clinic.as(clinic.administrator), await clinic.as(clinic.practitioner)]
    // With timers that stand still, nothing but being taken off can end the stream.
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] })
    const said = (await browser.raw('/api/events')).text()
    expect((await admin.api('PUT', ofMember(clinic), { active: false })).status).toBe(204)
    expect(await said).toBe(RETRY)
    expect((await browser.api('GET', '/api/session')).status).toBe(401)
    const former = await admin.api('GET', '/api/people/former')
    expect(former.json).toMatchObject({ members: [{ name: 'Ines Ferreira' }] })
    const secret = await clinic.signIn.makeLink({ ...clinic.practitioner, email: 'ines@alder.example' })
    const later = await new Browser(clinic.app).get(`/sign-in/link/${secret}`)
    await later.submit('/sign-in/link', {})
    expect((await later.api('GET', '/api/session')).status).toBe(401)
    await admin.api('PUT', ofMember(clinic), { active: true })
    expect((await (await clinic.as(clinic.practitioner)).api('GET', '/api/session')).status).toBe(200)
    expect(await eventsOf(clinic)).toContain('member-changed')
  })

  it('a role that is given holds at once, and an evaluator has a place to land', async () => {
    const clinic = await openHttpClinic()
    const admin = await clinic.as(clinic.administrator)
    const browser = await clinic.as(clinic.practitioner)
    const said = (await browser.raw('/api/events')).text()
    expect((await admin.api('PUT', ofMember(clinic), { role: 'evaluator' })).status).toBe(204)
    expect(await said).toBe(RETRY)
    const session = await browser.api('GET', '/api/session')
    expect(session.json).toMatchObject({ member: { role: 'evaluator' } })
    expect((await browser.api('GET', '/api/queue')).status).toBe(403)
  })

  it('nobody changes themselves, and nobody else’s staff', async () => {
    const clinic = await openHttpClinic()
    const admin = await clinic.as(clinic.administrator)
    const self = `/api/people/members/${clinic.administrator.memberId}`
    expect((await admin.api('PUT', self, { role: 'evaluator' })).status).toBe(403)
    const guessed = '/api/people/members/00000000-0000-7000-8000-000000000001'
    for (const [method, path] of [
      ['PUT', ''],
      ['GET', '/sessions'],
      ['DELETE', '/sessions'],
      ['DELETE', '/factors?known=in-person'],
    ] as const)
      expect((await admin.api(method, guessed + path, method === 'PUT' ? {} : undefined)).status).toBe(404)
  })

  it('an administrator sees since when somebody is signed in and how, no more, and ends it', async () => {
    const clinic = await openHttpClinic()
    const [admin, browser] = [await clinic.as(clinic.administrator), await clinic.as(clinic.practitioner)]
    const said = (await browser.raw('/api/events')).text()
    const { sessions } = sessionsShape.parse((await admin.api('GET', ofMember(clinic, '/sessions'))).json)
    expect(sessions.map(({ factor }) => factor)).toEqual(['link'])
    const path = ofMember(clinic, `/sessions/${sessions[0]?.id}`)
    expect((await browser.api('DELETE', path)).status).toBe(403)
    expect((await admin.api('DELETE', path)).status).toBe(204)
    expect(await said).toBe(RETRY)
    expect((await admin.api('DELETE', path)).status).toBe(404)
    const again = await clinic.as(clinic.practitioner)
    expect((await admin.api('DELETE', ofMember(clinic, '/sessions'))).status).toBe(204)
    expect((await again.api('GET', '/api/session')).status).toBe(401)
    expect((await admin.api('GET', '/api/session')).status).toBe(200)
    expect((await eventsOf(clinic)).filter((event) => event === 'session-ended')).toHaveLength(2)
  })

  it('the chain does not say that something ended or went that was not there', async () => {
    const clinic = await openHttpClinic()
    const admin = await clinic.as(clinic.administrator)
    const before = await eventsOf(clinic)
    expect((await admin.api('DELETE', ofMember(clinic, '/sessions/doesnotexist'))).status).toBe(404)
    expect((await admin.api('DELETE', ofMember(clinic, '/sessions'))).status).toBe(204)
    expect((await admin.api('DELETE', ofMember(clinic, '/factors?known=in-person'))).status).toBe(204)
    expect(await eventsOf(clinic)).toEqual(before)
  })
})

describe('what asks for a fresh proof', () => {
  const provider = { kind: 'openai-compatible', model: 'm', baseUrl: 'https://models.example/v1', key: null }
  const rules = { secondFactor: false, identityProvider: null, secret: null }

  it.each([
    ['PUT', '/api/settings/provider', provider],
    ['DELETE', '/api/settings/provider', undefined],
    ['POST', '/api/settings/provider/try', {}],
    ['PUT', '/api/settings/sign-in', rules],
    ['DELETE', 'factors', undefined],
  ] as const)(
    '%s %s is refused after five minutes and goes on after a proof',
    async (method, named, body) => {
      const clinic = await openHttpClinic()
      const admin = await clinic.as(clinic.administrator)
      const path = named === 'factors' ? ofMember(clinic, '/factors?known=in-person') : named
      await clinic.signIn.enrol(
        { ...clinic.administrator, email: 'ada@alder.example' },
        'four words are plenty',
      )
      clinic.world.clock.forward(5 * MINUTE)
      const asked = await admin.api(method, path, body)
      expect(asked.json).toMatchObject({ refusal: { code: 'proof-needed' } })
      const { ways, fresh } = proofWaysShape.parse((await admin.api('GET', '/api/proof')).json)
      expect([ways, fresh]).toEqual([['password'], false])
      const wrong = await admin.api('POST', '/api/proof', { way: 'password', password: 'not this one' })
      expect(wrong.status).toBe(403)
      const right = await admin.api('POST', '/api/proof', {
        way: 'password',
        password: 'four words are plenty',
      })
      expect(right.status).toBe(204)
      // Where there is no provider, trying it out says that, and no more of a proof.
      expect((await admin.api(method, path, body)).status).toBeOneOf([
        200,
        204,
        named.endsWith('/try') ? 409 : 200,
      ])
      clinic.world.clock.forward(5 * MINUTE)
      expect((await admin.api(method, path, body)).status).toBe(403)
    },
  )

  it('a passkey proves it too, and no other way does then', async () => {
    const clinic = await openHttpClinic()
    const admin = await clinic.as(clinic.administrator)
    const passkey = softwarePasskey()
    const session = await clinic.signIn.session(
      new Headers({ cookie: `rapport-staff=${admin.cookie('rapport-staff')}` }),
    )
    if (!session) throw new Error('nobody is signed in')
    const headers = (cookies: readonly string[]): Headers =>
      new Headers({
        cookie: [
          `rapport-staff=${admin.cookie('rapport-staff')}`,
          ...cookies.map((one) => one.split(';')[0]),
        ].join('; '),
        origin: admin.origin,
      })
    const made = await clinic.signIn.passkeys.askNew(headers([]), 'Ada')
    await clinic.signIn.passkeys.add(
      session,
      passkey.made(made?.options ?? {}),
      'key',
      headers(made?.cookies ?? []),
    )
    clinic.world.clock.forward(5 * MINUTE)
    const demonstration = await admin.api('POST', '/api/proof', { way: 'demonstration' })
    expect(demonstration.status).toBe(403)
    const asked = await admin.api('POST', '/api/proof/passkey')
    const { options } = Object(asked.json)
    const answer = passkey.proves(options)
    expect((await admin.api('POST', '/api/proof', { way: 'passkey', answer })).status).toBe(204)
    expect((await admin.api('PUT', '/api/settings/provider', provider)).status).toBe(200)
  })

  it('in the demonstration a press of a button is enough for whoever came by a link', async () => {
    const clinic = await openHttpClinic({ settings: { demonstration: () => true } })
    const admin = await clinic.as(clinic.administrator)
    expect(admin.path).toBe('/app/')
    clinic.world.clock.forward(5 * MINUTE)
    expect((await admin.api('GET', '/api/proof')).json).toEqual({ ways: ['demonstration'], fresh: false })
    expect((await admin.api('POST', '/api/proof', { way: 'demonstration' })).status).toBe(204)
    expect((await admin.api('PUT', '/api/settings/provider', provider)).status).toBe(200)
  })
})

describe('what an organisation asks of sign-in', () => {
  it('is set by an administrator, never shows its secret, and reaches only allowed hosts', async () => {
    const clinic = await openHttpClinic()
    const admin = await clinic.as(clinic.administrator)
    const save = (issuer: string, secret: string | null) =>
      admin.api('PUT', '/api/settings/sign-in', {
        secondFactor: false,
        identityProvider: { issuer, clientId: 'rapport' },
        secret,
      })
    const saved = await save('https://login.example/', 'secret-canary')
    expect(signInRulesShape.parse(saved.json)).toEqual({
      secondFactor: false,
      identityProvider: {
        issuer: 'https://login.example',
        clientId: 'rapport',
        hasSecret: true,
        twoFactors: '',
        confirmed: false,
      },
      callback: 'http://localhost:4173/sign-in/callback/organisation',
    })
    expect(JSON.stringify((await admin.api('GET', '/api/settings/sign-in')).json)).not.toContain('canary')
    expect((await save('https://elsewhere.test', null)).json).toMatchObject({
      refusal: { code: 'host-not-allowed' },
    })
    expect((await save('http://login.example', null)).json).toMatchObject({
      refusal: { code: 'input-not-valid' },
    })
    const page = await new Browser(clinic.app).get('/sign-in')
    expect(page.text).not.toContain('Sign in with your organisation')
    const server = theServer(clinic.administrator.organisationId)
    const [waits] = await clinic.world.ports.confirmations.waiting(server)
    await answerAtTheServer(server, waits?.id ?? '', 'confirmed', clinic.world.ports)
    await page.get('/sign-in')
    expect(page.text).toContain('Sign in with your organisation')
    await page.get('/sign-in/provider')
    expect(page.text).toContain('Your organisation could not confirm you here.')
    await page.get('/sign-in/callback/organisation?code=x&state=y')
    expect(page.text).toContain('Your organisation could not confirm you here.')
    expect(await eventsOf(clinic)).toEqual(
      expect.arrayContaining(['sign-in-rules-changed', 'sign-in-refused']),
    )
  })
})
