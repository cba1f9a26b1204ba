import { readFileSync } from 'node:fs'
import { feedback } from '../src/domain/feedback/feedback.ts'
import { openLearned } from '../src/domain/feedback/learned/open.ts'
import { corpus } from './feedback/corpus.ts'
import { byLabel, keptBack, report, together } from './feedback/held-out.ts'

/**
 * How well a practitioner's turns are read. Nothing that is judged was learned from: `node evals/feedback.eval.ts`
 *
 *   fixtures   lines written beside the rules by another hand than the corpus; the shipped reader never learned them
 *   folds      each fifth of the voices kept back in turn
 *   parts      a kind of text, or a language, learned from others: practitioners' speech and writing, and what peers write
 *              to each other
 *   thirds     each third of the voices kept back: strangers are more when less was learned
 */
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const { turns, left } = corpus()
const parts = [...new Set(turns.map((turn) => turn.part))]
const only = process.argv.slice(2)
const wanted = (kind: string): boolean => only.length === 0 || only.includes(kind)
const voices = new Map(
  [...new Set(turns.map((turn) => turn.voice))].toSorted().map((voice, at) => [voice, at]),
)

function fixtures(): void {
  const cases = readFileSync(new URL('../fixtures/feedback/behaviours.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
  for (const learned of [openLearned(), null]) {
    const right = cases.filter(([expected, language, text = '']) => {
      const locale = language === 'es' ? 'es' : 'en'
      const read = feedback({ client: '', text, language: locale, locale, learned })
      return read.sentences.at(-1)?.behaviour === expected
    })
    say(`fixtures, ${learned ? 'learned reader' : 'rules alone'}: ${right.length} of ${cases.length}`)
  }
}

function kept(title: string, shares: number): void {
  const runs = Array.from({ length: shares }, (_, share) =>
    keptBack(turns, (turn) => (voices.get(turn.voice) ?? 0) % shares === share),
  )
  const all = together(runs)
  for (const line of [...report(title, all, parts), ...byLabel(all)]) say(line)
}

say(`${turns.length} turns, ${voices.size} voices, ${left} lines left out`)
if (wanted('fixtures')) fixtures()
if (wanted('folds')) kept('each fifth of the voices kept back', 5)
/** Learned from these parts, and read that one. */
const strangers = [
  ['written → spoken', ['written-'], 'spoken-'],
  ['spoken → written', ['spoken-'], 'written-'],
  ['spoken and written → peers', ['spoken-', 'written-'], 'peers-'],
  ['written and peers → spoken', ['written-', 'peers-'], 'spoken-'],
  ['spoken and peers → written', ['spoken-', 'peers-'], 'written-'],
  ['peers → spoken', ['peers-'], 'spoken-'],
  ['peers → written', ['peers-'], 'written-'],
  ['English → Spanish', ['-en'], '-es'],
  ['Spanish → English', ['-es'], '-en'],
] as const

function fromOthers(): void {
  for (const [title, from, mark] of strangers) {
    const known = turns.filter(({ part }) => [mark, ...from].some((one) => part.includes(one)))
    const read = keptBack(known, ({ part }) => part.includes(mark))
    for (const line of report(title, read, parts)) say(line)
  }
}
if (wanted('parts')) fromOthers()
if (wanted('thirds')) kept('each third of the voices kept back', 3)
