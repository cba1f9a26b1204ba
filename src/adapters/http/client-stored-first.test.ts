import { expect, it } from 'vitest'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'

const stored = (clinic: HttpClinic): readonly string[] =>
  [...(clinic.world.kept.values().next().value?.conversations.values() ?? [])].flatMap((one) =>
    one.messages.map((message) => message.text),
  )

it('SA.1 a message is stored and confirmed even where the rest of the conversation cannot be read', async () => {
  const clinic = await openHttpClinic()
  const browser = await clinic.visit(clinic.client)
  const unreadable = async (): Promise<never> => {
    throw new Error('a row that does not open')
  }
  Object.assign(clinic.world.ports.threads, { conversation: unreadable })
  Object.assign(clinic.world.ports.people, { organisation: unreadable })
  const token = /name="token" value="([^"]+)"/.exec(browser.html)?.[1] ?? ''
  const answer = await browser.raw('/me/messages', {
    method: 'POST',
    body: new URLSearchParams({ token, submission: 'one', text: 'Please keep this.' }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: browser.origin },
  })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toMatch(/^\/me\?sent=[\w-]+#sent$/)
  expect(stored(clinic)).toEqual(['Please keep this.'])
})

it.each([
  ['one byte over 64 KiB', 'a'.repeat(65_537)],
  ['300 kB of letters', 'a letter '.repeat(33_000)],
  ['150 kB that travel as 450 kB', 'ñ'.repeat(75_000)],
])('SA.1 a text too long is refused with a sentence and given back whole: %s', async (_, text) => {
  const clinic = await openHttpClinic()
  const browser = await clinic.visit(clinic.client)
  await browser.submit('/me/messages', { text })
  expect(browser.status).toBe(413)
  expect(browser.text).toContain('too long to send in one piece')
  expect(browser.html).toContain(`${text}</textarea>`)
  expect(stored(clinic)).toEqual([])
})

it('SA.1 a page that was gone back to and written on anew loses nothing', async () => {
  const clinic = await openHttpClinic()
  const browser = await clinic.visit(clinic.client)
  const form = browser.html
  await browser.submit('/me/messages', { text: 'See you on Monday.' })
  browser.html = form
  await browser.submit('/me/messages', { text: 'I cannot wait until Monday.' })
  expect(browser.text).toContain('We have your message')
  expect(browser.text).toContain('I cannot wait until Monday.')
  browser.html = form
  await browser.submit('/me/messages', { text: 'I cannot wait until Monday.' })
  expect(stored(clinic)).toEqual(['See you on Monday.', 'I cannot wait until Monday.'])
})
