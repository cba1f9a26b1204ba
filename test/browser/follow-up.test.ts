import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { openBrowserClinic, type BrowserClinic } from './clinic.ts'

/** Questions asked and scored by table, a plan written with the client, and the client's own page of it. */

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
const answer = async (choice: string): Promise<void> => {
  const question = await sheet()
    .getByRole('heading', { name: /^Question/ })
    .innerText()
  await sheet().getByRole('radio', { name: choice, exact: true }).check()
  await sheet().getByRole('button', { name: 'Next', exact: true }).click()
  await sheet().getByText(question, { exact: true }).waitFor({ state: 'detached' })
}

it('opens beside the conversation, with notices, and by keyboard', async () => {
  await ruth.goto(`${address}/follow-up`)
  await ruth.getByText('Nothing was asked yet.').waitFor()
  await ruth.getByText('There is no plan yet.').waitFor()
  await ruth.getByRole('button', { name: /^Ask: Ask Suicide-Screening/ }).focus()
  await ruth.keyboard.press('Enter')
  await sheet().getByText('In the past few weeks, have you wished you were dead?').waitFor()
  await sheet()
    .getByText(/National Institute of Mental Health.*Public domain/)
    .waitFor()
  expect(await axeFindings(ruth)).toEqual([])
})

it('asks for an answer before it goes on', async () => {
  await sheet().getByRole('button', { name: 'Next', exact: true }).click()
  await sheet().getByText('Choose an answer first.').waitFor()
})

it('a sheet closed by mistake loses no answer', async () => {
  await answer('Yes')
  await ruth.keyboard.press('Escape')
  await sheet().waitFor({ state: 'hidden' })
  await ruth.getByRole('button', { name: /^Ask: Ask Suicide-Screening/ }).click()
  await sheet()
    .getByText(/would be better off if you were dead/)
    .waitFor()
})

it('SA.2 the fifth question comes after a yes; the tier, why and what to do next are shown, then kept, and the episode opens', async () => {
  await answer('No')
  await answer('No')
  await answer('No')
  await sheet().getByText('Are you having thoughts of killing yourself right now?').waitFor()
  await answer('No')
  await sheet().getByText('Positive, not acute').waitFor()
  await sheet().getByText('At least one of the first four was a yes or had no answer.').waitFor()
  await sheet()
    .getByText(/Make a brief safety assessment before this contact ends/)
    .waitFor()
  expect(await axeFindings(ruth)).toEqual([])
  await sheet().getByRole('button', { name: 'Keep this result' }).click()
  await sheet()
    .getByText(/^Kept\./)
    .waitFor()
  await sheet().getByRole('button', { name: 'Done' }).click()
  await ruth.getByText(/Dr Ruth Adeyemi, read aloud/).waitFor()
})

it('the triage table has our own labels and no text of a licensed screener', async () => {
  await ruth.getByRole('button', { name: 'Ask: Triage table' }).click()
  await sheet().getByText('Death as a wish').waitFor()
  await sheet()
    .getByText(/Your practice has loaded no licensed wording/)
    .waitFor()
  await answer('No')
  await answer('No')
  await answer('Longer ago')
  await sheet().getByText('Something done or begun, even long ago.').waitFor()
  await sheet()
    .getByText(/Nobody has signed a table yet/)
    .waitFor()
  await ruth.keyboard.press('Escape')
  await sheet().waitFor({ state: 'hidden' })
})

it('the plan is written together, saved unfinished, and says what is not there yet', async () => {
  await ruth.getByRole('button', { name: 'Write it together' }).click()
  const helpers = sheet().getByRole('group', { name: /People I can ask for help/ })
  await helpers.getByRole('textbox', { name: 'Name 1' }).fill('My aunt Tasha')
  const ways = sheet().getByRole('group', { name: /What I can do on my own/ })
  await ways.getByRole('textbox', { name: 'Line 1' }).fill('Three stops with no podcast')
  await ways.getByRole('button', { name: /^Add a line/ }).click()
  await ways.getByRole('textbox', { name: 'Line 2' }).fill('Cold water on my hands')
  await sheet()
    .getByText(/People I can ask for help: nobody who can be reached/)
    .waitFor()
  await helpers.getByRole('textbox', { name: 'How to reach them, 1' }).fill('555 0142')
  await sheet()
    .getByText(/nobody who can be reached/)
    .waitFor({ state: 'detached' })
  expect(await axeFindings(ruth)).toEqual([])
  await sheet().getByRole('button', { name: 'Save the plan' }).click()
  await sheet()
    .getByText(/^Version 1, .* by Dr Ruth Adeyemi$/)
    .waitFor()
  await sheet()
    .getByText(/People who are good company: nobody named/)
    .waitFor()
})

it('on paper stands the plan and the help lines, and nothing else of the screen', async () => {
  await ruth.emulateMedia({ media: 'print' })
  expect(await ruth.locator('.paper').isVisible()).toBe(true)
  expect(await ruth.locator('nav').first().isVisible()).toBe(false)
  const paper = await ruth.locator('.paper').innerText()
  expect(paper).toContain('Three stops with no podcast')
  expect(paper).toContain('988')
  await ruth.emulateMedia({ media: 'screen' })
  await ruth.keyboard.press('Escape')
  await sheet().waitFor({ state: 'hidden' })
})

it('RE.1 the client reads it on their page without JavaScript, changes a part, and the practitioner sees who did', async () => {
  const jess = await clinic.page(360, { script: false })
  await jess.goto(await clinic.clientLink('Jessica Moreno-Hale'))
  await jess.getByRole('link', { name: 'See my safety plan' }).click()
  await jess.getByText('Three stops with no podcast').waitFor()
  await jess.getByRole('link', { name: /^Change: What I want to live for/ }).click()
  await jess.getByLabel('One thing on each line').fill('Teaching my niece to skate')
  await jess.getByRole('button', { name: 'Save' }).click()
  await jess.getByText('Your change is saved.').waitFor()
  await ruth.getByText(/^Version 2, .* by Jess on their page$/).waitFor()
  await ruth.getByText('Earlier versions (1)').click()
  await ruth.getByText(/^Version 1, .* by Dr Ruth Adeyemi$/).waitFor()
  await jess.context().close()
  const looking = await clinic.page(360, { dark: true, spanish: true })
  await looking.goto(await clinic.clientLink('Jessica Moreno-Hale'))
  for (const path of ['/me/plan', '/me/plan/helpers']) {
    await looking.goto(new URL(path, looking.url()).href)
    expect([path, await axeFindings(looking)]).toEqual([path, []])
    const wide = await looking.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect([path, wide]).toEqual([path, false])
  }
  await looking.context().close()
})

it('a supervisor reads all of it, asks nothing, and signs the table under Settings', async () => {
  const marisol = await clinic.as('Marisol Quintana', 1280)
  await marisol.goto(`${address}/follow-up`)
  await marisol.getByText(/^You can read this/).waitFor()
  expect(await marisol.getByRole('button', { name: /^Ask/ }).count()).toBe(0)
  await marisol.getByRole('link', { name: 'Settings' }).click()
  await marisol.getByRole('radio', { name: /^Will counts as high/ }).check()
  await marisol.getByRole('button', { name: 'Sign this table' }).click()
  await marisol.getByText(/^Signed by .*Marisol Quintana/).waitFor()
  expect(await axeFindings(marisol)).toEqual([])
  await marisol.context().close()
})

it('an administrator attests a licence and loads a wording, which then stands beside our labels', async () => {
  const dev = await clinic.as('Dev Raman', 1280)
  await dev.goto(`${clinic.server.address}/app/settings`)
  await dev.getByLabel('Licence in the name of').fill('Alder Street')
  await dev.getByLabel('Reference').fill('Letter 7')
  const ids = ['wish', 'thought', 'way', 'will', 'plan', 'done']
  const wording = { en: Object.fromEntries(ids.map((id) => [id, `Invented sentence ${id}`])) }
  const text = JSON.stringify({ instrument: 'triage', notice: '© nobody', wording })
  const file = { name: 'wording.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await dev.getByLabel('File with the wording').setInputFiles(file)
  await dev.getByRole('button', { name: 'Attest and load' }).click()
  await dev.getByText('Only with this can the wording be loaded.').waitFor()
  await dev.getByRole('checkbox', { name: /^I attest that this practice holds/ }).check()
  await dev.getByRole('button', { name: 'Attest and load' }).click()
  await dev.getByText(/^Loaded in .* for Alder Street/).waitFor()
  expect(await axeFindings(dev)).toEqual([])
  await dev.context().close()
  await ruth.reload()
  await ruth.goto(`${address}/follow-up#ask-triage`)
  await sheet().getByText('Invented sentence').first().waitFor()
  await sheet().getByText('© nobody').waitFor()
})

it('nothing went wrong on the way', () => expect(clinic.faults).toEqual([]))
