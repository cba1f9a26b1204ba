/**
 * SA.2 over the whole corpus: `node evals/more-words.eval.ts`. Words that say nothing are put before and behind every message
 * that somebody should look at, within its sentence: by a space, a comma, a picture. Prints how often the level falls, by
 * what was added; `--falls` prints each. Then the same with the first words of other, quiet messages, for which nothing is
 * promised where no mark parts them.
 */
import { added, joinedWith, type Added } from '../test/more-words.ts'
import { riskLevels, type RiskLevel } from '../src/domain/risk/levels.ts'
import { screenByRules } from '../src/domain/risk/screen-by-rules.ts'
import { screen } from '../src/domain/risk/screen.ts'
import type { Screening } from '../src/domain/risk/signal.ts'
import { readCorpus } from './risk/corpus.ts'
import { wilson } from './risk/wilson.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const rank = (level: RiskLevel): number => riskLevels.indexOf(level)
const corpus = readCorpus()
const readers: readonly (readonly [string, (text: string) => Screening])[] = [
  ['rules', screenByRules],
  ['both readers', screen],
]

function printFalls(name: string, reader: (text: string) => Screening, all: readonly Added[]): void {
  let [compared, fell, below] = [0, 0, 0]
  for (const { text, language } of corpus) {
    const own = reader(text)
    if (own.signals.length === 0) continue
    for (const one of all) {
      if (one.language !== language) continue
      for (const longer of joinedWith(text, one)) {
        const { level } = reader(longer)
        compared += 1
        if (rank(level) >= rank(own.level)) continue
        fell += 1
        if (rank(own.level) >= 2 && rank(level) < 2) below += 1
        if (process.argv.includes('--falls'))
          say(`  ${own.level} to ${level}: ${longer.replaceAll('\n', ' ')}`)
      }
    }
  }
  const [low, high] = wilson(fell, compared).map((share) => (share * 100).toFixed(3))
  say(
    `${name}: level fell in ${fell} of ${compared} (${((fell / compared) * 100).toFixed(3)} % [${low}, ${high}]), from moderate or above to below it in ${below}`,
  )
}

for (const [name, reader] of readers) {
  say(`\n${name}`)
  for (const one of added) printFalls(`  ${one.language} ${one.at} "${one.words}"`.padEnd(44), reader, [one])
  printFalls('  all of them', reader, added)
}

const quiet = corpus.filter(({ level }) => level === 'none')
const firstWords = Array.from({ length: 12 }, (_, at) => {
  const one = quiet[(at * 997 + 13) % quiet.length]
  return {
    language: one?.language ?? 'en',
    at: at % 2 === 0 ? 'before' : 'behind',
    words: one?.text.split(/[.,;:?!\n]/)[0] ?? '',
  } as const
})
say('\nfirst words of twelve quiet messages')
for (const [name, reader] of readers) printFalls(name, reader, firstWords)
