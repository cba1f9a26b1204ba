import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowserClinic, type BrowserClinic } from './clinic.ts'

let clinic: BrowserClinic
beforeAll(async () => void (clinic = await openBrowserClinic()))
afterAll(() => clinic.close())

const ris = [
  'TY  - JOUR',
  'TI  - <img src=x onerror=alert(1)> Sleep after loss',
  'AU  - Doe, Jane',
  'PY  - 2001',
  'DO  - 10.1000/loss',
  'AB  - We interviewed 40 adults after a loss. Sleep was poor in the first year. Further research is needed.',
  'ER  - ',
  'TY  - JOUR',
  'ER  - ',
].join('\n')

it('a practitioner adds a file, finds it, and reads where each sentence stands, on a phone too', async () => {
  const page = await clinic.as('Ruth Adeyemi', 360)
  await page.getByRole('link', { name: 'Library' }).click()
  await page.getByText('No sources yet').waitFor()
  await page
    .getByLabel('Choose files')
    .setInputFiles({ name: 'loss.ris', mimeType: 'text/plain', buffer: Buffer.from(ris) })
  await page.getByText('line 8: there is no title').waitFor()
  await page.getByLabel('Search the library').fill('sleep after loss')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByText('Comes with Rapport').first().waitFor()
  await page
    .getByRole('link', { name: /Sleep after loss/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: /Sleep after loss/ }).waitFor()
  expect(await page.getByText('Doe, J. (2001).').count()).toBe(1)
  expect(await page.getByText('Not stated').count()).toBeGreaterThan(3)
  expect(await page.locator('img').count()).toBe(0)
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  expect(wide).toBe(false)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download BibTeX' }).click()
  expect((await download).suggestedFilename()).toBe('source.bib')
  await page.context().close()
  expect(clinic.faults).toEqual([])
})

it('in Spanish', async () => {
  const page = await clinic.as('Ruth Adeyemi', 1280, { spanish: true })
  await page.goto(`${clinic.server.address}/app/library`)
  await page.getByRole('heading', { level: 1, name: 'Biblioteca' }).waitFor()
  await page.getByText('Fuentes de este centro').waitFor()
  await page.context().close()
})
