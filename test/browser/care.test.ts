import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { openBrowserClinic, type BrowserClinic } from './clinic.ts'

/** Clients change hands, and are covered for a while, by what people press. */

let clinic: BrowserClinic
let ruth: Page
let tomas: Page
beforeAll(async () => {
  clinic = await openBrowserClinic()
  ruth = await clinic.as('Ruth Adeyemi', 1280)
  tomas = await clinic.as('Tomás Herrera Vidal', 1280)
})
afterAll(() => clinic.close())

const teams = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /^Care teams/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Care teams' }).waitFor()
}

const choose = (page: Page, label: string, option: string) =>
  page.getByLabel(label, { exact: true }).selectOption({ label: option })

it('PR.5 a cover is arranged, says until when, opens the clients, and is ended by hand', async () => {
  await teams(ruth)
  await ruth.getByRole('button', { name: 'Arrange cover' }).click()
  const form = ruth.getByRole('dialog')
  await choose(ruth, 'Who covers', 'Tomás Herrera Vidal')
  expect(await axeFindings(ruth)).toEqual([])
  await form.getByRole('button', { name: 'Save' }).click()
  await form.waitFor({ state: 'hidden' })
  await ruth.getByText(/^Tomás .* covers for Dr Ruth Adeyemi$/).waitFor()
  await ruth.getByText(/^now, until /).waitFor()
  await ruth.getByRole('button', { name: 'End it now' }).click()
  await ruth.getByText('ended').first().waitFor()
})

it('HU.1 a client is offered with words and a last day; without a licence there nobody takes over, and both can end it', async () => {
  const offer = async (): Promise<void> => {
    await ruth.getByRole('button', { name: 'Hand a client over' }).click()
    const form = ruth.getByRole('dialog')
    await choose(ruth, 'To whom', 'Tomás Herrera Vidal')
    await form.getByLabel('What your colleague should know').fill('Sleeps badly since March.')
    await form.getByRole('button', { name: 'Save' }).click()
    await form.waitFor({ state: 'hidden' })
  }
  await teams(ruth)
  await offer()
  await ruth.getByText(/^waits for an answer until /).waitFor()
  await teams(tomas)
  await tomas.getByText('Sleeps badly since March.').waitFor()
  expect(await axeFindings(tomas)).toEqual([])
  await tomas.getByRole('button', { name: 'Take over' }).click()
  await tomas
    .getByText(/licen[cs]e/i)
    .first()
    .waitFor()
  await tomas.getByRole('button', { name: 'Decline' }).click()
  await tomas.getByText('Sleeps badly since March.').waitFor({ state: 'detached' })
  await ruth.getByText('declined').waitFor()
  await offer()
  await ruth.getByRole('button', { name: 'Take the offer back' }).click()
  await ruth.getByText('taken back').waitFor()
})

it('nothing went wrong on any page but the refusal that was asked for', () => {
  expect(clinic.faults.filter((fault) => !/40[0-9]/.test(fault))).toEqual([])
})
