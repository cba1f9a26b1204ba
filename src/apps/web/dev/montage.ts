import { readFileSync } from 'node:fs'
import { openBrowser } from './browser.ts'

/** Puts pictures side by side to look at: `node src/apps/web/dev/montage.ts FOLDER OUT.png NAME…`. */
const [folder = '', out = '', ...names] = process.argv.slice(2)
const browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: 1660, height: 400 } })
const pictures = names.map((name) => {
  const data = readFileSync(`${folder}/${name}.png`).toString('base64')
  const share = name.includes('-360-') ? 360 : 1280
  return `<img src="data:image/png;base64,${data}" style="flex:${share} 1 0;min-width:0;align-self:start">`
})
await page.setContent(`<body style="margin:0;display:flex;gap:8px;background:#888">${pictures.join('')}</body>`)
await page.screenshot({ path: out, fullPage: true })
await browser.close()
