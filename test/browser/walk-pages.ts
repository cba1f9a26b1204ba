import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, contrastFindings } from './axe.ts'
import { openBrowserClinic, type BrowserClinic, type Width } from './clinic.ts'
import { openPlace, places, type Place } from './places.ts'

/** Every second page is read in English on phones and in Spanish at desks, the others the other way round: each language is
 * walked at each width, each page in both languages and both themes. `npm run screens` shows all eight looks of each. */
const walks = (width: Width): readonly (Place & { readonly spanish: boolean; readonly language: string })[] =>
  places.map((place, at) => {
    const spanish = (width === 360) === (at % 2 === 0)
    return { ...place, spanish, language: spanish ? 'es' : 'en' }
  })

/** Every page at a width: nothing that axe can see is wrong in either theme, and nothing is wider than the screen. Phones
 * and desks have a file of tests each, so that both cores walk. */
export function walkPages(width: Width): void {
  let clinic: BrowserClinic
  let link: string
  /** The windows that stand open, one a person and language: each place is opened in them as if its address were typed. */
  const standing = new Map<string, Page>()
  beforeAll(async () => {
    clinic = await openBrowserClinic()
    link = await clinic.clientLink('Walter Boone')
  })
  afterAll(() => clinic.close())

  describe(`RE.1 at ${width} px, in both themes`, () => {
    it.each(walks(width))('$name ($language)', async (place) => {
      const look = { width, dark: false, spanish: place.spanish }
      const page = await openPlace(clinic, place, look, link, standing)
      const light = await axeFindings(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await contrastFindings(page)
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      const language = await page.locator('html').getAttribute('lang')
      expect({ light, dark, tooWide: Math.max(0, tooWide), language }).toEqual({
        ...{ light: [], dark: [], tooWide: 0 },
        language: place.language,
      })
    })
  })

  it('what is wrong on a page is seen, in each theme', async () => {
    const page = await clinic.page(width)
    await page.goto(`${clinic.server.address}/sign-in`)
    await page.evaluate(() => {
      const words = document.createElement('p')
      words.textContent = 'Hardly there'
      words.style.color = 'light-dark(#eee, #222)'
      document.querySelector('main')?.append(words, document.createElement('img'))
    })
    const light = await axeFindings(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await contrastFindings(page)
    await page.context().close()
    expect([light, dark]).toEqual([
      [expect.stringMatching(/^color-contrast: .*Hardly/), expect.stringMatching(/^image-alt: /)],
      [expect.stringMatching(/^color-contrast: .*Hardly/)],
    ])
  })

  it('no page threw, or asked for what is not there', () => {
    expect(clinic.faults).toEqual([])
  })
}
