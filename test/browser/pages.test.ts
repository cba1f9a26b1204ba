import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './chromium.ts'
import { openBrowserClinic, type BrowserClinic } from './clinic.ts'
import { openPlace, places } from './places.ts'

/** Every page, at phone and desktop width, in both themes and both languages: nothing that axe can see is wrong, and
 * nothing is wider than the screen. */

let clinic: BrowserClinic
let link: string
beforeAll(async () => {
  clinic = await openBrowserClinic()
  link = await clinic.clientLink('Walter Boone')
})
afterAll(() => clinic.close())

const looks = [
  { width: 360, dark: false, spanish: true },
  { width: 360, dark: true, spanish: false },
  { width: 1280, dark: true, spanish: true },
  { width: 1280, dark: false, spanish: false },
] as const

describe.each(places)('RE.1 $name', (place) => {
  it.each(looks)('at $width px (dark: $dark, Spanish: $spanish)', async (look) => {
    const page = await openPlace(clinic, place, look, link)
    const found = await axeFindings(page)
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    const language = await page.locator('html').getAttribute('lang')
    await page.context().close()
    expect({ found, tooWide: Math.max(0, tooWide), language }).toEqual({
      found: [],
      tooWide: 0,
      language: look.spanish ? 'es' : 'en',
    })
  })
})

it('no page threw, or asked for what is not there', () => {
  expect(clinic.faults).toEqual([])
})
