import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../../test/http-browser.ts'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { blankPlan } from '../../domain/safety-plan/plan.ts'
import { exportRecord, type ClientRecord } from '../../flows/client-record.ts'
import { readConversation } from '../../flows/read-conversation.ts'
import { askForRight, moveRight } from '../../flows/rights.ts'
import { writePlan } from '../../flows/safety-plan.ts'
import { clientBundle } from '../fhir/client-bundle.ts'
import { bundleShape } from '../fhir/r4-shapes.ts'
import { recordPage } from './pages/record-page.ts'

let clinic: HttpClinic
let browser: Browser
beforeEach(async () => {
  clinic = await openHttpClinic()
  browser = await clinic.visit(clinic.client)
})
const wrote = (text: string) => browser.get('/me').then((page) => page.submit('/me/messages', { text }))
const plan = () =>
  writePlan(
    clinic.practitioner,
    clinic.client.conversationId,
    {
      basedOn: 0,
      lines: { ...blankPlan, helpers: [{ text: 'Ana <mi hermana>', reach: '+34 600 000 111' }] },
    },
    clinic.world.ports,
  )
const looked = () => readConversation(clinic.practitioner, clinic.client.conversationId, clinic.world.ports)

describe('/me/data', () => {
  it('RE.1 is linked from the messages and says what is held, in words and numbers', async () => {
    await wrote('I slept badly.')
    await browser.get('/me')
    expect(browser.html).toContain('href="/me/data"')
    await browser.get('/me/data')
    expect(browser.status).toBe(200)
    expect(browser.text).toContain('1 message from you')
    expect(browser.text).not.toMatch(/\b0 (set|reply|time|thing)/)
    expect(browser.text).toContain('You have not asked for anything yet.')
  })

  it('RE.1 says who looked, by name, at what, why and when', async () => {
    await browser.get('/me/data/looks')
    expect(browser.text).toMatch(/Ines Ferreira.* made a link to this page \(\d\d:\d\d\)/)
    expect(browser.text).toMatch(/You, or a person who has your link, came in by a link \(/)
    expect(browser.text).not.toContain('looked at')
    await looked()
    await looked()
    await browser.get('/me/data/looks')
    expect(browser.text).toMatch(
      /Ines Ferreira.*, who is on your team, looked at your messages and our replies \(2 times, last at \d\d:\d\d\)/,
    )
  })

  it('RE.1 a correction is asked for by form alone, shown with its day, answered and read', async () => {
    await browser.get('/me/data')
    await browser.submit('/me/data', { words: 'My sister is <Ana>, not Eva.' })
    expect([browser.status, browser.path]).toEqual([200, '/me/data?done=asked'])
    expect(browser.text).toContain('My sister is <Ana>, not Eva.')
    expect(browser.text).toMatch(/You will hear from us by \d+ \w+ \d{4}/)
    const { administrator, world } = clinic
    const [one] = await casesOf()
    const step = {
      step: 'refuse',
      reason: 'record-is-right',
      words: 'We read it with Ana.',
      proof: null,
    } as const
    await moveRight(administrator, one?.id ?? '', step, world.ports)
    await browser.get('/me/data')
    expect(browser.text).toContain('We did not do it.')
    expect(browser.text).toContain('We looked, and think that it is right as it is.')
    expect(browser.text).toContain('We read it with Ana.')
  })
  const casesOf = async () => {
    const { readCases } = await import('../../flows/rights.ts')
    const read = await readCases(clinic.administrator, clinic.world.ports)
    return read.ok ? read.value.cases : []
  }

  it('RE.1 nothing typed is a sentence beside the field; a form that is old gives the words back', async () => {
    await browser.get('/me/data')
    await browser.submit('/me/data', { words: ' ' })
    expect(browser.status).toBe(400)
    expect(browser.text).toContain('Please tell us what is wrong.')
    await browser.submit('/me/data', { words: 'My words', token: 'old' })
    expect(browser.status).toBe(403)
    expect(browser.html).toContain('My words</textarea>')
  })

  it('RE.1 an erasure is asked for only with the box ticked, once, and can be taken back', async () => {
    await browser.get('/me/data')
    await browser.submit('/me/data', { ask: 'erasure' })
    expect(browser.status).toBe(400)
    expect(browser.text).toContain('Please tick the box first')
    await browser.submit('/me/data', { ask: 'erasure', sure: 'yes' })
    expect(browser.path).toBe('/me/data?done=asked')
    await browser.submit('/me/data', { ask: 'erasure', sure: 'yes' })
    expect([browser.status, browser.path]).toEqual([200, '/me/data?done=asked'])
    const [one, ...more] = await casesOf()
    expect(more).toEqual([])
    expect(one).toMatchObject({ kind: 'erasure', state: 'asked' })
    await browser.submit('/me/data', { ask: 'take-back', case: one?.id ?? '' })
    expect(browser.text).toContain('You took it back.')
  })

  it('in Spanish too', async () => {
    await browser.get('/language/es?to=/me/data')
    expect(browser.text).toContain('Lo que guardamos de usted')
  })
})

describe('a client’s copy', () => {
  const record = async (): Promise<ClientRecord> => {
    await wrote('I slept <badly>.')
    await plan()
    await looked()
    const { organisationId } = clinic.administrator
    const actor = { kind: 'client', organisationId, ...clinic.client } as const
    await askForRight(actor, 'correction', 'My sister is <Ana>.', clinic.world.ports)
    const made = await exportRecord(actor, actor.conversationId, clinic.world.ports)
    if (!made.ok) throw new Error(made.refusal.code)
    return made.value
  }

  it('RE.1 comes as one archive by one press, not by a link, and is on record', async () => {
    await wrote('I slept badly.')
    await browser.get('/me/data')
    await browser.submit('/me/data', { words: 'My sister is Ana, not Eva.' })
    const token = /name="token" value="([^"]+)"/.exec(browser.html)?.[1] ?? ''
    const send = (given: string) =>
      browser.raw('/me/data/copy', {
        method: 'POST',
        body: new URLSearchParams({ token: given }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: browser.origin },
      })
    expect((await send('guessed')).status).toBe(403)
    const answer = await send(token)
    expect(answer.headers.get('content-type')).toBe('application/zip')
    const bytes = Buffer.from(await answer.arrayBuffer())
    for (const name of ['to-read.html', 'record.json', 'fhir-bundle.json'])
      expect(bytes.includes(name)).toBe(true)
    expect(bytes.includes('I slept badly.')).toBe(true)
    expect(bytes.includes('"words": "My sister is Ana, not Eva."')).toBe(true)
    expect(bytes.includes('"contentString": "My sister is Ana, not Eva."')).toBe(true)
    expect(bytes.includes('>My sister is Ana, not Eva.</p>')).toBe(true)
    expect((await browser.raw('/me/data/copy')).status).toBe(404)
    await browser.get('/me/data')
    expect(browser.text).toContain('Take a copy')
    expect(browser.text).toContain('It is done.')
  })

  it('is FHIR R4 that holds together: every resource has what R4 asks of it, every reference resolves', async () => {
    const bundle = bundleShape.parse(JSON.parse(JSON.stringify(clientBundle(await record()))))
    const kinds = bundle.entry.map(({ resource }) => resource.resourceType)
    for (const kind of ['Patient', 'Organization', 'Practitioner', 'Communication', 'CarePlan', 'AuditEvent'])
      expect(kinds).toContain(kind)
    const ids = new Set(bundle.entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`))
    expect(ids.size).toBe(kinds.length)
    const references = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, one]) => one)
    expect(references.length).toBeGreaterThan(5)
    expect(JSON.stringify(bundle)).toContain('"contentString":"My sister is <Ana>."')
    expect(references.filter((one) => !ids.has(one ?? ''))).toEqual([])
  })

  it('is a page that needs nothing from anywhere, runs nothing, and shows words as words', async () => {
    const made = await record()
    for (const locale of ['en', 'es'] as const) {
      const page = (await recordPage(made, locale)).toString()
      expect(page).toContain('I slept &lt;badly&gt;.')
      expect(page).toContain('My sister is &lt;Ana&gt;.')
      expect(page).toContain('Ana &lt;mi hermana&gt;')
      expect(page).not.toMatch(/<script|<link|<img|src=|href=|@import|url\(/)
    }
  })
})
