import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser } from 'playwright-core'

/** A browser from npm, so that a fresh machine needs nothing else. Its own default arguments switch things off that
 * a real browser has; ours only stop it from calling home. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await chromium.executablePath()
  if (!existsSync(executablePath)) throw new Error('the browser that npm brings is not there')
  return playwright.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--headless=new',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
