import { beforeEach, describe, expect, it } from 'vitest'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import type { Browser } from '../../../test/http-browser.ts'
import { blankPlan, planParts, type SafetyPlan } from '../../domain/safety-plan/plan.ts'
import { writePlan } from '../../flows/safety-plan.ts'

const plan: SafetyPlan = {
  ...blankPlan,
  'warning-signs': [{ text: 'I stop answering <my> sister', reach: '' }],
  helpers: [
    { text: 'Ana', reach: '+34 600 000 111' },
    { text: 'Bea', reach: 'knock at 4B' },
  ],
}
let clinic: HttpClinic
let browser: Browser
beforeEach(async () => {
  clinic = await openHttpClinic()
  browser = await clinic.visit(clinic.client)
})
const written = (basedOn: number, lines: SafetyPlan) =>
  writePlan(clinic.practitioner, clinic.client.conversationId, { basedOn, lines }, clinic.world.ports)

describe('/me/plan', () => {
  it('RE.1 is linked from the messages, says what is not there yet, and shows the lines of the country', async () => {
    await browser.get('/me')
    expect(browser.html).toContain('href="/me/plan"')
    await browser.get('/me/plan')
    expect(browser.status).toBe(200)
    expect(browser.text).toContain('There is no plan yet. You can write it with Ines Ferreira.')
    expect(browser.html).toContain('href="tel:024"')
  })

  it('shows the plan in the words it was written in; a number can be pressed, a door cannot', async () => {
    await written(0, plan)
    await browser.get('/me/plan')
    expect(browser.text).toContain('I stop answering <my> sister')
    expect(browser.html).toContain('href="tel:+34600000111"')
    expect(browser.html).not.toContain('tel:knock')
    expect(browser.text).toContain('Ines Ferreira saved it last')
    expect(browser.html).not.toMatch(/missing|not complete|needed/i)
  })

  it('in Spanish too', async () => {
    await browser.get('/language/es?to=/me/plan')
    expect(browser.text).toContain('Mi plan de seguridad')
    expect(browser.text).toContain('Aún no hay plan.')
  })

  it('RE.1 a client changes a part by form alone, and the version names them', async () => {
    await written(0, plan)
    await browser.get('/me/plan/own-ways')
    await browser.submit('/me/plan/own-ways', { lines: 'Tea, slowly\r\n\r\nWalk to the harbour' })
    expect([browser.status, browser.path]).toEqual([200, '/me/plan?saved=yes'])
    expect(browser.text).toContain('Your change is saved.')
    expect(browser.text).toContain('You changed it last')
    expect(browser.text).toContain('Walk to the harbour')
    expect(browser.text).toContain('Ana')
  })

  it('people are changed with how to reach them, and taken out by emptying a row', async () => {
    await written(0, plan)
    await browser.get('/me/plan/helpers')
    await browser.submit('/me/plan/helpers', {
      'who-0': 'Ana',
      'reach-0': '600 222',
      'who-1': '',
      'reach-1': '',
    })
    expect(browser.text).toContain('600 222')
    expect(browser.text).not.toContain('Bea')
  })

  it('what does not fit comes back as it was typed, with the reason', async () => {
    await browser.get('/me/plan/places')
    await browser.submit('/me/plan/places', {
      lines: Array.from({ length: 13 }, (_, n) => `Place ${n}`).join('\n'),
    })
    expect(browser.status).toBe(400)
    expect(browser.text).toContain('Some of this is too long')
    expect(browser.html).toContain('Place 12')
    await browser.get('/me/plan/company')
    await browser.submit('/me/plan/company', { 'who-0': '', 'reach-0': '600 111' })
    expect(browser.status).toBe(400)
    expect(browser.html).toContain('value="600 111"')
  })

  it('a plan that changed meanwhile is not written over, and the words are kept', async () => {
    await browser.get('/me/plan/places')
    await written(0, plan)
    await browser.submit('/me/plan/places', { lines: 'The library' })
    expect(browser.status).toBe(409)
    expect(browser.text).toContain('Somebody else changed this plan')
    expect(browser.html).toContain('The library')
    await browser.submit('/me/plan/places', { lines: 'The library' })
    expect(browser.path).toBe('/me/plan?saved=yes')
    expect(browser.text).toContain('The library')
    expect(browser.text).toContain('Ana')
  })

  it('a form without our token changes nothing and gives the words back', async () => {
    await browser.get('/me/plan/places')
    await browser.submit('/me/plan/places', { token: 'x.y', lines: 'The library' })
    expect(browser.status).toBe(403)
    expect(browser.html).toContain('The library')
    await browser.get('/me/plan')
    expect(browser.text).not.toContain('The library')
  })

  it('PR.1 no word of a plan stands in a line of the log, saved or refused', async () => {
    await written(0, plan)
    for (const lines of [
      'Walk with Bartholomew',
      Array.from({ length: 13 }, () => 'Bartholomew').join('\n'),
    ]) {
      await browser.get('/me/plan/own-ways')
      await browser.submit('/me/plan/own-ways', { lines })
    }
    expect(clinic.log.length).toBeGreaterThan(3)
    expect(clinic.log.join('\n')).not.toMatch(/Bartholomew|sister|Ana|600 000/)
  })

  it('every part has its page, another is not there, and a stranger sees none', async () => {
    for (const part of planParts)
      expect([part, (await browser.get(`/me/plan/${part}`)).status]).toEqual([part, 200])
    expect((await browser.get('/me/plan/score')).status).toBe(404)
    const other = await clinic.visit({ ...clinic.client, link: '/c/none' })
    expect((await other.get('/me/plan')).status).toBe(404)
    expect((await other.post('/me/plan/places', 'lines=x')).status).toBe(404)
  })

  it('fits a slow line: under 14 KB with a long plan', async () => {
    const line = { text: 'A walk to the harbour and back with the dog', reach: '+34 600 000 111' }
    const full = Object.fromEntries(planParts.map((part) => [part, Array.from({ length: 6 }, () => line)]))
    await written(0, { ...blankPlan, ...full })
    await browser.get('/me/plan')
    const gzip = (await import('node:zlib')).gzipSync(browser.html)
    expect(gzip.byteLength).toBeLessThan(14_000)
  })
})
