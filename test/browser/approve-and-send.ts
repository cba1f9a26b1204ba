import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { patience } from './patience.ts'

/** The second press counts only when it is deliberate, so it is pressed until it is taken, as a person would. */
export const approveAndSend = async (page: Page): Promise<void> => {
  // What stands in the way is said at the button; a press before that says nothing of a press after it.
  await page.getByRole('button', { name: /Review and send/, disabled: false }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: 'Read it once more before it goes' }).waitFor()
  const sent = page.getByText(/^Sent to /).first()
  const pressAndLook = async (): Promise<boolean> => {
    await page.keyboard.press('Control+Enter')
    return sent.isVisible()
  }
  await expect.poll(pressAndLook, { ...patience, interval: 150 }).toBe(true)
}
