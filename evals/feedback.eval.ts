import { readFileSync } from 'node:fs'
import { feedback, behaviours, type Behaviour } from '../src/domain/feedback/feedback.ts'

/** How often the rules read a practitioner's sentence as the fixture file does: `node evals/feedback.eval.ts [--misses]`.
 * The fixtures were written beside the rules, so this shows what is broken, not how well unseen text is read. */
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const cases = readFileSync(new URL('../fixtures/feedback/behaviours.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

type Tally = { right: number; wrong: number; missed: number }
const tallies = new Map<string, Tally>()
const tally = (behaviour: string): Tally => {
  const known = tallies.get(behaviour) ?? { right: 0, wrong: 0, missed: 0 }
  tallies.set(behaviour, known)
  return known
}

let right = 0
for (const [expected = '', language = '', text = ''] of cases) {
  const locale = language === 'es' ? 'es' : 'en'
  const read = feedback({ client: '', text, language: locale, locale })
  const got: Behaviour = read.sentences.at(-1)?.behaviour ?? 'other'
  if (got === expected) {
    right += 1
    tally(expected).right += 1
  } else {
    tally(expected).missed += 1
    tally(got).wrong += 1
    if (process.argv.includes('--misses')) say(`${expected}\tread as ${got}\t${language}\t${text}`)
  }
}
const scores = behaviours.map((behaviour) => {
  const { right: hit, wrong, missed } = tally(behaviour)
  return { behaviour, f1: hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong + missed), n: hit + missed }
})
for (const { behaviour, f1, n } of scores) say(`${behaviour.padEnd(20)} F1 ${f1.toFixed(2)}  n=${n}`)
const macro = scores.reduce((sum, one) => sum + one.f1, 0) / scores.length
say(`right ${right} of ${cases.length}; macro-F1 ${macro.toFixed(3)} (fixtures of our own)`)
