import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Browser } from '../../../test/http-browser.ts'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { addMember } from '../../flows/people.ts'
import type { Session } from '../sign-in/session.ts'
import { softwarePasskey } from '../sign-in/software-passkey.ts'

const eventsOf = async (clinic: HttpClinic): Promise<readonly string[]> => {
  const found: string[] = []
  for await (const { event } of clinic.world.ports.audit.entries(clinic.administrator.organisationId))
    found.push(event)
  return found
}
const ofMember = (clinic: HttpClinic, rest: string): string =>
  `/api/people/members/${clinic.practitioner.memberId}${rest}`

const withPasskey = async (
  clinic: HttpClinic,
  { cookie, origin }: { readonly cookie: string; readonly origin: string },
): Promise<Session> => {
  const headers = (more: readonly string[]): Headers =>
    new Headers({ origin, cookie: [cookie, ...more.map((line) => line.split(';')[0])].join('; ') })
  const { signIn } = clinic
  const session = await signIn.session(headers([]))
  const asked = await signIn.passkeys.askNew(headers([]), 'Ines')
  if (!session || !asked) throw new Error('nobody is signed in')
  const made = softwarePasskey().made(asked.options)
  expect(await signIn.passkeys.add(session, made, '', headers(asked.cookies))).toBe(true)
  return session
}

describe('an administrator who wants to work as somebody else', () => {
  const urlShape = z.object({ url: z.string() })
  const linkBy = async (admin: Browser, clinic: HttpClinic) => {
    const made = await admin.api('POST', ofMember(clinic, '/links'))
    const url = urlShape.safeParse(made.json)
    return { made, path: url.success ? new URL(url.data.url).pathname : '' }
  }
  const enterBy = async (clinic: HttpClinic, path: string): Promise<Browser> => {
    const browser = new Browser(clinic.app)
    await browser.get(path)
    await browser.submit('/sign-in/link', {})
    return browser
  }
  const second = async (clinic: HttpClinic): Promise<Browser> => {
    const wanted = {
      name: 'Second',
      email: 'second@alder.example',
      role: 'administrator',
      title: '',
    } as const
    const added = await addMember(clinic.administrator, wanted, clinic.world.ports)
    return clinic.as({ ...clinic.administrator, memberId: added.ok ? added.value.id : '' })
  }

  it('makes a link for a new colleague that opens no work until something of their own is there', async () => {
    const clinic = await openHttpClinic()
    const admin = await clinic.as(clinic.administrator)
    const { made, path } = await linkBy(admin, clinic)
    expect(made.status).toBe(201)
    const browser = await enterBy(clinic, path)
    expect(browser.path).toBe('/account')
    expect(browser.html).toContain('Somebody made this link for you.')
    expect((await browser.api('GET', '/api/queue')).json).toMatchObject({
      refusal: { code: 'second-factor-needed' },
    })
    await browser.submit('/account/password', { password: 'four words are plenty' })
    expect((await browser.api('GET', '/api/queue')).status).toBe(200)
  })

  it('gets no work by a link for who has a password, without the password', async () => {
    const clinic = await openHttpClinic()
    await clinic.signIn.enrol(
      { ...clinic.practitioner, email: 'ines@alder.example' },
      'four words are plenty',
    )
    const admin = await clinic.as(clinic.administrator)
    const browser = await enterBy(clinic, (await linkBy(admin, clinic)).path)
    expect(browser.path).toMatch(/^\/account\/prove/)
    expect((await browser.api('GET', '/api/queue')).status).toBe(403)
    await browser.get('/account')
    expect((await browser.submit('/account/password', { password: 'words of somebody else' })).path).toMatch(
      /prove/,
    )
    await browser.get('/account/prove?to=/app/')
    await browser.submit('/account/prove', { way: 'password', password: 'four words are plenty' })
    expect((await browser.api('GET', '/api/queue')).status).toBe(200)
  })

  it('gets no link at all for who worked here and has nothing to show, unless a second asks for the same', async () => {
    const clinic = await openHttpClinic()
    await clinic.as(clinic.practitioner)
    const [one, other] = [await clinic.as(clinic.administrator), await second(clinic)]
    for (const again of [1, 2])
      expect([again, (await linkBy(one, clinic)).made.json]).toMatchObject([
        again,
        { refusal: { code: 'second-person-needed' } },
      ])
    const { made, path } = await linkBy(other, clinic)
    expect(made.status).toBe(201)
    expect((await enterBy(clinic, path)).path).toBe('/account')
    expect(await eventsOf(clinic)).toContain('second-person-asked')
  })

  it('takes nobody’s passkey or app away alone', async () => {
    const clinic = await openHttpClinic()
    const [one, other] = [await clinic.as(clinic.administrator), await second(clinic)]
    const browser = await clinic.as(clinic.practitioner)
    const session = await withPasskey(clinic, {
      cookie: `rapport-staff=${browser.cookie('rapport-staff')}`,
      origin: browser.origin,
    })
    const path = ofMember(clinic, '/factors')
    for (const again of [1, 2])
      expect([again, (await one.api('DELETE', path)).json]).toMatchObject([
        again,
        { refusal: { code: 'second-person-needed' } },
      ])
    expect((await clinic.signIn.enrolled(session)).passkeys).toBe(1)
    expect((await other.api('DELETE', path)).status).toBe(204)
    expect((await clinic.signIn.enrolled(session)).passkeys).toBe(0)
    expect((await browser.api('GET', '/api/session')).status).toBe(401)
  })
})
