import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Browser } from '../../../test/http-browser.ts'
import { openEmptyClinic, openHttpClinic } from '../../../test/http-clinic.ts'
import { openClinic } from '../../../test/postgres-clinic.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { systemClock } from '../clock/system-clock.ts'
import { openSignIn } from '../sign-in/open-sign-in.ts'
import { browserWith } from '../sign-in/sign-in.contract.ts'

const HOUR_MS = 3_600_000
const setUp = {
  code: 'ABCD-EFGH',
  organisation: 'Alder',
  zone: 'Europe/Madrid',
  name: 'Ada',
  email: 'ada@alder.example',
}

describe('passwords', () => {
  const tried = async (password: string): Promise<number> => {
    const browser = new Browser(openEmptyClinic().app)
    await browser.get('/setup')
    await browser.submit('/setup', { ...setUp, password })
    return browser.status
  }

  it('have twelve characters or more, of any kind, and may be long', async () => {
    expect(await tried('short-words')).toBe(422)
    expect(await tried('a'.repeat(129))).toBe(422)
    // What easy-password.test.ts says of them: long, and guessed at once.
    for (const easy of ['ooooooooooooooooo', 'qwertyuiop123'])
      expect([easy, await tried(easy)]).toEqual([easy, 422])
    for (const password of ['the moss is green', '🌿🐢🎻🚲🍋🧵🪁🦔🪴🚪🌙🥁', `${'w '.repeat(40)}end`])
      expect([password, (await tried(password)) === 422]).toEqual([password, false])
  })

  it('are hidden while they are typed, and left to whatever keeps them', async () => {
    const empty = new Browser(openEmptyClinic().app)
    const clinic = await openHttpClinic()
    const pages = [(await empty.get('/setup')).html, (await new Browser(clinic.app).get('/sign-in')).html]
    for (const page of pages) {
      const fields = [...page.matchAll(/<input[^>]*name="password"[^>]*>/g)].map(([field]) => field)
      expect(fields).toHaveLength(1)
      for (const field of fields) {
        expect(field).toContain('type="password"')
        expect(field).toMatch(/autocomplete="(?:new|current)-password"/)
        expect(field).not.toMatch(/onpaste|maxlength/)
      }
    }
  })
})

describe('sessions', () => {
  it('signing in gives a new session, whatever cookie the browser came with (fixation)', async () => {
    const clinic = await openHttpClinic()
    const first = await clinic.as(clinic.practitioner)
    const fixed = first.cookie('rapport-staff') ?? ''
    expect(fixed).not.toBe('')
    const again = await clinic.as(clinic.practitioner)
    expect(again.cookie('rapport-staff')).not.toBe(fixed)
    const planted = new Browser(clinic.app)
    planted.setCookie('rapport-staff', 'planted-by-somebody-else')
    const person = await clinic.world.ports.people.member(clinic.other.organisationId, clinic.other.memberId)
    const secret = await clinic.signIn.makeLink({ ...clinic.other, email: person?.email ?? '' })
    await planted.get(`/sign-in/link/${secret}`)
    await planted.submit('/sign-in/link', {})
    expect(planted.cookie('rapport-staff')).not.toBe('planted-by-somebody-else')
  })

  it('a client’s visit ends after fourteen days, also in a browser that was never closed', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    clinic.world.clock.forward(13 * 24 * HOUR_MS)
    expect((await browser.get('/me')).status).toBe(200)
    clinic.world.clock.forward(25 * HOUR_MS)
    expect((await browser.get('/me')).status).toBe(404)
  })
})

describe('on PostgreSQL', () => {
  let test: TestDatabase
  let signIn: ReturnType<typeof openSignIn>
  beforeAll(async () => {
    test = await openTestDatabase()
    const secret = randomBytes(32).toString('hex')
    signIn = openSignIn({
      database: test.as.auth,
      secret,
      addressKey: randomBytes(32),
      publicUrl: null,
      provider: null,
      clock: systemClock,
    })
  })
  afterAll(async () => {
    await signIn.close()
    await test.close()
  })

  it('a session lasts twelve hours without a request and no longer, and a password is kept as a slow hash', async () => {
    const { organisation, member } = await openClinic(test)
    const email = 'ines@alder.example'
    await signIn.enrol({ organisationId: organisation, memberId: member, email }, 'the moss is green')
    const signedIn = await signIn.withPassword(email, 'the moss is green', new Headers())
    if (!signedIn || 'codeAsked' in signedIn) throw new Error('not signed in')
    const browser = browserWith(signedIn)
    expect(await signIn.session(browser)).not.toBeNull()
    await withClient(test.as.superuser, async (client) => {
      const { rows } = await client.query<{ hours: number; password: string }>(
        `select extract(epoch from s.expires_at - now()) / 3600 as hours, a.password
         from sign_in.auth_session s join sign_in.auth_account a on a.user_id = s.user_id`,
      )
      expect(Number(rows[0]?.hours)).toBeLessThanOrEqual(12)
      expect(rows[0]?.password).toMatch(/^scrypt\$32768\$8\$3\$[\w+/=]{24}\$[\w+/=]{44}$/)
      await client.query(`update sign_in.auth_session set expires_at = now() - interval '1 second'`)
    })
    expect(await signIn.session(browser)).toBeNull()
  })
})
