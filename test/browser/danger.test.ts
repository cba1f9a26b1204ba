import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { openBrowserClinic, type BrowserClinic } from './clinic.ts'
import { patience } from './patience.ts'

/** The one interruption: when it comes, how it insists, what it says was the reason, and what does not ring. */

let clinic: BrowserClinic
let ruth: Page
beforeAll(async () => {
  clinic = await openBrowserClinic()
  ruth = await clinic.as('Ruth Adeyemi', 1280)
  await ruth.evaluate(() => {
    // While nobody acknowledges it rings again every half minute, which a slow machine may take for what comes here.
    const every = setInterval
    Object.assign(window, {
      setInterval: (run: () => void, ms: number) => every(run, ms === 30_000 ? 3_600_000 : ms),
    })
    const start = OscillatorNode.prototype.start
    document.body.dataset['tones'] = '0'
    OscillatorNode.prototype.start = function (...given) {
      document.body.dataset['tones'] = String(Number(document.body.dataset['tones']) + 1)
      start.apply(this, given)
    }
  })
})
afterAll(() => clinic.close())

const NOW = 'Needs you now · Rapport'
const DANGER = 'I have the pills here and I am going to take them all tonight. I want to die.'
const sheet = () => ruth.getByRole('alertdialog')
const tones = async (): Promise<number> => Number(await ruth.locator('body').getAttribute('data-tones'))
const asClient = async (name: string, does: (page: Page) => Promise<void>): Promise<void> => {
  const page = await clinic.page(360, { script: false })
  await page.goto(await clinic.clientLink(name))
  await does(page)
  await page.context().close()
}
const write =
  (text: string) =>
  async (page: Page): Promise<void> => {
    await page.getByLabel('Your message').fill(text)
    await page.getByRole('button', { name: 'Send message' }).click()
    await page.getByText(/^We have your message/).waitFor()
  }
const acknowledge = async (preferred: string): Promise<void> => {
  await sheet().getByRole('button', { name: 'Acknowledge and open' }).click()
  await sheet().waitFor({ state: 'hidden' })
  await ruth.getByRole('textbox', { name: `Reply to ${preferred}` }).waitFor()
}

it('less than "now" interrupts nobody: it waits in the inbox', async () => {
  await asClient('Priya Nair', write('Some days I wish I was dead.'))
  await asClient('Jessica Moreno-Hale', write('Some days I wish I was dead.'))
  await ruth
    .getByRole('link', { name: /Jessica Moreno-Hale/ })
    .getByText(/wish I was dead/)
    .waitFor()
  expect([await sheet().count(), await tones()]).toEqual([0, 0])
  expect(await ruth.title()).not.toBe(NOW)
})

it('"now" interrupts with sheet, title and sound, quotes the message, and rings no second time until it is acknowledged', async () => {
  await asClient('Aisha Rahman', async (page) => {
    await write(DANGER)(page)
    await write('No, really. I will take the pills tonight and die.')(page)
    await write('I am fine now, forget it.')(page)
  })
  await sheet().waitFor()
  await expect.poll(() => ruth.title(), patience).toBe(NOW)
  await expect.poll(tones, patience).toBe(2)
  const words = await sheet().innerText()
  expect(words).toContain('Aisha')
  expect(words).toContain('From their message')
  expect(words).toContain('I have the pills here')
  expect(words).not.toContain('forget it')
  expect(await axeFindings(ruth)).toEqual([])
  await ruth.keyboard.press('Escape')
  expect(await sheet().count()).toBe(1)
  await acknowledge('Aisha')
  await expect.poll(() => ruth.title(), patience).not.toBe(NOW)
  await ruth.getByText('I am fine now, forget it.').first().waitFor()
})

it('further danger within the episode, just after somebody took it, does not ring again', async () => {
  const before = await tones()
  await asClient('Aisha Rahman', write('I still have the pills and I want to die tonight.'))
  await ruth.getByText('I still have the pills').first().waitFor()
  expect([await sheet().count(), await tones()]).toEqual([0, before])
})

it('what they answered is the reason where an instrument raised it, and never what they last wrote', async () => {
  await ruth.goto(`${clinic.server.address}/app/inbox`)
  await ruth
    .getByRole('link', { name: /Walter Boone/ })
    .first()
    .click()
  await ruth.getByRole('textbox', { name: /Reply to/ }).waitFor()
  await ruth.goto(`${ruth.url()}/follow-up#ask-asq`)
  for (const choice of ['Yes', 'No', 'No', 'No', 'Yes']) {
    const question = await ruth.getByRole('heading', { name: /^Question/ }).innerText()
    await ruth.getByRole('radio', { name: choice, exact: true }).check()
    await ruth.getByRole('button', { name: 'Next', exact: true }).click()
    await ruth.getByText(question, { exact: true }).waitFor({ state: 'detached' })
  }
  await ruth.getByRole('button', { name: 'Keep this result' }).click()
  await sheet().waitFor()
  const words = await sheet().innerText()
  expect(words).toContain('What they answered')
  expect(words).toContain('Thoughts of suicide right now.')
  expect(words).not.toMatch(/scan|overlook/)
  await acknowledge('Walt')
})

it('SA.5 danger that a client writes into their plan rings, says where it stands, and is read beside the plan', async () => {
  await asClient('Henry Brandvold', async (page) => {
    await page.getByRole('link', { name: 'See my safety plan' }).click()
    await page.getByRole('link', { name: /^Change: What I want to live for/ }).click()
    await page.getByLabel('One thing on each line').fill(`Biscuit\n${DANGER}`)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Your change is saved.').waitFor()
  })
  await sheet().waitFor()
  const words = await sheet().innerText()
  expect(words).toContain('They wrote this in their safety plan')
  expect(words).toContain(DANGER)
  expect(words).not.toContain('freight train')
  await acknowledge('Hank')
  await ruth.goto(`${ruth.url().replace(/\/$/, '')}/follow-up`)
  await ruth.getByText('They wrote this new on their page. Read it as you would a message.').waitFor()
  expect(await axeFindings(ruth)).toEqual([])
})

it('whoever is asked to take an episode over reads that they were asked, and until when', async () => {
  const conversation = ruth.url().replace(/\/follow-up.*$/, '')
  await ruth.goto(`${conversation}/episode`)
  await ruth.getByText('Acknowledged').first().waitFor()
  const marisol = await clinic.as('Marisol Quintana', 1280)
  const { status } = await ruth.evaluate(async () => {
    const id = location.pathname.split('/')[3]
    const { episode } = await (await fetch(`/api/conversations/${id}`)).json()
    const { mayTake } = await (await fetch(`/api/episodes/${episode.id}`)).json()
    const toMember = mayTake.find((one: { name: string }) => one.name.includes('Quintana')).id
    const answer = await fetch(`/api/episodes/${episode.id}/steps`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ step: 'offer-handoff', words: 'My shift ends.', toMember }),
    })
    return { status: answer.status }
  })
  expect(status).toBeLessThan(300)
  await marisol.goto(`${conversation}/episode`)
  await marisol.getByText('You were asked to take it over').waitFor()
  await marisol.getByText('Take it over').first().waitFor()
  expect(await axeFindings(marisol)).toEqual([])
  await marisol.context().close()
})

it('nothing went wrong on the way', () => expect(clinic.faults).toEqual([]))
