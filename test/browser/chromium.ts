import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser, type Page } from 'playwright-core'

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

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Every rule of WCAG 2.2 A and AA that axe can see; the list of what it found, in words. */
export const axeFindings = (page: Page): Promise<readonly string[]> =>
  findingsOf(new AxeBuilder({ page }).withTags(rules))

/** The rules about colours alone: all that another theme of the same page can break. */
export const contrastFindings = (page: Page): Promise<readonly string[]> =>
  findingsOf(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))

async function findingsOf(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze()
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`)
}
