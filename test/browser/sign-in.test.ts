import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startIdentityProvider, type IdentityProviderDouble } from '../doubles/identity-provider.ts'
import { axeFindings } from './axe.ts'
import { openBrowserClinic, type BrowserClinic } from './clinic.ts'

/** Ways in as a person uses them: the organisation's provider, an app with recovery codes, sessions in several places. */

let clinic: BrowserClinic
let provider: IdentityProviderDouble
let other: IdentityProviderDouble
let address: string
beforeAll(async () => {
  ;[clinic, provider, other] = await Promise.all([
    openBrowserClinic(),
    startIdentityProvider(),
    startIdentityProvider(),
  ])
  address = clinic.server.address
}, 240_000)
afterAll(() => Promise.all([clinic.close(), provider.close(), other.close()]))

const PASSWORD = 'plum kettle orbit'
const RUTH = 'Dr Ruth Adeyemi'

const configure = async (admin: Page, at: IdentityProviderDouble): Promise<void> => {
  await admin.goto(`${address}/account/prove?to=/app/settings`)
  await admin.getByRole('button', { name: 'Go on' }).click()
  await admin.getByLabel('An identity provider of your own').selectOption('yes')
  await admin.getByLabel('Issuer').fill(at.issuer)
  await admin.getByLabel('Client id').fill(at.clientId)
  await admin.getByLabel('Client secret').fill(at.secret)
  await admin.getByRole('button', { name: 'Save sign-in' }).click()
  await admin.getByText('Saved.').first().waitFor()
}
const signOut = async (page: Page): Promise<void> => {
  await page.request.post(`${address}/api/sign-out`, { headers: { origin: address } })
}
const byProvider = async (page: Page): Promise<void> => {
  await page.goto(`${address}/sign-in`)
  await page.getByRole('link', { name: 'Sign in with your organisation' }).click()
  await page.getByRole('link', { name: 'Yes, it is me' }).click()
}
/** Six digits as an app shows them, of the secret that the page spells out. */
const codeOf = (shown: string, halfMinutes: number): string => {
  const bits = [...shown.replaceAll(' ', '')].map((one) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'),
  )
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + halfMinutes))
  const mac = createHmac('sha1', key).update(counter).digest()
  const number = (mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fff_ffff) % 1_000_000
  return String(number).padStart(6, '0')
}

it('a practitioner connects the organisation’s provider, comes in by it, and a new one lets nobody else in', async () => {
  const admin = await clinic.pageOf('administrator', 1280)
  await configure(admin, provider)
  const page = await clinic.pageOf(RUTH, 360)
  const me = { email: 'somebody@provider.example', subject: 'ruth', shownAgo: 1 }
  provider.sits(me)
  await page.goto(`${address}/account`)
  await page.getByText('It is not connected.').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: 'Connect it' }).click()
  await page.getByRole('link', { name: 'Yes, it is me' }).click()
  await page.getByText('It is connected: you can come in with it.').waitFor()

  await signOut(page)
  await byProvider(page)
  await page.waitForURL(/\/app/)
  await page.goto(`${address}/account/prove?to=/account`)
  await page.getByRole('link', { name: 'Show it to your organisation' }).click()
  await page.getByRole('link', { name: 'Yes, it is me' }).click()
  await page.getByRole('heading', { name: 'Your sign-in' }).waitFor()

  await signOut(page)
  provider.sits({ ...me, subject: 'who has the address now' })
  await byProvider(page)
  await page.getByText('Your organisation could not confirm you here.').first().waitFor()

  provider.sits(me)
  await byProvider(page)
  await page.waitForURL(/\/app/)
  await configure(admin, other)
  await page.goto(`${address}/account`)
  await page.getByText('Your organisation now uses another one.').waitFor()
  const stranger = await clinic.page(360)
  other.sits(me)
  await byProvider(stranger)
  await stranger.getByText('Your organisation could not confirm you here.').first().waitFor()
  await Promise.all([stranger, page, admin].map((one) => one.context().close()))
  expect(clinic.faults).toEqual([])
})

it('somebody sets up an app, loses it, comes in by a recovery code, and ends what is open elsewhere', async () => {
  const page = await clinic.pageOf('supervisor', 1280)
  await page.goto(`${address}/account`)
  await page.getByLabel('New password').fill('qwertyuiop123')
  await page.getByRole('button', { name: 'Save the password' }).click()
  await page.getByText('This one is easy to guess.').first().waitFor()
  await page.getByLabel('New password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Save the password' }).click()
  await page.getByText('You have a password.').waitFor()
  await page.getByRole('button', { name: 'Set up an app' }).click()
  const secret = (await page.locator('.secret code').textContent()) ?? ''
  await page.getByLabel('Code').fill(codeOf(secret, 0))
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
  const codes = await page.locator('.codes code').allTextContents()
  expect(codes).toHaveLength(10)
  expect(await axeFindings(page)).toEqual([])
  const workspace = await page.context().newPage()
  await workspace.goto(`${address}/app/`)
  await workspace.getByRole('navigation').first().waitFor()

  const elsewhere = await clinic.page(360)
  await elsewhere.goto(`${address}/sign-in`)
  await elsewhere.getByLabel('E-mail').fill('marisol.quintana@rowan.example')
  await elsewhere.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await elsewhere.getByRole('button', { name: 'Sign in', exact: true }).click()
  await elsewhere.getByLabel('Code').fill('000000')
  await elsewhere.getByRole('button', { name: 'Go on' }).click()
  await elsewhere.getByText('This code does not work.').first().waitFor()
  await elsewhere.getByLabel('Code').fill(codes[0] ?? '')
  await elsewhere.getByRole('button', { name: 'Go on' }).click()
  await elsewhere.waitForURL(/\/app/)
  await elsewhere.goto(`${address}/account`)
  await elsewhere.getByText('9 recovery codes are left.').waitFor()
  await elsewhere.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await elsewhere.getByText('It is saved.').waitFor()
  // The other browser’s workspace hears of it by its stream, without asking.
  await workspace.getByText('You are signed out').waitFor()
  await Promise.all([elsewhere, page].map((one) => one.context().close()))
  expect(clinic.faults).toEqual([])
})
