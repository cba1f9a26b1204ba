import { afterEach, describe, expect, it, vi } from 'vitest'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { eraseByRule } from '../../flows/erase-client.ts'

afterEach(() => void vi.useRealTimers())

const RETRY = 'retry: 1500\n\n'
const idsIn = (said: string): readonly string[] =>
  [...said.matchAll(/^id: (\d+)$/gm)].map(([, id]) => id ?? '')

/** What a stream said until it had this many ids. */
async function read(answer: Response, ids: number): Promise<string> {
  const decoder = new TextDecoder()
  let said = ''
  for await (const piece of answer.body ?? []) {
    said += decoder.decode(piece, { stream: true })
    if (idsIn(said).length >= ids) break
  }
  return said
}
const revoke = async (clinic: HttpClinic): Promise<void> => {
  const admin = await clinic.as(clinic.administrator)
  await admin.api('POST', `/api/people/links/${clinic.client.linkId}/revoke`, {})
}

describe('an open stream ends', () => {
  it('when the link it was opened with is revoked', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    const said = (await browser.raw('/me/events')).text()
    await revoke(clinic)
    expect(await said).toBe(RETRY)
  })

  it('when the client leaves the page, and only theirs', async () => {
    const clinic = await openHttpClinic()
    const [one, two] = [await clinic.visit(clinic.client), await clinic.visit(clinic.client)]
    const said = (await one.raw('/me/events')).text()
    const other = await two.raw('/me/events')
    await one.get('/leave')
    expect(await said).toBe(RETRY)
    await two.submit('/me/messages', { text: 'still here' })
    expect(idsIn(await read(other, 1))).toHaveLength(1)
  })

  it('PR.4 when the client is erased: theirs, at once; the staff are told that it happened and of nothing else', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    await browser.submit('/me/messages', { text: 'before' })
    const own = (await browser.raw('/me/events')).text()
    const ines = await clinic.as(clinic.practitioner)
    const staff = await ines.raw('/api/events')
    const { clientId, conversationId } = clinic.client
    const { organisationId } = clinic.administrator
    const erased = await eraseByRule(
      organisationId,
      { clientId, because: 'client-asked' },
      clinic.world.ports,
    )
    expect(erased.ok).toBe(true)
    expect(await own).toBe(RETRY)
    const told = await read(staff, 1)
    expect(idsIn(told)).toEqual(['2'])
    expect(told).toContain(`"kind":"client-erased","conversationId":"${conversationId}","tier":0`)
    expect((await browser.raw('/me/events')).status).toBe(404)
    const answer = await ines.api('GET', `/api/conversations/${conversationId}`)
    expect(answer).toMatchObject({
      status: 404,
      json: { refusal: { code: 'client-erased', words: expect.stringMatching(/was erased on .*\d{4}/) } },
    })
  })

  it('when the member signs out', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.as(clinic.practitioner)
    const said = (await browser.raw('/api/events')).text()
    await browser.api('POST', '/api/sign-out')
    expect(await said).toBe(RETRY)
  })

  it.each([
    ['deactivated', null],
    ['given another role', 'supervisor'],
  ] as const)('within seconds when the member was %s', async (_, role) => {
    const clinic = await openHttpClinic()
    const browser = await clinic.as(clinic.practitioner)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const said = (await browser.raw('/api/events')).text()
    const { people } = clinic.world.ports
    const { member } = people
    Object.assign(people, {
      member: async (organisationId: string, id: string) => {
        const found = await member(organisationId, id)
        return role === null || found === null ? null : { ...found, role }
      },
    })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await said).toBe(RETRY)
  })

  it('within seconds when nobody can say any more whether it may stay', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const said = (await browser.raw('/me/events')).text()
    Object.assign(clinic.world.ports.links, { stillLive: () => Promise.reject(new Error('away')) })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await said).toBe(RETRY)
  })

  it('before it tells of a message that came after the revocation', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    const writer = await clinic.visit(clinic.client)
    const said = (await browser.raw('/me/events')).text()
    Object.assign(clinic.world.ports.links, { stillLive: async () => false })
    const { conversationId } = clinic.client
    const { organisationId } = clinic.administrator
    expect(writer.status).toBe(200)
    const { receiveMessage } = await import('../../flows/client-message.ts')
    const actor = {
      kind: 'client',
      organisationId,
      conversationId,
      clientId: clinic.client.clientId,
    } as const
    await receiveMessage(actor, { submissionId: 'later', text: 'not to be told' }, clinic.world.ports)
    expect(await said).toBe(RETRY)
  })

  it('but an open stream keeps no session alive', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.as(clinic.practitioner)
    let asked = 0
    const { session } = clinic.signIn
    Object.assign(clinic.signIn, { session: (headers: Headers) => ((asked += 1), session(headers)) })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const answer = await browser.raw('/api/events')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toBe(1)
    await answer.body?.cancel()
  })
})

describe("the staff's stream", () => {
  it('tells a practitioner of their own clients alone, and a supervisor of all', async () => {
    const clinic = await openHttpClinic()
    const others = await clinic.addClient('Noor Haddad', { practitioner: clinic.other })
    const noor = await clinic.visit(others)
    const marisol = await clinic.visit(clinic.client)
    await noor.submit('/me/messages', { text: 'I want to kill myself tonight' })
    await marisol.submit('/me/messages', { text: 'mine' })
    const ines = await clinic.as(clinic.practitioner)
    const seen = await read(await ines.raw('/api/events?after=0'), 1)
    expect(idsIn(seen)).toEqual(['2'])
    expect(seen).not.toContain(others.conversationId)
    const tomas = await clinic.as(clinic.other)
    expect(idsIn(await read(await tomas.raw('/api/events?after=0'), 1))).toEqual(['1'])
    const { hire } = await import('../../../test/hire.ts')
    const added = await hire(
      clinic.administrator,
      { name: 'Sol Ibarra', email: 'sol@alder.example', role: 'supervisor', title: '' },
      clinic.world.ports,
    )
    const memberId = added.ok ? added.value.id : ''
    const sol = await clinic.as({ ...clinic.administrator, memberId, role: 'supervisor' })
    expect(idsIn(await read(await sol.raw('/api/events?after=0'), 2))).toEqual(['1', '2'])
  })
})

describe('a stream that is asked to go on', () => {
  it.each(['9999', '999999999999999', '99999999999999999999', '-3', 'x', '1.5', ''])(
    'after %j goes on from the latest',
    async (from) => {
      const clinic = await openHttpClinic()
      const page = await clinic.visit(clinic.client)
      await page.submit('/me/messages', { text: 'one' })
      const browser = await clinic.as(clinic.practitioner)
      const staff = await browser.raw('/api/events', { headers: { 'last-event-id': from } })
      const own = await page.raw(`/me/events?after=${encodeURIComponent(from)}`)
      await page.submit('/me/messages', { text: 'two' })
      expect(idsIn(await read(staff, 1))).toEqual(['2'])
      expect(idsIn(await read(own, 1))).toEqual(['2'])
    },
  )
})

describe('leaving the page quickly', () => {
  it('ends the visit here too: a cookie that was copied before opens nothing', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    const copied = browser.cookie('rapport-visit') ?? ''
    const another = await clinic.visit(clinic.client)
    await browser.get('/leave', { 'sec-fetch-site': 'same-origin' })
    expect(browser.path).toBe('https://www.wikipedia.org/')
    browser.setCookie('rapport-visit', copied)
    for (const path of ['/me', '/me/ai', '/me/all']) expect((await browser.get(path)).status).toBe(404)
    expect((await another.get('/me')).status).toBe(200)
    expect((await browser.get(clinic.client.link)).path).toBe('/me')
  })

  it('works where the database is gone', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    Object.assign(clinic.world.ports.links, { stillLive: () => Promise.reject(new Error('away')) })
    await browser.get('/leave')
    expect(browser.path).toBe('https://www.wikipedia.org/')
  })

  it.each([
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
    ['referer', 'https://evil.example/'],
    ['referer', 'not an address'],
  ] as const)('is not done by another site (%s: %s)', async (header, value) => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    await browser.get('/leave', { [header]: value })
    expect(browser.status).toBe(403)
    expect(browser.text).toContain('did not come from the Rapport page itself')
    expect((await browser.get('/me')).status).toBe(200)
  })

  it.each([
    ['sec-fetch-site', 'none'],
    ['sec-fetch-site', 'same-origin'],
    ['referer', 'http://localhost:4173/me'],
  ] as const)('works from the page and from the address bar (%s: %s)', async (header, value) => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    await browser.get('/leave', { [header]: value })
    expect((await browser.get('/me')).status).toBe(404)
  })

  it('takes away whose browser does not say where the link was, and ends no visit: it may be another site’s', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    await browser.get('/leave', {})
    expect(browser.path).toBe('https://www.wikipedia.org/')
    expect((await browser.get('/me')).status).toBe(200)
  })
})
