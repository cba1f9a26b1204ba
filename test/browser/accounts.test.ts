import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { textsAt } from '../person.ts'
import { axeFindings } from './axe.ts'
import { openBrowserClinic, type BrowserClinic } from './clinic.ts'

/** Passkeys in a real browser, with an authenticator that Chromium invents. */

let clinic: BrowserClinic
let address: string
beforeAll(async () => {
  clinic = await openBrowserClinic()
  address = clinic.server.address.replace('127.0.0.1', 'localhost')
})
afterAll(() => clinic.close())

/** A device that has checked the person, and keeps passkeys. */
async function withAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
/** From a page that has nothing to say to it. */
const signOut = async (page: Page): Promise<void> => {
  await page.goto('about:blank')
  await page.request.post(`${address}/api/sign-out`, { headers: { origin: address } })
}
const enterBy = async (page: Page, link: string): Promise<void> => {
  await page.goto(link.replace('127.0.0.1', 'localhost'))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/app/)
}

it('an administrator adds a passkey, signs in with it, and proves with it what is well guarded', async () => {
  const page = await clinic.page(1280)
  await withAuthenticator(page)
  await enterBy(page, clinic.server.linkOf('administrator'))
  await page.goto(`${address}/account`)
  await page.getByLabel('A name for it').fill('front desk key')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText('It is saved.').waitFor()
  await page.getByText('front desk key').first().waitFor()
  expect(await axeFindings(page)).toEqual([])

  const me = await page.request.get(`${address}/api/session`)
  const [memberId = ''] = textsAt(await me.json(), 'id')
  // The browser offers the passkey by itself, and this invented device says yes to that.
  await signOut(page)
  await page.goto(`${address}/sign-in`, { waitUntil: 'commit' })
  await page.waitForURL(/\/app/)

  // Somebody presses while the first question is under way.
  await signOut(page)
  const pressed = Promise.withResolvers<null>()
  let questions = 0
  await page.route('**/sign-in/passkey/ask', async (route) => {
    const answer = await route.fetch()
    questions += 1
    await pressed.promise
    await route.fulfill({ response: answer })
  })
  const asked = page.waitForRequest('**/sign-in/passkey/ask')
  await page.goto(`${address}/sign-in`)
  await asked
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  pressed.resolve(null)
  await page.waitForURL(/\/app/)
  expect(questions).toBe(2)
  await page.unroute('**/sign-in/passkey/ask')

  const made = await page.request.post(`${address}/api/people/members/${memberId}/links`, {
    headers: { origin: address },
  })
  const [link = ''] = textsAt(await made.json(), 'url')
  await signOut(page)
  // A link alone opens no work of somebody who has a passkey.
  await page.goto(link.replace('127.0.0.1', 'localhost'))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/account\/prove/)
  expect((await page.request.get(`${address}/api/settings/sign-in`)).ok()).toBe(false)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Use your passkey' }).click()
  await page.waitForURL(({ pathname }) => pathname.startsWith('/app'))
  await page.goto(`${address}/app/settings`)
  await page.getByLabel('Ask everybody for a second factor').selectOption('yes')
  await page.getByRole('button', { name: 'Save sign-in' }).click()
  await page.getByText('Saved.').first().waitFor()
  const rules = await page.request.get(`${address}/api/settings/sign-in`)
  expect(await rules.json()).toMatchObject({ secondFactor: true })
  await page.context().close()
  expect(clinic.faults).toEqual([])
})

it('then a link alone opens nothing but the page where a second factor is added', async () => {
  const page = await clinic.page(360, { spanish: true, dark: true })
  await withAuthenticator(page)
  await page.goto(clinic.server.linkOf('supervisor').replace('127.0.0.1', 'localhost'))
  await page.getByRole('button', { name: 'Entrar' }).click()
  await page.waitForURL(/\/account/)
  await page.getByText('Su organización pide un segundo paso.').first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide).toBeLessThanOrEqual(0)
  await page.goto(`${address}/app/`)
  await page.getByRole('link', { name: 'Tu acceso' }).click()
  await page.waitForURL(/\/account/)
  await page.getByRole('button', { name: 'Añadir una llave' }).click()
  await page.getByText('Está guardado.').waitFor()
  await page.goto(`${address}/app/`)
  await page.getByRole('navigation').first().waitFor()
  await page.context().close()
})
