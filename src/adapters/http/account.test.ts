import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Browser } from '../../../test/http-browser.ts'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import type { MemberActor } from '../../domain/access/actor.ts'
import { softwarePasskey, type SoftwarePasskey } from '../sign-in/software-passkey.ts'
import { codeAt, stepAt } from '../sign-in/totp.ts'

const PASSWORD = 'four words are plenty'
const MINUTE = 60_000

const post = async (browser: Browser, path: string, body: object) => {
  const answer = await browser.raw(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', origin: browser.origin },
  })
  const json: { readonly options?: object; readonly to?: string } = await answer.json()
  return { status: answer.status, ...json }
}
const enrolPasskey = async (browser: Browser, passkey: SoftwarePasskey) => {
  const { options = {} } = await post(browser, '/account/passkeys/ask', {})
  return post(browser, '/account/passkeys', { answer: passkey.made(options), name: 'work laptop' })
}
const askRules = async (clinic: HttpClinic, secondFactor: boolean): Promise<void> => {
  const { ports } = clinic.world
  const { authorise } = await import('../../domain/access/authorise.ts')
  const { entryFor } = await import('../../domain/audit/entry-for.ts')
  const permit = authorise(clinic.administrator, 'sign-in.change', null, ports.clock.now())
  if (!permit.ok) throw new Error('not allowed')
  const subject = ['organisation', clinic.administrator.organisationId] as const
  const entry = entryFor(clinic.administrator, ports.clock.now(), 'sign-in-rules-changed', subject, {})
  await ports.signInSettings.save(permit.value, { secondFactor, identityProvider: null }, null, null, entry)
}
const eventsOf = async (clinic: HttpClinic): Promise<readonly string[]> => {
  const found: string[] = []
  for await (const { event } of clinic.world.ports.audit.entries(clinic.administrator.organisationId))
    found.push(event)
  return found
}
const withPassword = async (clinic: HttpClinic, member: MemberActor): Promise<string> => {
  const email = (await clinic.world.ports.people.member(member.organisationId, member.memberId))?.email ?? ''
  await clinic.signIn.enrol({ ...member, email }, PASSWORD)
  return email
}
const newBrowser = async (clinic: HttpClinic): Promise<Browser> => {
  const { Browser: Made } = await import('../../../test/http-browser.ts')
  return new Made(clinic.app)
}
/** Enrols an app by the page; the key as the app keeps it. */
const enrolApp = async (clinic: HttpClinic, browser: Browser): Promise<string> => {
  await browser.get('/account')
  await browser.submit('/account/app', {})
  const shown = /<code>([A-Z2-7 ]+)<\/code>/.exec(browser.html)?.[1]?.replaceAll(' ', '') ?? ''
  const bits = [...shown].map((one) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'),
  )
  const key = Buffer.from(
    (bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)),
  ).toString()
  await browser.submit('/account/app/confirm', { code: codeNow(clinic, key, -1) })
  return key
}
const codeNow = (clinic: HttpClinic, key: string, drift = 0): string =>
  codeAt(key, stepAt(Date.parse(clinic.world.clock.now())) + drift)
afterEach(() => void vi.useRealTimers())

describe('a passkey', () => {
  it('is offered to whoever came by a link, is added, and signs in next time', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.as(clinic.practitioner)
    expect(browser.path).toBe('/account/welcome')
    const passkey = softwarePasskey()
    expect(await enrolPasskey(browser, passkey)).toEqual({ status: 200, to: '/account?done=yes' })
    await browser.get('/account')
    expect(browser.text).toContain('work laptop')
    const next = await newBrowser(clinic)
    const { options = {} } = await post(next, '/sign-in/passkey/ask', {})
    const entered = await post(next, '/sign-in/passkey', { answer: passkey.proves(options) })
    expect(entered).toEqual({ status: 200, to: '/app/' })
    expect((await next.api('GET', '/api/session')).status).toBe(200)
    expect(await eventsOf(clinic)).toEqual(expect.arrayContaining(['factor-added', 'member-signed-in']))
  })

  it('asked for from another site is not asked for, and a wrong answer is refused and recorded', async () => {
    const clinic = await openHttpClinic()
    const browser = await newBrowser(clinic)
    const headers = { 'content-type': 'application/json', origin: 'https://evil.example' }
    const crossed = await browser.raw('/sign-in/passkey/ask', { method: 'POST', body: '{}', headers })
    expect(crossed.status).toBe(403)
    await post(browser, '/sign-in/passkey/ask', {})
    expect((await post(browser, '/sign-in/passkey', { answer: { id: 'x' } })).status).toBe(401)
    expect(await eventsOf(clinic)).toContain('sign-in-refused')
  })

  it('answers that are wrong come to an end', async () => {
    const clinic = await openHttpClinic()
    const browser = await newBrowser(clinic)
    const answers = []
    for (let tried = 0; tried < 12; tried += 1)
      answers.push((await post(browser, '/sign-in/passkey', { answer: null })).status)
    expect(answers.at(0)).toBe(401)
    expect(answers.at(-1)).toBe(429)
  })

  it('is renamed and removed by its owner', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.as(clinic.practitioner)
    await enrolPasskey(browser, softwarePasskey())
    const [kept] = await clinic.signIn.passkeys.list(clinic.practitioner)
    await browser.get('/account')
    await browser.submit('/account/passkeys/rename', { [`name-${kept?.id}`]: 'the blue key' })
    expect(browser.text).toContain('the blue key')
    const page = browser.html
    await browser.submit('/account/passkeys/remove', {})
    expect(browser.text).toContain('You have no passkey yet.')
    const removed = async () => (await eventsOf(clinic)).filter((event) => event === 'factor-removed')
    expect(await removed()).toHaveLength(1)
    // The page as it was, in another window.
    browser.html = page
    await browser.submit('/account/passkeys/remove', {})
    expect([browser.status, browser.path]).toEqual([200, '/account?done=yes'])
    expect(await removed()).toHaveLength(1)
  })
})

describe('a password with an app', () => {
  it('asks for the code, and a recovery code opens in its place, once', async () => {
    const clinic = await openHttpClinic()
    const email = await withPassword(clinic, clinic.practitioner)
    const first = await clinic.as(clinic.practitioner)
    const key = await enrolApp(clinic, first)
    expect(first.text).toContain('Your recovery codes')
    const codes = [...first.html.matchAll(/<li><code>([^<]+)<\/code>/g)].map(([, code]) => code ?? '')
    expect(codes).toHaveLength(10)
    const browser = await newBrowser(clinic)
    const passwordStep = async (): Promise<void> => {
      await browser.get('/sign-in')
      await browser.submit('/sign-in', { email, password: PASSWORD })
    }
    await passwordStep()
    expect(browser.path).toBe('/sign-in/code')
    expect((await browser.api('GET', '/api/session')).status).toBe(401)
    await browser.submit('/sign-in/code', { code: '000000' })
    expect(browser.text).toContain('This code does not work.')
    await browser.submit('/sign-in/code', { code: codeNow(clinic, key) })
    expect((await browser.api('GET', '/api/session')).status).toBe(200)
    const code = codes[0] ?? ''
    await passwordStep()
    await browser.submit('/sign-in/code', { code })
    expect((await browser.api('GET', '/api/session')).status).toBe(200)
    await browser.api('POST', '/api/sign-out')
    await passwordStep()
    await browser.submit('/sign-in/code', { code })
    expect(browser.text).toContain('This code does not work.')
  })
})

describe('an organisation that asks for a second factor', () => {
  it('lets a link open nothing but the page where one is added', async () => {
    const clinic = await openHttpClinic()
    await askRules(clinic, true)
    const browser = await clinic.as(clinic.practitioner)
    expect(browser.path).toBe('/account')
    expect(browser.text).toContain('Your organisation asks for a second step.')
    for (const path of ['/api/session', '/api/queue', '/api/people', '/api/events'])
      expect((await browser.api('GET', path)).json).toMatchObject({
        refusal: { code: 'second-factor-needed' },
      })
    await enrolPasskey(browser, softwarePasskey())
    expect((await browser.api('GET', '/api/session')).status).toBe(200)
  })

  it('is not satisfied by a new link where a passkey is enrolled already', async () => {
    const clinic = await openHttpClinic()
    await enrolPasskey(await clinic.as(clinic.practitioner), softwarePasskey())
    await askRules(clinic, true)
    const thief = await clinic.as(clinic.practitioner)
    expect((await thief.api('GET', '/api/session')).status).toBe(403)
    expect(await enrolPasskey(thief, softwarePasskey())).toMatchObject({ status: 403 })
    await thief.get('/account')
    await thief.submit('/account/app', {})
    expect(thief.path).toMatch(/^\/account\/prove/)
  })
})

describe('a one-time link of somebody who has a passkey or an app', () => {
  it('opens no work and is no fresh proof until that factor is shown, whatever the organisation asks for', async () => {
    const clinic = await openHttpClinic()
    const key = await enrolApp(clinic, await clinic.as(clinic.practitioner))
    const browser = await clinic.as(clinic.practitioner)
    expect(browser.path).toMatch(/^\/account\/prove/)
    for (const path of ['/api/session', '/api/queue', '/api/proof'])
      expect((await browser.api('GET', path)).json).toMatchObject({
        refusal: { code: 'second-factor-needed' },
      })
    await browser.submit('/account/prove', { way: 'code', code: codeNow(clinic, key) })
    expect((await browser.api('GET', '/api/proof')).json).toMatchObject({ fresh: true })
    expect((await browser.api('GET', '/api/queue')).status).toBe(200)
  })
})

describe('changing how one signs in', () => {
  it('asks for a fresh proof after five minutes, and goes on where it was', async () => {
    const clinic = await openHttpClinic()
    await withPassword(clinic, clinic.practitioner)
    const browser = await clinic.as(clinic.practitioner)
    clinic.world.clock.forward(5 * MINUTE)
    await browser.get('/account')
    await browser.submit('/account/app', {})
    expect(browser.text).toContain('Show that it is you')
    await browser.submit('/account/prove', { password: 'not my password' })
    expect(browser.text).toContain('That was not right.')
    await browser.submit('/account/prove', { password: PASSWORD })
    expect(browser.path).toBe('/account')
    await browser.submit('/account/app', {})
    expect(browser.html).toContain('<svg class="square"')
    expect(browser.text).toContain('Set up your app')
    expect(await eventsOf(clinic)).toEqual(expect.arrayContaining(['proof-refused', 'factor-proven']))
  })

  it('takes no password as a proof from whoever has a passkey', async () => {
    const clinic = await openHttpClinic()
    await withPassword(clinic, clinic.practitioner)
    const browser = await clinic.as(clinic.practitioner)
    const passkey = softwarePasskey()
    await enrolPasskey(browser, passkey)
    clinic.world.clock.forward(5 * MINUTE)
    await browser.get('/account/prove?to=/app/settings')
    const form = new URLSearchParams({ way: 'password', password: PASSWORD, to: '/app/settings' })
    const token = /name="token" value="([^"]+)"/.exec((await browser.get('/account')).html)?.[1] ?? ''
    form.set('token', token)
    await browser.post('/account/prove', form.toString())
    expect(browser.status).toBe(403)
    const { options = {} } = await post(browser, '/account/prove/ask', {})
    const answer = passkey.proves(options)
    expect(await post(browser, '/account/prove/passkey', { answer, to: '/app/settings' })).toEqual({
      status: 200,
      to: '/app/settings',
    })
    expect(
      await post(browser, '/account/prove/passkey', { answer, to: 'https://evil.example' }),
    ).toMatchObject({
      status: 403,
    })
  })

  it('tries come to an end, for the right answer too', async () => {
    const clinic = await openHttpClinic()
    await withPassword(clinic, clinic.practitioner)
    const browser = await clinic.as(clinic.practitioner)
    await browser.get('/account/prove')
    for (let tried = 0; tried < 8; tried += 1) await browser.submit('/account/prove', { password: 'no' })
    await browser.submit('/account/prove', { password: PASSWORD })
    expect(browser.status).toBe(403)
    expect(browser.text).not.toContain('That was not right.')
  })

  it('a form without our token changes nothing', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.as(clinic.practitioner)
    await browser.post('/account/password', 'password=another+four+words')
    expect(browser.status).toBe(403)
    expect((await clinic.signIn.enrolled(clinic.practitioner)).password).toBe(false)
  })

  it('a new password ends every other session', async () => {
    const clinic = await openHttpClinic()
    const [here, there] = [await clinic.as(clinic.practitioner), await clinic.as(clinic.practitioner)]
    await here.get('/account')
    await here.submit('/account/password', { password: 'short' })
    expect(here.status).toBe(422)
    await here.submit('/account/password', { password: PASSWORD })
    expect((await there.api('GET', '/api/session')).status).toBe(401)
    expect((await here.api('GET', '/api/session')).status).toBe(200)
  })
})

describe('sessions', () => {
  it('are seen and ended by their owner, and their open streams end with them', async () => {
    const clinic = await openHttpClinic()
    const [here, there] = [await clinic.as(clinic.practitioner), await clinic.as(clinic.practitioner)]
    const said = (await there.raw('/api/events')).text()
    await here.get('/account')
    expect(here.text).toContain('By a one-time link')
    await here.submit('/account/sessions/end-others', {})
    expect(await said).toBe('retry: 1500\n\n')
    expect((await there.api('GET', '/api/session')).status).toBe(401)
    expect((await here.api('GET', '/api/session')).status).toBe(200)
  })

  it('two tabs of one browser lose their streams when either signs out', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.as(clinic.practitioner)
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] })
    const tabs = [await browser.raw('/api/events'), await browser.raw('/api/events')]
    await browser.api('POST', '/api/sign-out')
    for (const tab of tabs) expect(await tab.text()).toBe('retry: 1500\n\n')
    expect(await eventsOf(clinic)).toContain('signed-out')
  })
})
