import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './chromium.ts'
import { openBrowserClinic, type BrowserClinic } from './clinic.ts'
import { openPlace, places } from './places.ts'
import type { Width } from './clinic.ts'

type Look = { readonly width: Width; readonly dark: boolean; readonly spanish: boolean }

/** Every page in these looks: nothing that axe can see is wrong, and nothing is wider than the screen. Phones and desks have
 * a file of tests each, so that both cores walk. */
export function walkPages(looks: readonly Look[]): void {
  let clinic: BrowserClinic
  let link: string
  beforeAll(async () => {
    clinic = await openBrowserClinic()
    link = await clinic.clientLink('Walter Boone')
  })
  afterAll(() => clinic.close())

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
}
