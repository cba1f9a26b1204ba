/**
 * SA.2 over the whole corpus: `node evals/more-words.eval.ts`. Words that say nothing are put before and behind every message
 * that somebody should look at, within its sentence: by a space, a comma, a picture. Prints how often the level falls, by
 * what was added; `--falls` prints each. Then the same with the first and the last words of other, quiet messages, and with
 * first words before and last words behind, for which nothing is promised where no mark parts them.
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

/** A text with words before it, behind it or, with two, on both sides. */
type Longer = { readonly language: string; readonly of: (text: string) => readonly string[] }
const longerBy = (one: Added): Longer => ({ language: one.language, of: (text) => joinedWith(text, one) })

function printFalls(name: string, reader: (text: string) => Screening, all: readonly Longer[]): void {
  let [compared, fell, below] = [0, 0, 0]
  for (const { text, language } of corpus) {
    const own = reader(text)
    if (own.signals.length === 0) continue
    for (const one of all) {
      if (one.language !== language) continue
      for (const longer of one.of(text)) {
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
  for (const one of added)
    printFalls(`  ${one.language} ${one.at} "${one.words}"`.padEnd(44), reader, [longerBy(one)])
  printFalls('  all of them', reader, added.map(longerBy))
}

const quiet = corpus.filter(({ level }) => level === 'none')
/** The first or the last words of quiet messages, up to a mark: one in so many. */
const wordsOf = (edge: 0 | -1, from: number, at: (place: number) => Added['at']): readonly Added[] =>
  Array.from({ length: 12 }, (_, place) => {
    const one = quiet[(place * 997 + from) % quiet.length]
    const parts = one?.text.split(/[.,;:?!\n]/).filter((part) => part.trim() !== '') ?? []
    return { language: one?.language ?? 'en', at: at(place), words: parts.at(edge)?.trim() ?? '' }
  })
const bothSides: readonly Longer[] = wordsOf(0, 29, () => 'before').flatMap((before, place) => {
  const behind = wordsOf(-1, 43, () => 'behind')[place]
  if (behind?.language !== before.language) return []
  const of = (text: string) => joinedWith(text, before).flatMap((longer) => joinedWith(longer, behind))
  return [{ language: before.language, of }]
})
const firstWords = wordsOf(0, 13, (place) => (place % 2 === 0 ? 'before' : 'behind')).map(longerBy)
const lastWords = wordsOf(-1, 17, (place) => (place % 2 === 0 ? 'behind' : 'before')).map(longerBy)
const unlisted: readonly (readonly [string, readonly Longer[]])[] = [
  ['first words of twelve quiet messages', firstWords],
  ['last words of twelve quiet messages', lastWords],
  ['both on both sides', bothSides],
]
for (const [of, all] of unlisted) {
  say(`\n${of}`)
  for (const [name, reader] of readers) printFalls(`  ${name}`, reader, all)
}
