import { screen } from '../src/domain/risk/screen.ts'
import { changedBy } from '../test/risk-swaps.ts'
import { readCorpus } from './risk/corpus.ts'
import { wilson } from './risk/wilson.ts'

/**
 * FA.1 over the whole corpus: `node evals/fairness.eval.ts`. Every message in every form of fixtures/risk/swaps-*.txt and
 * people-*.txt; prints each change of level. Exit 1 where there is one.
 */
const say = (line: string) => process.stdout.write(`${line}\n`)
let all = 0
for (const language of ['en', 'es'] as const) {
  const read = readCorpus().filter((one) => one.language === language)
  const found = read.map(({ text }) => changedBy(text, language, screen))
  const compared = found.reduce((sum, one) => sum + one.compared, 0)
  const changed = found.flatMap((one) => one.changed)
  const [low, high] = wilson(changed.length, compared)
  say(
    `${language}: ${read.length} messages, ${compared} variants, level changed in ${changed.length} [${(low * 100).toFixed(4)} %, ${(high * 100).toFixed(4)} %]`,
  )
  for (const one of changed) say(`  ${one.replaceAll('\n', ' ')}`)
  all += changed.length
}
process.exitCode = all === 0 ? 0 : 1
