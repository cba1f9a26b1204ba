import { source, type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Every rule of WCAG 2.2 A and AA that axe can see, and its advice; the list of what it found, in words. */
export const axeFindings = (page: Page): Promise<readonly string[]> =>
  findingsOf(page, { runOnly: { type: 'tag', values: rules } })

/** The rules about colours alone: all that another theme of the same page can break. */
export const contrastFindings = (page: Page): Promise<readonly string[]> =>
  findingsOf(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } })

/** axe itself, put into the page once. Its own adapter puts it in again for every look and opens a page beside it to gather
 * what frames found, which took ten times as long as looking; our pages have no frames, which is looked at, too. */
async function findingsOf(page: Page, options: RunOptions): Promise<readonly string[]> {
  const frames = page.frames().length - 1
  // Colours on their way from one look to another, after a press or a change of theme, are nobody's to read.
  await page.evaluate(() => document.getAnimations().forEach((one) => one.cancel()))
  if (!(await page.evaluate<boolean>('typeof axe === "object"'))) await page.evaluate(source)
  const asked = JSON.stringify({ ...options, resultTypes: ['violations'] })
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${asked})`)
  return [
    ...(frames > 0 ? [`${frames} frames that axe did not see`] : []),
    ...violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`),
  ]
}
