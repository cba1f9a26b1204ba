import { describe, expect, it } from 'vitest'
import { Browser } from '../../../test/http-browser.ts'
import { openEmptyClinic, openHttpClinic } from '../../../test/http-clinic.ts'

const answers = {
  code: 'abcd-efgh',
  organisation: 'Birch Lane Clinic',
  zone: 'America/New_York',
  name: 'Ada Okonkwo',
  email: 'ada@birch.example',
  password: 'correct horse battery',
}
const eventsOf = async (clinic: Pick<ReturnType<typeof openEmptyClinic>, 'world'>) => {
  const events: string[] = []
  const id = await clinic.world.ports.people.anyOrganisation()
  for await (const entry of clinic.world.ports.audit.entries(id ?? '')) events.push(entry.event)
  return events
}

describe('the first page', () => {
  it('leads to set-up while there is nothing, then to sign-in, then to the workspace', async () => {
    const clinic = openEmptyClinic()
    const browser = new Browser(clinic.app)
    await browser.get('/')
    expect(browser.path).toBe('/setup')
    await browser.submit('/setup', answers)
    expect(browser.path).toBe('/account/welcome')
    const session = await browser.api('GET', '/api/session')
    expect(session.json).toMatchObject({ member: { name: 'Ada Okonkwo', role: 'administrator' } })
    expect((await new Browser(clinic.app).get('/')).path).toBe('/sign-in')
    expect((await browser.get('/')).path).toBe('/app/')
    expect(await eventsOf(clinic)).toEqual(['organisation-created', 'factor-added', 'member-signed-in'])
  })

  it('asks everybody for a second factor from the first day on, unless that is taken off', async () => {
    const clinic = openEmptyClinic()
    const browser = await new Browser(clinic.app).get('/setup')
    expect(browser.html).toMatch(/<input type="checkbox" name="second" value="yes" checked/)
    await browser.submit('/setup', { ...answers, second: 'yes', name: '' })
    expect(browser.html).toMatch(/name="second" value="yes" checked/)
    await browser.submit('/setup', { ...answers, second: 'yes' })
    expect(browser.path).toBe('/account')
    expect(browser.text).toContain('Your organisation asks for a second step.')
    expect((await browser.api('GET', '/api/queue')).json).toMatchObject({
      refusal: { code: 'second-factor-needed' },
    })
    expect(await eventsOf(clinic)).toContain('sign-in-rules-changed')
  })

  it('is closed once there is an organisation, also to whoever opened it before', async () => {
    const clinic = openEmptyClinic()
    const early = await new Browser(clinic.app).get('/setup')
    const browser = await new Browser(clinic.app).get('/setup')
    await browser.submit('/setup', answers)
    await early.submit('/setup', { ...answers, organisation: 'Mine now', email: 'eve@evil.example' })
    expect(early.path).toBe('/sign-in')
    expect((await early.get('/setup')).path).toBe('/sign-in')
    expect(clinic.world.kept.size).toBe(1)
  })

  it('refuses without the code that the server printed, and guessing ends in a wait', async () => {
    const clinic = openEmptyClinic()
    const browser = await new Browser(clinic.app).get('/setup')
    for (let at = 0; at < 10; at += 1) {
      await browser.submit('/setup', { ...answers, code: `ABCD-EFG${at}` })
      expect(browser.status).toBe(403)
    }
    expect(browser.text).toContain('The setup code is not right.')
    await browser.submit('/setup', answers)
    expect(browser.status).toBe(429)
    expect(clinic.world.kept.size).toBe(0)
  })

  it.each([
    ['organisation', '', 'Fill in: Name of your organisation.'],
    ['name', '  ', 'Fill in: Your name.'],
    ['zone', 'Mars/Olympus', 'Choose a time zone'],
    ['email', 'ada', 'Enter an e-mail address'],
    ['password', 'too short', 'at least 12 characters'],
    ['password', 'x'.repeat(129), 'at most 128 characters'],
  ])('a wrong %s is named at the field, and what was typed stays', async (field, value, sentence) => {
    const browser = await new Browser(openEmptyClinic().app).get('/setup')
    await browser.submit('/setup', { ...answers, [field]: value })
    expect(browser.status).toBe(422)
    expect(browser.text).toContain(sentence)
    expect(browser.html).toContain(`href="#${field}"`)
    const kept = field === 'organisation' ? 'value="America/New_York"' : 'value="Birch Lane Clinic"'
    expect(browser.html).toContain(kept)
    expect(browser.html).not.toContain(answers.password)
  })
})

describe('sign-in of staff', () => {
  const withPassword = async () => {
    const clinic = await openHttpClinic()
    const { organisationId, memberId } = clinic.practitioner
    await clinic.signIn.enrol(
      { organisationId, memberId, email: 'ines@alder.example' },
      'four words are plenty',
    )
    return clinic
  }

  it('by e-mail and password', async () => {
    const clinic = await withPassword()
    const browser = await new Browser(clinic.app).get('/sign-in')
    await browser.submit('/sign-in', { email: 'Ines@Alder.example', password: 'four words are plenty' })
    expect(browser.path).toBe('/account/welcome')
    expect(await eventsOf(clinic)).toContain('member-signed-in')
  })

  it('a wrong address and a wrong password get the same page, and an audit entry without either', async () => {
    const clinic = await withPassword()
    const pages = []
    for (const [email, password] of [
      ['ines@alder.example', 'wrong wrong wrong'],
      ['nobody@alder.example', 'four words are plenty'],
      ['ada@alder.example', 'four words are plenty'],
    ] as const) {
      const browser = await new Browser(clinic.app).get('/sign-in')
      await browser.submit('/sign-in', { email, password })
      expect(browser.status).toBe(401)
      expect(browser.html).not.toContain(password)
      pages.push(browser.text.replaceAll(email, ''))
    }
    expect(new Set(pages).size).toBe(1)
    expect(pages[0]).toContain('The e-mail address or the password is not right.')
    expect((await eventsOf(clinic)).filter((event) => event === 'sign-in-refused')).toHaveLength(3)
  })

  it('guessing one person’s password ends in a wait, wherever it comes from', async () => {
    const clinic = await withPassword()
    let status = 0
    for (let at = 0; at < 9; at += 1) {
      const browser = await new Browser(clinic.app).get('/sign-in')
      await browser.submit('/sign-in', { email: 'ines@alder.example', password: `wrong ${at}` })
      status = browser.status
    }
    expect(status).toBe(429)
  })

  it('nobody locks a person out of the browser in which they signed in before, not from the same network', async () => {
    const clinic = await withPassword()
    const right = { email: 'ines@alder.example', password: 'four words are plenty' }
    const known = await new Browser(clinic.app).get('/sign-in')
    await known.submit('/sign-in', right)
    const stranger = await new Browser(clinic.app).get('/sign-in')
    for (let at = 0; at < 20; at += 1)
      await stranger.submit('/sign-in', { ...right, password: `wrong ${at}` })
    expect(stranger.status).toBe(429)
    await known.get('/sign-in')
    await known.submit('/sign-in', { ...right, email: ' Ines@Alder.example' })
    expect(known.path).toBe('/account/welcome')
    const other = await new Browser(clinic.app).get('/sign-in')
    other.setCookie('rapport-known', `${known.cookie('rapport-known') ?? ''}x`)
    await other.submit('/sign-in', right)
    expect(other.status).toBe(429)
  })

  it('a browser that signed in before gets no more guesses than a stranger', async () => {
    const clinic = await withPassword()
    const right = { email: 'ines@alder.example', password: 'four words are plenty' }
    const known = await new Browser(clinic.app).get('/sign-in')
    await known.submit('/sign-in', right)
    await known.get('/sign-in')
    for (let at = 0; at < 9; at += 1) await known.submit('/sign-in', { ...right, password: `wrong ${at}` })
    expect(known.status).toBe(429)
  })

  it('one request every half minute from elsewhere keeps nobody out; right passwords cost nothing', async () => {
    const clinic = await openHttpClinic({ settings: { behindProxy: true } })
    const { organisationId, memberId } = clinic.practitioner
    const right = { email: 'ines@alder.example', password: 'four words are plenty' }
    await clinic.signIn.enrol({ organisationId, memberId, email: right.email }, right.password)
    const from = async (sender: string, password: string): Promise<number> => {
      const browser = await new Browser(clinic.app).get('/sign-in')
      const token = /name="token" value="([^"]+)"/.exec(browser.html)?.[1] ?? ''
      const answer = await browser.raw('/sign-in', {
        method: 'POST',
        body: new URLSearchParams({ ...right, password, token }),
        headers: { origin: browser.origin, 'x-forwarded-for': sender },
      })
      return answer.status
    }
    for (let at = 0; at < 20; at += 1, clinic.world.clock.forward(31_000)) await from('203.0.113.9', 'wrong')
    for (let at = 0; at < 12; at += 1) expect(await from('198.51.100.4', right.password)).toBe(303)
  })

  it('a one-time link opens though strangers used up the tries of the same network', async () => {
    const clinic = await openHttpClinic()
    const { organisationId, memberId } = clinic.practitioner
    const secret = await clinic.signIn.makeLink({ organisationId, memberId, email: 'ines@alder.example' })
    const stranger = await new Browser(clinic.app).get('/sign-in/link/nothing')
    for (let at = 0; at < 12; at += 1) {
      await stranger.get('/sign-in/link/nothing')
      await stranger.submit('/sign-in/link', {})
    }
    expect(stranger.status).toBe(429)
    const browser = await new Browser(clinic.app).get(`/sign-in/link/${secret}`)
    await browser.submit('/sign-in/link', {})
    expect(browser.path).toBe('/account/welcome')
  })

  it('a one-time link shows a button first, so that a preview does not use it up', async () => {
    const clinic = await openHttpClinic()
    const { organisationId, memberId } = clinic.practitioner
    const secret = await clinic.signIn.makeLink({ organisationId, memberId, email: 'ines@alder.example' })
    const preview = new Browser(clinic.app)
    for (let at = 0; at < 3; at += 1) await preview.get(`/sign-in/link/${secret}`)
    const browser = await new Browser(clinic.app).get(`/sign-in/link/${secret}`)
    expect(browser.text).toContain('Press the button to sign in.')
    await browser.submit('/sign-in/link', {})
    expect(browser.path).toBe('/account/welcome')
    await preview.submit('/sign-in/link', {})
    expect(preview.status).toBe(404)
    expect(preview.text).toContain('This sign-in link does not work')
  })

  it('a form of another site is refused', async () => {
    const clinic = await withPassword()
    const browser = new Browser(clinic.app)
    await browser.post('/sign-in', 'email=ines%40alder.example&password=four+words+are+plenty')
    expect(browser.status).toBe(403)
    await browser.get('/sign-in')
    await browser.submit('/sign-in', {
      token: 'x',
      email: 'ines@alder.example',
      password: 'four words are plenty',
    })
    expect(browser.status).toBe(403)
    expect((await browser.api('GET', '/api/session')).status).toBe(401)
  })
})
