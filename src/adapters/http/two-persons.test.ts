import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Browser } from '../../../test/http-browser.ts'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { must } from '../../../test/must.ts'
import { hire } from '../../../test/hire.ts'
import { peopleShape } from '../../contract/administration.ts'
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
  const madeUp = async (admin: Browser, role: string) => {
    const wanted = { name: 'Made Up', email: `${role}@alder.example`, role, title: '' }
    const { id } = z
      .object({ id: z.string() })
      .parse((await admin.api('POST', '/api/people/members', wanted)).json)
    const made = await admin.api('POST', `/api/people/members/${id}/links`)
    return { id, link: new URL(urlShape.parse(made.json).url).pathname }
  }
  const supervisorOf = async (clinic: HttpClinic): Promise<Browser> => {
    const wanted = { name: 'Sol Vega', email: 'sol@alder.example', role: 'supervisor', title: '' } as const
    const { id } = must(await hire(clinic.administrator, wanted, clinic.world.ports))
    return clinic.as({ ...clinic.administrator, memberId: id, role: 'supervisor' })
  }
  const waitingFor = async (browser: Browser) =>
    peopleShape.parse((await browser.api('GET', '/api/people')).json).waiting
  const answer = (browser: Browser, id = '', given = 'confirmed') =>
    browser.api('POST', `/api/people/confirmations/${id}`, { answer: given })
  const second = async (clinic: HttpClinic): Promise<Browser> => {
    const wanted = {
      name: 'Second',
      email: 'second@alder.example',
      role: 'administrator',
      title: '',
    } as const
    const added = await hire(clinic.administrator, wanted, clinic.world.ports)
    return clinic.as({ ...clinic.administrator, memberId: added.ok ? added.value.id : '' })
  }

  it('makes a link for a new colleague that opens no work until something of their own is there', async () => {
    const clinic = await openHttpClinic()
    const [admin, supervisor] = [await clinic.as(clinic.administrator), await supervisorOf(clinic)]
    const { id, link } = await madeUp(admin, 'practitioner')
    const browser = await enterBy(clinic, link)
    expect(browser.path).toBe('/account')
    expect(browser.html).toContain('Somebody made this link for you.')
    expect((await browser.api('GET', '/api/queue')).json).toMatchObject({
      refusal: { code: 'second-factor-needed' },
    })
    await browser.submit('/account/password', { password: 'four words are plenty' })
    expect((await browser.api('GET', '/api/queue')).json).toMatchObject({ refusal: { code: 'forbidden' } })
    const [waits] = await waitingFor(supervisor)
    expect(waits).toMatchObject({ memberId: id, role: 'practitioner', entered: true, name: 'Made Up' })
    expect(waits?.askedByName).toBe('Ada Okonkwo')
    expect((await answer(admin, waits?.id)).json).toMatchObject({ refusal: { code: 'forbidden' } })
    expect((await answer(supervisor, waits?.id)).status).toBe(204)
    expect(await waitingFor(supervisor)).toEqual([])
    expect((await browser.api('GET', '/api/queue')).status).toBe(200)
    expect(await eventsOf(clinic)).toContain('confirmation-given')
  })

  it('makes up a supervisor, and another administrator to confirm them, and reads nothing', async () => {
    const clinic = await openHttpClinic()
    const admin = await clinic.as(clinic.administrator)
    const one = await madeUp(admin, 'supervisor')
    const other = await madeUp(admin, 'administrator')
    const [asSupervisor, asAdministrator] = [
      await enterBy(clinic, one.link),
      await enterBy(clinic, other.link),
    ]
    for (const browser of [asSupervisor, asAdministrator])
      await browser.submit('/account/password', { password: 'four words are plenty' })
    const waiting = await waitingFor(admin)
    expect(waiting).toHaveLength(2)
    for (const browser of [admin, asSupervisor, asAdministrator])
      for (const { id } of waiting)
        expect((await answer(browser, id)).json).toMatchObject({ refusal: { code: 'forbidden' } })
    const { conversationId } = clinic.client
    for (const path of ['/api/queue', `/api/conversations/${conversationId}`, '/api/people', '/api/audit'])
      expect([path, (await asSupervisor.api('GET', path)).status]).toEqual([path, 403])
    expect((await asSupervisor.api('GET', '/api/session')).json).toMatchObject({
      member: { role: 'awaiting' },
    })
  })

  it('gives a role anew, or takes somebody back, and they see nothing until it is confirmed', async () => {
    const clinic = await openHttpClinic()
    const [admin, supervisor] = [await clinic.as(clinic.administrator), await supervisorOf(clinic)]
    const browser = await clinic.as(clinic.practitioner)
    const path = `/api/conversations/${clinic.client.conversationId}`
    for (const changes of [[{ role: 'supervisor' }], [{ active: false }, { active: true }]]) {
      expect((await browser.api('GET', path)).status).toBe(200)
      for (const change of changes)
        expect((await admin.api('PUT', ofMember(clinic, ''), change)).status).toBe(204)
      const again = changes.length > 1 ? await clinic.as(clinic.practitioner) : browser
      expect((await again.api('GET', path)).status).toBe(403)
      const [waits] = await waitingFor(supervisor)
      const given = changes.length === 1 ? 'confirmed' : 'refused'
      expect((await answer(supervisor, waits?.id, given)).status).toBe(204)
      expect((await again.api('GET', path)).status).toBe(changes.length === 1 ? 200 : 403)
    }
  })

  it('makes no link alone for who was confirmed and never came', async () => {
    const clinic = await openHttpClinic()
    const { made } = await linkBy(await clinic.as(clinic.administrator), clinic)
    expect(made.json).toMatchObject({ refusal: { code: 'second-person-needed' } })
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
    const path = ofMember(clinic, '/factors?known=in-person')
    for (const again of [1, 2])
      expect([again, (await one.api('DELETE', path)).json]).toMatchObject([
        again,
        { refusal: { code: 'second-person-needed' } },
      ])
    expect((await clinic.signIn.enrolled(session)).passkeys).toBe(1)
    const silent = await other.api('DELETE', ofMember(clinic, '/factors'))
    expect([silent.status, (await clinic.signIn.enrolled(session)).passkeys]).toEqual([400, 1])
    expect((await other.api('DELETE', path.replace('in-person', 'called-back'))).status).toBe(204)
    expect((await clinic.signIn.enrolled(session)).passkeys).toBe(0)
    expect((await browser.api('GET', '/api/session')).status).toBe(401)
    const told: unknown[] = []
    for await (const { detail } of clinic.world.ports.audit.entries(clinic.administrator.organisationId))
      if (detail.includes('"known"')) told.push(JSON.parse(detail))
    // Each says how they knew who asked.
    expect(told).toMatchObject([
      { what: 'forget', known: 'in-person' },
      { what: 'forget', known: 'in-person' },
      { factor: 'all', known: 'called-back' },
    ])
  })
})
