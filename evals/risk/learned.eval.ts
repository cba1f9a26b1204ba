/**
 * How much a learned reader would add to the rules: `node evals/risk/learned.eval.ts [--misses]`. A linear model over
 * words and stretches of letters (NB-SVM scaling, logistic regression), learned from data/risk/corpus and the fixtures of
 * the rules, five folds by voice: every message is read by weights that never saw its voice. Prints sensitivity and
 * specificity of the rules alone and of both together, by part of the corpus, with 95 % intervals. All voices were written
 * by a few hands, so strangers' words will do worse.
 *
 * It is not in `screen` yet: data/risk/README.md says what has to be solved before.
 */
import { atLeast } from '../../src/domain/risk/levels.ts'
import { screen } from '../../src/domain/risk/screen.ts'
import { readCorpus, readFixtures, withoutRepeats } from './corpus.ts'
import { heldOutScores } from './learn.ts'
import { wilson } from './wilson.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const own = new Set(
  `passive-ideation active-ideation plan means-or-method-seeking intent preparation attempt-recent self-injury
   goodbye`.split(/\s+/),
)
const corpus = withoutRepeats([...readCorpus(), ...readFixtures()])
const scores = heldOutScores(corpus, (line) => process.stderr.write(`${line}\n`))[0] ?? new Float64Array()
const rows = corpus.map((one, at) => ({
  ...one,
  part: one.voice.replace(/-?\d+$/, ''),
  score: scores[at] ?? 0,
  ruled: atLeast(screen(one.text).level, 'moderate'),
  suicide: atLeast(one.level, 'moderate') && one.kinds.some((kind) => own.has(kind)),
}))
const rate = (name: string, right: number, of: number): string => {
  const [low, high] = wilson(right, of)
  return `${name} ${(right / of).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] n ${of}`
}
say(`${rows.length} messages`)
for (const part of [...new Set(rows.map((row) => row.part))].toSorted()) {
  const here = rows.filter((row) => row.part === part)
  const [signs, quiet] = [here.filter((row) => row.suicide), here.filter((row) => row.level === 'none')]
  const line = (name: string, flagged: (row: (typeof rows)[number]) => boolean): string =>
    [
      `  ${name.padEnd(22)}`,
      signs.length === 0
        ? ''
        : rate('suicide or self-injury found', signs.filter(flagged).length, signs.length),
      quiet.length === 0
        ? ''
        : rate('quiet left quiet', quiet.filter((row) => !flagged(row)).length, quiet.length),
    ].join('  ')
  say(part)
  say(line('rules alone', (row) => row.ruled))
  for (const from of [1, 0.5, 0, -0.5])
    say(line(`with the learned ≥ ${from}`, (row) => row.ruled || row.score >= from))
}
if (process.argv.includes('--misses'))
  for (const row of rows.filter((one) => one.suicide && !one.ruled && one.score < 0))
    say(`missed ${row.score.toFixed(2)} ${row.level} ${row.voice}: ${row.text.replaceAll('\n', ' ')}`)
