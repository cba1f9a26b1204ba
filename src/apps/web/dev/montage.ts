import { readFileSync, readdirSync } from 'node:fs'
import { openBrowser } from './browser.ts'

/** Puts the four faces of each view side by side to look at: `node src/apps/web/dev/montage.ts FOLDER OUT VIEW…`. */
const [folder = '', out = '', ...views] = process.argv.slice(2)
const faces = [
  ['1280-light-en', '360-dark-en'],
  ['1280-dark-es', '360-light-es'],
] as const
const browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: 1660, height: 400 } })
for (const view of views)
  for (const [row, pair] of faces.entries()) {
    const pictures = pair
      .map((face) => `${view}-${face}`)
      .filter((name) => readdirSync(folder).includes(`${name}.png`))
      .map((name) => {
        const data = readFileSync(`${folder}/${name}.png`).toString('base64')
        const share = name.includes('-360-') ? 360 : 1280
        return `<img src="data:image/png;base64,${data}" style="flex:${share} 1 0;min-width:0;align-self:start">`
      })
    await page.setContent(
      `<body style="margin:0;display:flex;gap:8px;background:#888">${pictures.join('')}</body>`,
    )
    await page.screenshot({ path: `${out}/${view}-${row + 1}.png`, fullPage: true })
  }
await browser.close()
