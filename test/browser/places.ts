import type { Page } from 'playwright-core'
import type { BrowserClinic, Width } from './clinic.ts'

/** Every page a person can come to, and how they get there. Screens and accessibility tests walk the same list. */
export type Place = {
  readonly name: string
  /** Whose page it is: a client, nobody yet, or the name of a member. */
  readonly whose: 'client' | 'stranger' | string
  /** What stands on the page when it is whole; the heading where left out. */
  readonly seen?: string
  /** A path, or the steps to it. */
  readonly go: string | ((page: Page, address: string) => Promise<void>)
}

/** At a desk an address is as if it were typed into an empty window: where it leads to another part of the same page,
 * nothing that stood there is left. On a phone it is as if a link were pressed, where the workspace is open already. */
async function visit(page: Page, url: string): Promise<void> {
  const [before, { pathname, hash, search, origin }] = [new URL(page.url()), new URL(url)]
  const [here, inside] = [before.origin === origin, /^\/app\//]
  if (page.viewportSize()?.width === 360 && here && inside.test(before.pathname) && inside.test(pathname)) {
    // By way of a page that is not there, so that nothing of the last one is taken for this one.
    await follow(page, '/app/nowhere')
    const nowhere = page.getByRole('heading', { name: /^(There is no page at|No hay ninguna página en)/ })
    await nowhere.waitFor()
    await follow(page, `${pathname}${search}${hash}`)
    return nowhere.waitFor({ state: 'detached' })
  }
  await page.goto(url)
  if (here && hash !== '' && before.pathname === pathname) await page.reload()
}

const follow = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => history.pushState(null, '', to), path)

const conversation = async (page: Page, address: string): Promise<void> => {
  await visit(page, `${address}/app/inbox`)
  await page
    .getByRole('link', { name: /Walt|Darnell|Hank/ })
    .first()
    .click()
  await page.locator('textarea:visible').first().waitFor()
  conversations.set(address, page.url())
}
/** Where the conversation is that was pressed for, of each clinic. */
const conversations = new Map<string, string>()

/** A part of the conversation, by its own address. */
async function besides(page: Page, address: string, part: string): Promise<void> {
  if (!conversations.has(address)) await conversation(page, address)
  await visit(page, `${conversations.get(address)}/${part}`)
}

export const places: readonly Place[] = [
  { name: 'client', whose: 'client', go: '/me' },
  { name: 'client-ai', whose: 'client', go: '/me/ai' },
  { name: 'client-data', whose: 'client', go: '/me/data' },
  { name: 'client-looks', whose: 'client', go: '/me/data/looks' },
  { name: 'client-plan', whose: 'client', go: '/me/plan' },
  { name: 'client-plan-part', whose: 'client', go: '/me/plan/helpers' },
  { name: 'client-refused', whose: 'client', go: emptyMessage },
  { name: 'link-not-valid', whose: 'stranger', go: `/c/${'0'.repeat(32)}${'A'.repeat(43)}` },
  { name: 'sign-in', whose: 'stranger', go: '/sign-in' },
  { name: 'sign-in-link-used', whose: 'stranger', go: '/sign-in/link/abcdefgh' },
  { name: 'not-found', whose: 'stranger', go: '/nothing-here' },
  { name: 'sign-in-code', whose: 'stranger', go: '/sign-in/code' },
  { name: 'account', whose: 'Ruth Adeyemi', go: '/account' },
  { name: 'evaluation', whose: 'Ruth Adeyemi', go: '/app/evaluation' },
  { name: 'inbox', whose: 'Ruth Adeyemi', seen: 'a[href*="/app/inbox/"]', go: '/app/inbox' },
  { name: 'conversation', whose: 'Ruth Adeyemi', go: conversation },
  {
    name: 'episode',
    whose: 'Ruth Adeyemi',
    go: async (page, address) => {
      await besides(page, address, 'episode')
      await page.locator('#steps:visible, #timeline:visible').first().waitFor()
    },
  },
  {
    name: 'follow-up',
    whose: 'Ruth Adeyemi',
    go: async (page, address) => {
      await besides(page, address, 'follow-up')
      await page.getByRole('heading', { level: 3 }).first().waitFor()
    },
  },
  ...(['ask-asq', 'ask-triage', 'plan'] as const).map((part) => ({
    name: `follow-up-${part}`,
    whose: 'Ruth Adeyemi',
    go: async (page: Page, address: string) => {
      await besides(page, address, `follow-up#${part}`)
      await page.locator('dialog[open] .sheet-body form').waitFor()
    },
  })),
  ...(['consents', 'ledger', 'hidden', 'preview'] as const).map((part) => ({
    name: `privacy-${part}`,
    whose: 'Ruth Adeyemi',
    go: async (page: Page, address: string) => {
      await besides(page, address, `about#privacy-${part}`)
      await page.locator('dialog[open] .sheet-body').waitFor()
      // Words that were hidden are looked at, too.
      if (part === 'preview') await page.locator('.sheet-body .button').click()
      if (part === 'preview') await page.locator('.sheet-body ol li').first().waitFor()
    },
  })),
  {
    name: 'privacy-record',
    whose: 'Ruth Adeyemi',
    go: async (page, address) => {
      await besides(page, address, 'about#privacy-consents')
      await page.locator('.sheet-body section .button').first().click()
      await page.locator('.sheet-body button[type=submit]').click()
      await page.locator('.sheet-body [role=alert]').first().waitFor()
    },
  },
  {
    name: 'new-client',
    whose: 'Dev Raman',
    go: async (page, address) => {
      await visit(page, `${address}/app/people`)
      await page.getByRole('button', { name: /^(Add a client|Añadir paciente)$/ }).click()
      for (const list of [0, 1]) await page.locator('dialog [data-add] button').nth(list).click()
    },
  },
  {
    name: 'licence-expired',
    whose: 'Colin Ashworth',
    go: async (page, address) => {
      await visit(page, `${address}/app/inbox`)
      await page.getByRole('link', { name: /Priya/ }).first().click()
      await page.locator('textarea:visible').first().waitFor()
    },
  },
  { name: 'board', whose: 'Marisol Quintana', seen: 'tbody tr', go: '/app/episodes' },
  { name: 'alerts', whose: 'Marisol Quintana', seen: 'main section h2', go: '/app/alerts' },
  {
    name: 'alert-budget',
    whose: 'Marisol Quintana',
    go: async (page, address) => {
      await visit(page, `${address}/app/alerts`)
      await page.getByRole('button', { name: /^(Change the budget|Cambiar el presupuesto)$/ }).click()
      await page.locator('dialog input').first().fill('-3')
      await page.locator('dialog button[type=submit]').click()
      await page.locator('dialog [role=alert]').first().waitFor()
    },
  },
  { name: 'assistance', whose: 'Marisol Quintana', seen: 'main section h2', go: '/app/assistance' },
  { name: 'assistance-own', whose: 'Ruth Adeyemi', seen: 'main fieldset', go: '/app/assistance' },
  { name: 'practice', whose: 'Ruth Adeyemi', seen: 'main fieldset', go: '/app/practice' },
  {
    name: 'ask-senior',
    whose: 'Ruth Adeyemi',
    go: async (page, address) => {
      await besides(page, address, 'moves')
      await page.locator('section[aria-labelledby=ask-title] > div .button').click()
      await page.locator('section[aria-labelledby=ask-title] button[type=submit]').click()
      await page.locator('section[aria-labelledby=ask-title] [role=alert]').waitFor()
    },
  },
  { name: 'library', whose: 'Ruth Adeyemi', seen: 'main search', go: '/app/library' },
  {
    name: 'source',
    whose: 'Ruth Adeyemi',
    seen: '[aria-current=location]',
    go: '/app/library/arXiv%3A2501.10370?passage=1',
  },
  { name: 'people', whose: 'Dev Raman', seen: 'tbody tr, main li', go: '/app/people' },
  { name: 'care', whose: 'Ruth Adeyemi', seen: 'main section', go: '/app/care' },
  { name: 'rights', whose: 'Dev Raman', seen: 'main section', go: '/app/rights' },
  { name: 'audit', whose: 'Dev Raman', seen: 'main ol li', go: '/app/audit' },
  { name: 'settings', whose: 'Dev Raman', seen: 'form', go: '/app/settings' },
  {
    name: 'settings-keeping',
    whose: 'Dev Raman',
    go: async (page, address) => {
      await visit(page, `${address}/app/settings`)
      await page
        .getByRole('heading', { name: /^(How long records are kept|Cuánto se guardan los registros)$/ })
        .scrollIntoViewIfNeeded()
    },
  },
  { name: 'keep-or-erase', whose: 'Dev Raman', seen: 'dialog[open] textarea', go: keepOrErase },
  { name: 'legal-hold', whose: 'Marisol Quintana', seen: 'dialog[open] textarea', go: keepOrErase },
  { name: 'forbidden', whose: 'Dev Raman', go: '/app/inbox' },
]

async function keepOrErase(page: Page, address: string): Promise<void> {
  await visit(page, `${address}/app/people`)
  await page
    .getByRole('button', { name: /^(Hold or erase|Legal hold|Retener o borrar|Retención legal)/ })
    .first()
    .click()
}

async function emptyMessage(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/me`)
  await page.locator('form#write textarea, textarea').first().fill(' ')
  await page.locator('form#write button, main form button').first().click()
  await page.locator('main > [role=alert]').waitFor()
}

type PlaceLook = { readonly width: Width; readonly dark: boolean; readonly spanish: boolean }

/** Opens a place in a window of its own, or in the one that stands open for the same person, language and theme. */
export async function openPlace(
  clinic: BrowserClinic,
  place: Place,
  look: PlaceLook,
  link: string,
  standing: Map<string, Page> = new Map(),
): Promise<Page> {
  const window = `${place.whose} ${look.spanish} ${look.dark}`
  const { address } = clinic.server
  const page = standing.get(window) ?? (await openWindow(clinic, place, look, link))
  standing.set(window, page)
  // As it was opened: in its theme, and with nothing under the pointer.
  await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light' })
  await page.mouse.move(0, 0)
  if (typeof place.go === 'string') await visit(page, `${address}${place.go}`)
  else await place.go(page, address)
  await page.locator('h1:visible, h2:visible').first().waitFor()
  if (place.seen !== undefined) await page.locator(place.seen).locator('visible=true').first().waitFor()
  await page.waitForLoadState('load')
  return page
}

async function openWindow(clinic: BrowserClinic, place: Place, look: PlaceLook, link: string): Promise<Page> {
  if (place.whose === 'stranger') return clinic.page(look.width, look)
  if (place.whose !== 'client') return clinic.pageOf(place.whose, look.width, look)
  const page = await clinic.page(look.width, look)
  await page.goto(link)
  await page.goto(`${clinic.server.address}/language/${look.spanish ? 'es' : 'en'}?to=/me`)
  return page
}
