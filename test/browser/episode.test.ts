import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { openBrowserClinic, type BrowserClinic } from './clinic.ts'

/** One episode from the alarm to its end, by two people, in a real browser; and who is told of the next. */

let clinic: BrowserClinic
let ruth: Page
let marisol: Page
beforeAll(async () => void (clinic = await openBrowserClinic()))
afterAll(() => clinic.close())

/** The form of one step, opened. */
async function opened(page: Page, title: string) {
  const form = page.locator('details', { has: page.getByText(title, { exact: true }) })
  await form.waitFor()
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click()
  return form
}
const stands = (page: Page, state: string): Promise<void> =>
  page.getByText(state, { exact: true }).first().waitFor()

const tooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

it('the alarm comes, is acknowledged, and its record opens', async () => {
  ruth = await clinic.as('Ruth Adeyemi', 1280)
  const aisha = await clinic.page(360, { script: false })
  await aisha.goto(await clinic.clientLink('Aisha Rahman'))
  await aisha.locator('textarea').fill('I have the pills here and I am going to take them all tonight.')
  await aisha.getByRole('button', { name: 'Send message' }).click()
  const alert = ruth.getByRole('alertdialog')
  await alert.getByRole('button', { name: 'Acknowledge and open' }).click()
  await alert.waitFor({ state: 'hidden' })
  await ruth.getByRole('textbox', { name: /Reply to/ }).waitFor()
  await ruth.goto(`${ruth.url()}/episode`)
})

it('says what is due, who was told, and what may be done, each that cannot with its reason', async () => {
  await stands(ruth, 'Acknowledged')
  await ruth.getByRole('heading', { name: 'What is due' }).waitFor()
  const close = await opened(ruth, 'Close the episode')
  await close.getByText('This needs an assessment first.').waitFor()
  expect(await axeFindings(ruth)).toEqual([])
})

it('SA.3 assessed, then help called with the service and the time, and not closed before contact is confirmed', async () => {
  const assess = await opened(ruth, 'Record the assessment')
  await assess
    .getByRole('textbox', { name: 'Findings, in words' })
    .fill('Plan and means; she agreed to help.')
  await assess.getByRole('button', { name: 'Save the assessment' }).click()
  await stands(ruth, 'Assessed')
  const call = await opened(ruth, 'Emergency help was called')
  await call.getByRole('textbox', { name: 'Which service' }).fill('Mobile crisis team')
  await call.getByRole('textbox', { name: /What you told them/ }).fill('The address; she agreed.')
  await call.getByRole('button', { name: 'Save the call' }).click()
  await stands(ruth, 'Emergency help called')
  await ruth.getByText('Dr Ruth Adeyemi called Mobile crisis team').waitFor()
  const close = await opened(ruth, 'Close the episode')
  await close.getByText('Closing needs confirmed contact first.').waitFor()
})

it('SA.3 handed to the supervisor, who sees that she was asked, accepts, confirms contact and closes it', async () => {
  const hand = await opened(ruth, 'Hand it to somebody')
  await hand.getByRole('combobox', { name: 'To whom' }).selectOption({ label: 'Marisol Quintana' })
  await hand.getByRole('textbox', { name: 'What they need to know' }).fill('The team is on its way.')
  await hand.getByRole('button', { name: 'Ask them to take it over' }).click()
  await ruth.getByText('Marisol Quintana was asked to take it over and has not accepted yet').waitFor()
  marisol = await clinic.as('Marisol Quintana', 1280)
  await marisol.getByRole('link', { name: /Episodes/ }).click()
  const row = marisol.getByRole('row', { name: /Aisha Rahman/ })
  await row.getByText('You were asked to take it over').waitFor()
  await row.getByText('Confirm contact').waitFor()
  expect(await axeFindings(marisol)).toEqual([])
  await row.getByRole('link', { name: 'Aisha Rahman' }).click()
  // What she has begun to write stays open, with her words, when the episode changes under it.
  const confirm = await opened(marisol, 'Confirm contact')
  await confirm.getByRole('textbox', { name: 'How contact was confirmed' }).fill('The team is with her.')
  await marisol.getByRole('button', { name: 'Take it over' }).click()
  await stands(marisol, 'Handed on')
  await confirm.getByRole('button', { name: 'Save the contact' }).click()
  await stands(marisol, 'Contact confirmed')
  const close = await opened(marisol, 'Close the episode')
  await close.getByRole('textbox', { name: 'Reason for closing' }).fill('Admitted; we see her on Monday.')
  await close.getByRole('button', { name: 'Close with this reason' }).click()
  await marisol.getByText('No open episode').waitFor()
})

it('the administrator says who is told and when, and it stays', async () => {
  const dev = await clinic.as('Dev Raman', 1280)
  await dev.goto(`${clinic.server.address}/app/settings`)
  await dev.getByRole('heading', { name: 'When somebody may be in danger' }).waitFor()
  const now = dev.getByRole('group', { name: 'Now', exact: true })
  await now.getByRole('spinbutton', { name: 'Acknowledged within, minutes' }).fill('40')
  await dev.getByText(/an assessment is not due before the acknowledgement/).waitFor()
  await now.getByRole('spinbutton', { name: 'Acknowledged within, minutes' }).fill('4')
  await dev.getByRole('combobox', { name: 'Add to the cover' }).selectOption({ index: 1 })
  await dev.getByRole('button', { name: /^Remove .* from the cover$/ }).waitFor()
  await dev.getByRole('button', { name: 'Save these times' }).click()
  await dev.getByText('Saved.', { exact: true }).first().waitFor()
  await dev.reload()
  await dev.getByRole('button', { name: /^Remove .* from the cover$/ }).waitFor()
  const again = dev.getByRole('group', { name: 'Now', exact: true })
  expect(await again.getByRole('spinbutton', { name: 'Acknowledged within, minutes' }).inputValue()).toBe('4')
  expect(await axeFindings(dev)).toEqual([])
})

it('PR.5 an emergency access is opened with a proof, read, ended, and reviewed by a supervisor', async () => {
  const { address } = clinic.server
  const colin = await clinic.as('Colin Ashworth', 360)
  await colin.goto(`${address}/account/prove?to=/app/care`)
  await colin.getByRole('button', { name: 'Go on' }).click()
  await colin.getByRole('button', { name: 'Open a record' }).click()
  await colin.getByLabel(/whole name/).fill('Darnell Whitfield')
  await colin.getByLabel(/Why you need it now/).fill('His daughter rang: he said goodbye.')
  await colin.getByRole('button', { name: 'Save' }).click()
  await colin.getByRole('link', { name: 'Go to the client' }).click()
  await colin.getByRole('heading', { level: 1, name: /Darnell/ }).waitFor()
  await colin.getByText(/^Emergency access: you can read here until /).waitFor()
  await colin
    .getByText(/I been thinking Imani would be/)
    .first()
    .waitFor()
  expect(await axeFindings(colin)).toEqual([])
  expect(await tooWide(colin)).toBe(false)
  const record = colin.url()
  await colin.getByRole('button', { name: 'End this access' }).click()
  await colin.getByRole('heading', { level: 1, name: 'Care teams' }).waitFor()
  await colin.getByRole('link', { name: 'Go to the client' }).waitFor({ state: 'detached' })
  await colin.goto(record)
  await colin.getByText('Nothing to show here').waitFor()

  const phone = await clinic.as('Marisol Quintana', 360)
  await phone.getByText('1 emergency access to review').waitFor({ state: 'attached' })
  await phone.getByRole('link', { name: /^Care teams/ }).click()
  await phone.getByText('Colin Ashworth opened the record of Darnell Whitfield').waitFor()
  await phone.getByText('His daughter rang: he said goodbye.').waitFor()
  expect(await axeFindings(phone)).toEqual([])
  expect(await tooWide(phone)).toBe(false)
  await phone.getByRole('button', { name: 'Review', exact: true }).click()
  await phone.getByLabel('In your words').fill('He did well to look. I rang the daughter.')
  await phone.getByRole('button', { name: 'Save' }).click()
  await phone.getByText('Nothing waits for a review.').waitFor()
  await phone.getByText('It was justified').waitFor()
  await phone.getByText('1 emergency access to review').waitFor({ state: 'detached' })
})

it('nothing went wrong on any page', () => expect(clinic.faults).toEqual([]))
