import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { approveAndSend } from './approve-and-send.ts'
import { axeFindings } from './axe.ts'
import { openBrowserClinic, type BrowserClinic } from './clinic.ts'
import { patience } from './patience.ts'

/** A consent that was told in the room: written down, used, looked up, taken back, and what it gave deleted. */

let clinic: BrowserClinic
let ruth: Page
let address: string
beforeAll(async () => {
  clinic = await openBrowserClinic()
  ruth = await clinic.as('Ruth Adeyemi', 1280)
  await ruth.getByRole('link', { name: /Jess/ }).first().click()
  await ruth.getByRole('textbox', { name: /Reply to/ }).waitFor()
  address = ruth.url()
})
afterAll(() => clinic.close())

const sheet = () => ruth.getByRole('dialog')
const open = async (part: string): Promise<void> => {
  await ruth.goto(`${address}/about#privacy-${part}`)
  await sheet().waitFor()
}
/** What the server answers to whoever asks for a draft past the screen. */
const draftAnswer = (): Promise<string> =>
  ruth.evaluate(async (id) => {
    const answer = await fetch(`/api/conversations/${id}/draft`)
    return answer.text()
  }, address.slice(-36))

it('PR.2 says that there is no consent, and opens by keyboard', async () => {
  await ruth.goto(`${address}/about`)
  await ruth.getByText('No consent to drafts. No model sees this conversation.').waitFor()
  await ruth.getByRole('button', { name: 'Consents, uses and hidden words' }).focus()
  await ruth.keyboard.press('Enter')
  await sheet().getByRole('heading', { name: 'AI and privacy: Jess' }).waitFor()
  await ruth.keyboard.press('Escape')
  await sheet().waitFor({ state: 'hidden' })
  await expect.poll(() => new URL(ruth.url()).hash, patience).toBe('')
})

it('what is missing is said at its field, and focus goes there', async () => {
  await open('consents')
  await sheet().getByRole('button', { name: 'Record a yes' }).click()
  await sheet().getByText('replay-7b').first().waitFor()
  await sheet().getByRole('radio', { name: 'A guardian of Jess' }).check()
  await sheet().getByRole('button', { name: 'Record the yes' }).click()
  await sheet().getByText('Write the name of the guardian.').waitFor()
  await sheet().getByText('Choose how they said it.').waitFor()
  await sheet().getByText('Read the words out first, then say so here.').waitFor()
  const focused = (): Promise<boolean> =>
    sheet()
      .getByLabel('Name of the guardian')
      .evaluate((field) => field === document.activeElement)
  await expect.poll(focused, patience).toBe(true)
})

it('PR.2 a yes given in person is recorded, with who wrote it down', async () => {
  await sheet().getByRole('radio', { name: 'Jess', exact: true }).check()
  await sheet().getByRole('radio', { name: 'In person' }).check()
  await sheet()
    .getByRole('checkbox', { name: /I read out exactly these words/ })
    .check()
  await sheet().getByRole('button', { name: 'Record the yes' }).click()
  await sheet().getByText('Agreed', { exact: true }).waitFor()
  await expect.poll(() => sheet().innerText(), patience).toMatch(/How\s+in person/)
  await expect.poll(() => sheet().innerText(), patience).toMatch(/Written down by\s+Dr Ruth Adeyemi/)
  await ruth.keyboard.press('Escape')
  await ruth.getByText(/^Drafts by replay-7b at .*: Jess said yes on .*, in person, until /).waitFor()
})

it('AU.3 a draft that was asked stands in the list of what AI did', async () => {
  const pieces = ['Three stops with no podcast, and you let', ' your heart be loud. What was it like?']
  clinic.model.play({ kind: 'text', pieces })
  await ruth.goto(`${address}/moves`)
  await ruth.getByRole('button', { name: 'Ask for a draft' }).click()
  await ruth
    .getByText(/draft by replay-7b/)
    .first()
    .waitFor()
  await open('ledger')
  await sheet()
    .getByText(/^Dr Ruth Adeyemi asked replay-7b at /)
    .waitFor()
  await sheet().getByText('Shown as a draft. It did not end up in a reply.').waitFor()
})

it('PR.1 a word is added to what is always hidden; what a model would get is looked at, and nothing is sent', async () => {
  const calls = clinic.model.calls.length
  await open('hidden')
  await sheet().getByRole('button', { name: 'Add', exact: true }).click()
  await sheet()
    .getByText(/Write what is to be hidden/)
    .waitFor()
  await sheet().getByLabel('Kind').selectOption({ label: 'Organisation' })
  await sheet().getByLabel('Word, number or address').fill('BART')
  await ruth.keyboard.press('Enter')
  await sheet().getByRole('button', { name: 'Remove BART' }).waitFor()
  await open('preview')
  await sheet().getByRole('button', { name: 'Show what a model would get' }).click()
  await sheet().getByText('This is what would be sent. Nothing has been sent.').waitFor()
  const shown = await sheet().locator('ol').innerText()
  expect(shown).toContain('⟨name 1⟩')
  expect(shown).not.toMatch(/\b(Greg|Tasha|Denise|Moreno|BART)\b/i)
  expect(clinic.model.calls).toHaveLength(calls)
})

it('a supervisor reads all of it and changes nothing', async () => {
  const marisol = await clinic.as('Marisol Quintana', 1280)
  await marisol.goto(`${address}/about#privacy-consents`)
  await marisol.getByText('You can read this. Practitioners who care for Jess can change it.').waitFor()
  await marisol.getByText('Agreed', { exact: true }).waitFor()
  expect(await marisol.getByRole('button', { name: /^Record/ }).count()).toBe(0)
  expect(await axeFindings(marisol)).toEqual([])
  await marisol.context().close()
})

it('PR.2 taken back with deletion: the draft is gone, another window sees it, and the next one is refused', async () => {
  const other = await ruth.context().newPage()
  await other.goto(`${address}/moves`)
  await other
    .getByText(/draft by replay-7b/)
    .first()
    .waitFor()
  const calls = clinic.model.calls.length
  await open('consents')
  await sheet().getByRole('button', { name: 'Record that it was taken back' }).click()
  await sheet().getByRole('checkbox', { name: 'Delete the drafts made so far' }).check()
  await sheet().getByRole('button', { name: 'Record it' }).click()
  await sheet().getByText('Taken back', { exact: true }).first().waitFor()
  await other.getByText('The client has taken back their consent to draft replies.').first().waitFor()
  await other.getByText('Three stops with no podcast').waitFor({ state: 'detached' })
  expect(await draftAnswer()).toContain('The client has taken back their consent to draft replies.')
  expect(clinic.model.calls).toHaveLength(calls)
  await open('ledger')
  await sheet()
    .getByText(/^The draft was deleted on /)
    .waitFor()
  await other.close()
})

it('HU.3 a reply after that says that a draft was shown here and is gone', async () => {
  await ruth.goto(address)
  await ruth.getByRole('textbox', { name: /Reply to/ }).fill('I am glad you told me on the train ride home.')
  await approveAndSend(ruth)
  await ruth.getByText(/A draft by replay-7b was shown at this point and has been deleted since/).waitFor()
})

it('axe finds nothing, and nothing went wrong on the way', async () => {
  expect(await axeFindings(ruth)).toEqual([])
  expect(clinic.faults).toEqual([])
})
