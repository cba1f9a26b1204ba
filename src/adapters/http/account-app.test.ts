import { expect, it } from 'vitest'
import { openHttpClinic } from '../../../test/http-clinic.ts'

it('a first code of an app that is wrong leads to another try, or to a new square', async () => {
  const clinic = await openHttpClinic()
  const browser = await clinic.as(clinic.practitioner)
  await browser.get('/account')
  await browser.submit('/account/app', {})
  await browser.submit('/account/app/confirm', { code: '000000' })
  expect(browser.text).toContain('This code does not work.')
  await browser.submit('/account/app', {})
  expect(browser.html).toContain('class="square"')
})
