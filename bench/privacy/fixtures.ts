import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageHere } from '../../src/apps/cli/language-here.ts'
import { say } from '../figures.ts'
import type { Hider } from './hider.ts'
import { leaks } from './score.ts'

/** Lines of a fixture that a clinician edits: blank ones and comments left out. */
export const linesOf = (file: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, '../../fixtures/privacy', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))

/** Counts must-keep lines that are altered, and must-hide values of which a letter or digit is left. */
export async function fixtures(hider: Hider): Promise<void> {
  const keep = linesOf('must-keep.txt')
  const hide = linesOf('must-hide.txt')
  let [altered, values, left] = [0, 0, 0]
  for (const line of keep) if ((await hider.find(line, languageHere(line))).length > 0) altered += 1
  for (const line of hide) {
    const [text = '', list = ''] = line.split('\t')
    const found = await hider.find(text, languageHere(text))
    for (const value of list.split('|')) {
      const start = text.indexOf(value)
      values += 1
      if (start >= 0 && leaks(text, { start, end: start + value.length }, found)) left += 1
    }
  }
  say(
    `  ${hider.name.padEnd(22)} must-keep: ${altered} of ${keep.length} lines altered; must-hide: ${left} of ${values} values left in ${hide.length} lines`,
  )
}
