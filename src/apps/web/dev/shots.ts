import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { uuid } from './people.ts'
import { serve } from './serve.ts'

/** Takes a picture of every view: `node src/apps/web/dev/shots.ts FOLDER [only]`. Run `vite build` first. */
const [folder = 'docs/screens', only = ''] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

const daria = `/app/inbox/${uuid(101)}`
const typed =
  'Thank you for telling me this, Daria. It sounds like last night was frightening and calm at once. Are you thinking about ending your life? I am here until six.'

type View = {
  readonly name: string
  readonly who: number
  readonly path: string
  readonly slow?: number
  readonly broken?: readonly string[]
  readonly act?: (page: Page, served: Awaited<ReturnType<typeof serve>>) => Promise<void>
}

const write = async (page: Page): Promise<void> => {
  await page.locator('textarea').first().fill(typed)
  await page.waitForResponse((response) => response.url().endsWith('/own-words'))
}

const views: readonly View[] = [
  { name: 'inbox', who: 1, path: '/app/inbox' },
  { name: 'conversation', who: 1, path: daria },
  { name: 'writing', who: 1, path: daria, act: write },
  {
    name: 'review',
    who: 1,
    path: daria,
    act: async (page) => {
      await write(page)
      await page.keyboard.press('Control+Enter')
    },
  },
  {
    name: 'sign',
    who: 1,
    path: daria,
    act: async (page) => page.locator('.sign').nth(2).click(),
  },
  { name: 'moves', who: 1, path: `${daria}/moves` },
  {
    name: 'draft',
    who: 1,
    path: `${daria}/moves`,
    act: async (page) => {
      await page.locator('#draft-title').scrollIntoViewIfNeeded()
      await page.locator('section[aria-labelledby="draft-title"] button').click()
      await page.waitForTimeout(1800)
      await page.locator('section[aria-labelledby="draft-title"]').scrollIntoViewIfNeeded()
    },
  },
  { name: 'episode', who: 1, path: `${daria}/episode` },
  { name: 'episode-board-one', who: 3, path: `/app/inbox/${uuid(108)}/episode` },
  {
    name: 'episode-emergency',
    who: 1,
    path: `${daria}/episode`,
    act: async (page) => page.locator('section[aria-labelledby=steps] summary').nth(1).click(),
  },
  { name: 'about', who: 1, path: `${daria}/about` },
  ...(['consents', 'ledger', 'hidden', 'preview'] as const).map((part) => ({
    name: `privacy-${part}`,
    who: 1,
    path: `${daria}/about#privacy-${part}`,
    ...(part === 'preview'
      ? { act: async (page: Page) => page.locator('.sheet-body .button').first().click() }
      : {}),
  })),
  {
    name: 'privacy-record',
    who: 1,
    path: `${daria}/about#privacy-consents`,
    act: async (page) => {
      await page.locator('.sheet-body section .button').first().click()
      await page.locator('.sheet-body button[type=submit]').click()
    },
  },
  {
    name: 'privacy-withdraw',
    who: 1,
    path: `${daria}/about#privacy-consents`,
    act: async (page) => page.locator('.sheet-body section .button').nth(1).click(),
  },
  {
    name: 'privacy-add-wrong',
    who: 1,
    path: `${daria}/about#privacy-hidden`,
    act: async (page) => page.locator('.sheet-body button[type=submit]').click(),
  },
  { name: 'privacy-none', who: 1, path: `/app/inbox/${uuid(103)}/about` },
  { name: 'privacy-supervisor', who: 3, path: `${daria}/about#privacy-hidden` },
  { name: 'rtl', who: 1, path: `/app/inbox/${uuid(103)}` },
  { name: 'no-ai', who: 1, path: `/app/inbox/${uuid(105)}` },
  { name: 'expired', who: 2, path: daria, act: write },
  { name: 'not-mine', who: 1, path: `/app/inbox/${uuid(108)}` },
  {
    name: 'alert',
    who: 1,
    path: daria,
    act: async (page, served) => {
      await page.locator('textarea').first().fill('I was in the middle of a sentence')
      served.world.raiseAlarm()
      served.tell({ sequence: 2, kind: 'episode-changed', conversationId: uuid(102), tier: 3 })
      await page.locator('dialog[open]').waitFor()
    },
  },
  {
    name: 'offline',
    who: 1,
    path: daria,
    act: async (page, served) => {
      for (const path of ['/api/events', '/api/queue', `/api/conversations/${uuid(101)}/own-words`])
        served.state.broken.add(path)
      for (const one of served.state.streams) one.destroy()
      await page.locator('textarea').first().fill(typed)
      await page.waitForTimeout(4500)
    },
  },
  {
    name: 'failed',
    who: 1,
    path: '/app/inbox',
    broken: ['/api/queue'],
    act: async (page) => page.waitForTimeout(4000),
  },
  { name: 'loading', who: 1, path: daria, slow: 1500 },
  { name: 'shortcuts', who: 1, path: '/app/inbox', act: async (page) => page.keyboard.press('?') },
  { name: 'board', who: 3, path: '/app/episodes' },
  { name: 'alerts', who: 3, path: '/app/alerts' },
  {
    name: 'alerts-tables',
    who: 3,
    path: '/app/alerts',
    act: async (page) => page.locator('table').first().scrollIntoViewIfNeeded(),
  },
  {
    name: 'alerts-wrong',
    who: 3,
    path: '/app/alerts',
    act: async (page) => {
      await page.locator('main section .button').first().click()
      await page.locator('dialog input').first().fill('-3')
      await page.locator('dialog button[type=submit]').click()
    },
  },
  { name: 'assistance', who: 3, path: '/app/assistance' },
  {
    name: 'assistance-weeks',
    who: 3,
    path: '/app/assistance',
    act: async (page) => page.locator('table').first().scrollIntoViewIfNeeded(),
  },
  { name: 'assistance-own', who: 1, path: '/app/assistance' },
  {
    name: 'assistance-days',
    who: 1,
    path: '/app/assistance',
    act: async (page) => page.locator('fieldset').first().scrollIntoViewIfNeeded(),
  },
  { name: 'practice', who: 1, path: '/app/practice' },
  {
    name: 'practice-checked',
    who: 1,
    path: '/app/practice',
    act: async (page) => {
      await page.locator('fieldset input').nth(2).check()
      await page.locator('main button[type=submit]').click()
      await page.locator('fieldset strong').waitFor()
    },
  },
  {
    name: 'settings-assistance',
    who: 4,
    path: '/app/settings',
    act: async (page) =>
      page.locator('#may-common').evaluate((part) => part.closest('section')?.scrollIntoView()),
  },
  {
    name: 'ask-senior',
    who: 1,
    path: `${daria}/moves`,
    act: async (page) => {
      await page.locator('section[aria-labelledby=ask-title] > div .button').click()
      await page.locator('section[aria-labelledby=ask-title] form').scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'answer-question',
    who: 3,
    path: `${daria}/moves`,
    act: async (page) => page.locator('section[aria-labelledby=ask-title]').scrollIntoViewIfNeeded(),
  },
  { name: 'asked', who: 3, path: '/app/inbox' },
  { name: 'supervisor', who: 3, path: `${daria}` },
  { name: 'people', who: 4, path: '/app/people' },
  {
    name: 'link',
    who: 4,
    path: '/app/people',
    act: async (page) => page.locator('.people-row button').nth(1).click(),
  },
  {
    name: 'client-form',
    who: 4,
    path: '/app/people',
    act: async (page) => {
      await page.locator('section').nth(1).locator('button').first().click()
      const sheet = page.locator('dialog[open]')
      for (const list of [0, 1]) await sheet.locator('[data-add] button').nth(list).click()
      await sheet.locator('[data-add] button').nth(1).scrollIntoViewIfNeeded()
    },
  },
  { name: 'settings', who: 4, path: '/app/settings' },
  {
    name: 'settings-escalation',
    who: 4,
    path: '/app/settings',
    act: async (page) =>
      page
        .locator('fieldset', { has: page.locator('input[type=number]') })
        .first()
        .evaluate((part) => part.closest('section')?.scrollIntoView()),
  },
  { name: 'forbidden', who: 1, path: '/app/settings' },
  {
    name: 'menu',
    who: 1,
    path: '/app/inbox',
    act: async (page) => page.locator('header button[aria-haspopup]').click(),
  },
]

const faces = [
  { width: 1280, height: 800, theme: 'light', locale: 'en' },
  { width: 1280, height: 800, theme: 'dark', locale: 'es' },
  { width: 360, height: 740, theme: 'dark', locale: 'en' },
  { width: 360, height: 740, theme: 'light', locale: 'es' },
] as const

const browser = await openBrowser()
for (const view of views.filter((one) => only === '' || only.split(',').includes(one.name)))
  for (const face of faces) {
    const served = await serve()
    served.state.who = view.who
    const context = await browser.newContext({
      viewport: { width: face.width, height: face.height },
      colorScheme: face.theme,
      locale: face.locale,
      timezoneId: 'America/Los_Angeles',
    })
    context.setDefaultTimeout(5_000)
    const page = await context.newPage()
    const complain = (words: string): void =>
      void process.stdout.write(`${view.name} ${face.width}: ${words}\n`)
    page.on('console', (line) => {
      if (line.type() === 'error' && !view.broken && view.name !== 'offline') complain(line.text())
    })
    page.on('pageerror', (error) => complain(error.message))
    for (const path of view.broken ?? []) served.state.broken.add(path)
    await page.goto(served.url + view.path)
    if (view.slow) served.state.slow = view.slow
    if (view.slow) await page.reload()
    await page.waitForTimeout(view.slow ? 2200 : 500)
    try {
      await view.act?.(page, served)
    } catch (error) {
      complain(String(error).slice(0, 300))
    }
    await page.waitForTimeout(250)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wide > 0) complain(`${wide} px wider than the screen`)
    await page.screenshot({ path: `${folder}/${view.name}-${face.width}-${face.theme}-${face.locale}.png` })
    await context.close()
    served.close()
  }
await browser.close()
