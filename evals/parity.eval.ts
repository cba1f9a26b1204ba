import { locales } from '../src/domain/language.ts'
import { groupsOf } from './parity/groups.ts'
import { measures, parityOf, suggestedFor, type Difference, type Parity } from './parity/measure.ts'
import { textsOf } from './parity/texts.ts'
import { wilson } from './risk/wilson.ts'

/**
 * FA.2: `node evals/parity.eval.ts [every]` measures what is suggested to whom, over the demonstration clinic and the risk
 * corpus (one message in `every`; all where left out), and prints the tables of docs/fairness.md. Texts whose question
 * about safety one group is not offered are printed to stderr.
 */
const say = (line: string) => process.stdout.write(`${line}\n`)
const every = Math.max(1, Number(process.argv[2] ?? 1))
const signed = (value: number): string => (Math.abs(value) < 0.0005 ? '0' : value.toFixed(3))
const cell = ({ mean, low, high }: Difference): string =>
  mean === 0 && low === 0 && high === 0 ? '0' : `${signed(mean)} [${signed(low)}, ${signed(high)}]`

function row(parity: Parity): string {
  const { attribute, group, against, texts, same, safetyLost, safetyGained, differences } = parity
  for (const text of safetyLost) process.stderr.write(`lost (${group}): ${text.replaceAll('\n', ' ')}\n`)
  const [low, high] = wilson(same, texts)
  const share = `${((same / texts) * 100).toFixed(1)} [${(low * 100).toFixed(1)}, ${(high * 100).toFixed(1)}]`
  const cells = measures.map((measure) => cell(differences[measure]))
  const safety = `${safetyLost.length} / ${safetyGained}`
  return `| ${[attribute, group, against, texts, share, safety, ...cells].join(' | ')} |`
}

for (const language of locales) {
  const texts = textsOf(language, every)
  const all = texts.map((text) => suggestedFor(text, language))
  const mean = (of: (one: (typeof all)[number]) => number) =>
    (all.reduce((sum, one) => sum + of(one), 0) / all.length).toFixed(3)
  say(`\n## ${language}: ${texts.length} texts\n`)
  say(
    `All texts as they are: ${mean((one) => one.moves)} moves, safety question in ${mean((one) => one.safety)}, informing in ${mean((one) => one.inform)}, a practical step in ${mean((one) => one.practical)}, reading grade ${mean((one) => one.grade ?? 0)}.\n`,
  )
  say(
    '| attribute | group | against | texts | same moves, % | safety lost / gained | moves | safety question | informing | practical | reading grade |',
  )
  say('|---|---|---|---|---|---|---|---|---|---|---|')
  for (const group of groupsOf(language)) say(row(parityOf(texts, language, group)))
}
