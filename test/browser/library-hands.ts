import type { Page } from 'playwright-core'
import { column, pdfFile } from '../doubles/pdf-file.ts'

export const ris = [
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

export const printed = (title: string, doi: string, more = ''): Uint8Array =>
  pdfFile({
    pages: [
      {
        runs: [
          ...column(Array.from({ length: 60 }, (_, at) => `First ${at} of the page.`).join(' '), {
            x: 60,
            top: 700,
            letters: 80,
          }),
          { x: 60, y: 760, size: 20, text: title },
          { x: 60, y: 740, size: 11, text: 'Jane Doe and Richard Roe' },
          { x: 60, y: 725, size: 9, text: `https://doi.org/${doi}` },
          { x: 60, y: 712, size: 9, text: 'Published 2001' },
        ],
      },
      {
        runs: column(Array.from({ length: 60 }, (_, at) => `Second ${at} of the page${more}.`).join(' '), {
          x: 60,
          top: 700,
          letters: 80,
        }),
      },
    ],
  })

/** Two fingers on the page of the PDF, moved apart. */
export const pinch = (page: Page, times: number): Promise<void> =>
  page.locator('canvas').evaluate((canvas, apart) => {
    const touches = (half: number) =>
      [-half, half].map(
        (x, identifier) => new Touch({ identifier, target: canvas, clientX: 150 + x, clientY: 300 }),
      )
    const say = (type: string, fingers: Touch[]) =>
      canvas.dispatchEvent(new TouchEvent(type, { touches: fingers, bubbles: true, cancelable: true }))
    say('touchstart', touches(40))
    say('touchmove', touches(40 * apart))
    say('touchend', [])
  }, times)

export const tooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
