import { readFileSync, writeFileSync } from 'node:fs'
import { stemIn } from '../../src/domain/evidence/stem-in.ts'
import { meaningful, wordsOf } from '../../src/domain/evidence/stem.ts'
import { linesOf } from './lines.ts'

/** Counts in how many passages of the library that ships, and of the abstracts that the checker learns from, each word stands,
 * and writes the common ones to the domain: `node evals/evidence/count-words.ts`, then `oxfmt`. Same files, same words. */
const root = new URL('../..', import.meta.url).pathname
const texts = [
  ...readFileSync(`${root}data/evidence/starter.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Record<string, unknown> => JSON.parse(line)),
  ...linesOf(`${root}fixtures/evidence/published-passages.jsonl`).filter(
    ({ part, id }) => part === 'learn' && String(id).startsWith('pubmedqa'),
  ),
]
const STEM = 7
const SEEN = 6
const counted = new Map<string, number>()
for (const { text } of texts)
  for (const stem of new Set(
    wordsOf(String(text))
      .filter(meaningful)
      .map((word) => stemIn('en', word).slice(0, STEM)),
  ))
    counted.set(stem, (counted.get(stem) ?? 0) + 1)
const steps = new Map<number, string[]>()
for (const [stem, times] of [...counted].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  if (times < SEEN || /[\d']/.test(stem)) continue
  const worth = Math.max(2, Math.round((10 * Math.log(texts.length / times)) / Math.log(texts.length / 2)))
  if (worth < 10) steps.set(worth, [...(steps.get(worth) ?? []), stem])
}
const lines = [...steps]
  .toSorted(([a], [b]) => a - b)
  .map(([worth, stems]) => `  ${worth}: '${stems.join(' ')}',`)
writeFileSync(
  `${root}src/domain/evidence/support/words/how-common.ts`,
  `/** Stems that stand in many passages, by how much they tell in tenths. Counted by evals/evidence/count-words.ts. */\nexport const howCommon: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n}\n`,
)
