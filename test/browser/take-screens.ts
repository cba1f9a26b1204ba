import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../house/source.ts'
import { openBrowserClinic } from './clinic.ts'
import { openPlace, places } from './places.ts'

/** `npm run screens`: every page in both themes, at 360 and 1280 px, English and Spanish, into docs/screens. */
const folder = join(root, 'docs', 'screens')
mkdirSync(folder, { recursive: true })
const only = process.argv.slice(2)
const clinic = await openBrowserClinic()
try {
  const link = await clinic.clientLink('Walter Boone')
  for (const place of places.filter((one) => only.length === 0 || only.includes(one.name)))
    for (const width of [360, 1280] as const)
      for (const dark of [false, true])
        for (const spanish of [false, true]) {
          const page = await openPlace(clinic, place, { width, dark, spanish }, link)
          const name = `${place.name}-${width}-${dark ? 'dark' : 'light'}-${spanish ? 'es' : 'en'}.png`
          await page.evaluate(() => document.fonts.ready)
          await page.screenshot({ path: join(folder, name), fullPage: place.whose === 'client' })
          await page.context().close()
          process.stdout.write(`${name}\n`)
        }
} finally {
  await clinic.close()
}
