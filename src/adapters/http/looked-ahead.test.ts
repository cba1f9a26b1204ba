import { expect, it } from 'vitest'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'

const opened = async (clinic: HttpClinic): Promise<number> => {
  let count = 0
  for await (const { event } of clinic.world.ports.audit.entries(clinic.administrator.organisationId))
    if (event === 'client-link-opened' || event === 'client-link-refused') count += 1
  return count
}

it.each<[string, RequestInit, number]>([
  ['a mail filter that only asks for the head', { method: 'HEAD' }, 200],
  ['a browser that loads ahead', { headers: { 'sec-purpose': 'prefetch' } }, 503],
  ['one that draws ahead', { headers: { 'sec-purpose': 'prefetch;prerender' } }, 503],
  ['one that loads ahead by a helper', { headers: { 'sec-purpose': 'prefetch;anonymous-client-ip' } }, 503],
  ['an older one', { headers: { purpose: 'prefetch' } }, 503],
  ['an older Firefox', { headers: { 'x-moz': 'prefetch' } }, 503],
  ['a page that shows small pictures of pages', { headers: { 'x-purpose': 'preview' } }, 503],
  ['a script', { headers: { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' } }, 403],
  ['a picture', { headers: { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' } }, 403],
  ['WhatsApp', { headers: { 'user-agent': 'WhatsApp/2.23.20.0 A' } }, 200],
  ['Slack', { headers: { 'user-agent': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' } }, 200],
  ['Teams', { headers: { 'user-agent': 'Mozilla/5.0 (Windows NT 6.1) SkypeUriPreview Preview/0.5' } }, 200],
])('%s opens no visit and writes nothing, for a good link and a bad one', async (_, init, status) => {
  const clinic = await openHttpClinic()
  const browser = await clinic.visit(await clinic.addClient('Noor Haddad', {}))
  const before = await opened(clinic)
  const altered = `${clinic.client.link.slice(0, -1)}${clinic.client.link.endsWith('A') ? 'B' : 'A'}`
  for (const link of [clinic.client.link, altered]) {
    const answer = await browser.raw(link, init)
    expect([answer.status, await answer.text()]).toEqual([status, ''])
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(answer.headers.get('location')).toBeNull()
  }
  expect(await opened(clinic)).toBe(before)
})

it.each<[string, Record<string, string>]>([
  ['a browser that says nothing', {}],
  ['a browser of today', { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }],
  ['a link in another site’s mail', { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'cross-site' }],
  ['a telephone with "bot" in its name', { 'user-agent': 'Mozilla/5.0 (Linux; Android 13; CUBOT NOTE 50)' }],
  ['the browser in a chat', { 'user-agent': 'Mozilla/5.0 (iPhone) Mobile/15E148 [FBAN/FBIOS;FBAV/440.0]' }],
])('%s opens the page at once, even where a preview was drawn before', async (_, headers) => {
  const clinic = await openHttpClinic()
  const browser = await clinic.visit(await clinic.addClient('Noor Haddad', {}))
  await browser.raw(clinic.client.link, { headers: { 'sec-purpose': 'prefetch' } })
  const before = await opened(clinic)
  await browser.get(clinic.client.link, headers)
  expect([browser.status, browser.path]).toEqual([200, '/me'])
  expect(browser.text).toContain('Ines Ferreira reads what you write here.')
  expect(await opened(clinic)).toBe(before + 1)
})
