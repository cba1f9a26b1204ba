import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowserClinic, type BrowserClinic } from './clinic.ts'

let clinic: BrowserClinic
beforeAll(async () => void (clinic = await openBrowserClinic()))
afterAll(() => clinic.close())

it('a supervisor sets a budget that is broken already: the page and the board say so, with what that rests on', async () => {
  const page = await clinic.as('Marisol Quintana', 1280)
  const { address } = clinic.server
  await page.goto(`${address}/app/episodes`)
  await page.locator('tbody tr').first().waitFor()
  expect(await page.getByText('The alert budget').count()).toBe(0)
  await page.getByRole('link', { name: 'Alerts' }).click()
  await page.getByText('No budget is set.').waitFor()
  await page.getByRole('button', { name: 'Change the budget' }).click()
  await page.getByLabel('Alerts per clinician hour, at most').fill('0.01')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await page.getByText('Beyond the budget', { exact: true }).waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.getByRole('link', { name: 'Episodes' }).click()
  const warning = page.getByRole('region', { name: 'The alert budget is broken' })
  await warning.waitFor()
  expect(await warning.textContent()).toMatch(/Budget: 0\.01 at most\..*95% interval .+ from \d+ alerts/)
  // Nobody is named or told from the figures of few people.
  await warning.getByRole('link', { name: 'See the figures' }).click()
  await page.getByText('Not shown: too few people').first().waitFor()
  await page.context().close()
})

it('a practitioner is told whose page it is, and sees no warning', async () => {
  const page = await clinic.as('Ruth Adeyemi', 1280)
  await page.goto(`${clinic.server.address}/app/alerts`)
  await page.getByText('Figures about alerts are for supervisors.').waitFor()
  await page.goto(`${clinic.server.address}/app/episodes`)
  await page.locator('tbody tr').first().waitFor()
  expect(await page.getByText('The alert budget').count()).toBe(0)
  await page.context().close()
  expect(clinic.faults).toEqual([])
})
