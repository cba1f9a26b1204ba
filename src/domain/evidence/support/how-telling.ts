import { howCommon } from './words/how-common.ts'

const least = new Map<string, number>()
for (const [digit, stems] of Object.entries(howCommon))
  for (const stem of stems.split(' ')) least.set(stem, Number(digit) / 10)

/** How much a word tells about what a text is about, from 0.1 to 1: what is in many passages tells little. */
export const weightOf = (stem: string): number => least.get(stem) ?? 1
