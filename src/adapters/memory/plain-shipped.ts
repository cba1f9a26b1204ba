import type { Shipped } from '../../flows/model-ports.ts'

/** Nothing shipped: no move, no line, and for every place what an unknown place gets. */
export const plainShipped: Shipped = {
  moves: () => [],
  jurisdiction: (code) => ({ jurisdiction: code, most: 'moves', effective: '', source: '' }),
  crisisLines: () => [],
  instruments: () => [],
  guidelines: () => [],
  drills: () => [],
  draftPrompt: () => ({ version: '0'.repeat(64), text: '' }),
  judgePrompt: () => ({ version: '1'.repeat(64), text: '' }),
  summaryPrompt: () => ({ version: '0'.repeat(64), text: '' }),
}
