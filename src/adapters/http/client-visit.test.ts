import { expect, it } from 'vitest'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'

const messages = (clinic: HttpClinic) =>
  [...(clinic.world.kept.values().next().value?.conversations.values() ?? [])].flatMap((one) => one.messages)

it('a newer key of visits ends those of before, gives back what was being written, and the link opens the page again', async () => {
  let secret = 'before'.repeat(8)
  const settings = {
    get secret() {
      return secret
    },
  }
  const clinic = await openHttpClinic({ settings })
  const [browser, staff] = [await clinic.visit(clinic.client), await clinic.as(clinic.practitioner)]
  expect(browser.path).toBe('/me')
  secret = 'after'.repeat(8)
  await browser.submit('/me/messages', { text: 'I slept badly again.' })
  expect([browser.status, messages(clinic)]).toEqual([404, []])
  expect(browser.html).toContain('I slept badly again.')
  expect((await browser.get('/me')).status).toBe(404)
  expect((await staff.get('/api/session')).status).toBe(200)
  expect((await browser.get(clinic.client.link)).path).toBe('/me')
  await browser.submit('/me/messages', { text: 'I slept badly again.' })
  expect(messages(clinic)).toHaveLength(1)
})
