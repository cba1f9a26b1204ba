import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stemsOf } from '../../src/domain/evidence/stems-of.ts'
import { wordsOf } from '../../src/domain/evidence/stem.ts'
import { tellingStems } from '../../src/domain/evidence/telling-stems.ts'
import { linesOf } from './lines.ts'
import { hash, madeQuestions } from './made-questions.ts'

/** Learns which words tell what about a subject a passage says, from half of the subjects, and writes them to the domain:
 * `RAPPORT_DATASETS=folder node evals/evidence/learn-aspects.ts`, then `oxfmt`. The same files give the same words. */
const ROUNDS = 12
const STEP = 0.1
const SHRINK = 1e-4
const SEEN_AT_LEAST = 8
const WORDS_OF_EACH = 40
const READ = 1_300
const MOST_FOR_THE_RARE = 4

type Example = { readonly stems: readonly string[]; readonly aspect: number }

function learn(
  examples: readonly Example[],
  aspects: number,
): { readonly words: ReadonlyMap<string, Float64Array>; readonly lean: Float64Array } {
  const seen = new Map<string, number>()
  for (const { stems } of examples) for (const one of stems) seen.set(one, (seen.get(one) ?? 0) + 1)
  const words = new Map<string, Float64Array>()
  for (const [stem, times] of seen) if (times >= SEEN_AT_LEAST) words.set(stem, new Float64Array(aspects))
  const lean = new Float64Array(aspects)
  const having = Array.from(
    { length: aspects },
    (_, at) => examples.filter(({ aspect }) => aspect === at).length,
  )
  for (let round = 0; round < ROUNDS; round += 1)
    for (const at of examples
      .keys()
      .toArray()
      .toSorted((a, b) => hash(`${a}-${round}`) - hash(`${b}-${round}`))) {
      const example = examples[at]
      if (!example) continue
      const rare = examples.length / aspects / (having[example.aspect] ?? 1)
      step(words, lean, example, Math.min(MOST_FOR_THE_RARE, rare))
    }
  return { words, lean }
}

function step(
  words: ReadonlyMap<string, Float64Array>,
  lean: Float64Array,
  { stems, aspect }: Example,
  weight: number,
): void {
  const long = Math.sqrt(Math.max(8, stems.length))
  const sums = Float64Array.from(lean)
  for (const stem of stems)
    for (const [at, value] of words.get(stem)?.entries() ?? []) sums[at] = (sums[at] ?? 0) + value / long
  const most = Math.max(...sums)
  const grown = sums.map((sum) => Math.exp(sum - most))
  const all = grown.reduce((sum, one) => sum + one, 0)
  for (const [at, one] of grown.entries()) {
    const slope = (one / all - (at === aspect ? 1 : 0)) * weight
    lean[at] = (lean[at] ?? 0) - STEP * slope
    for (const stem of stems) {
      const row = words.get(stem)
      if (row) row[at] = (row[at] ?? 0) - STEP * (slope / long + SHRINK * (row[at] ?? 0))
    }
  }
}

function main(root: string): void {
  const answers = linesOf(join(root, 'medquad', 'answers.jsonl'))
  const kept = new Set(linesOf(join(root, 'medquad', 'queries-dev.jsonl')).map((line) => String(line['id'])))
  const made = madeQuestions(answers, kept)
  const texts = new Map(answers.map((line) => [String(line['id']), line]))
  const names = [...new Set(made.map(({ aspect }) => aspect))].toSorted()
  const of = (part: string): readonly Example[] =>
    made
      .filter((one) => one.part === part)
      .map(({ id, aspect }) => {
        const line = texts.get(id) ?? {}
        const text = String(line['answer']).slice(0, READ)
        const subject = new Set(stemsOf(String(line['focus']), 'en'))
        return { stems: [...tellingStems(wordsOf(text), subject, 'en')], aspect: names.indexOf(aspect) }
      })
  const { words, lean } = learn(of('learn'), names.length)
  const lines = names.map((name, at) => {
    const most = [...words]
      .filter(([stem]) => !/[\d']/.test(stem))
      .map(([stem, row]) => [stem, Math.round((row[at] ?? 0) * 10)] as const)
      .toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1))
      .slice(0, WORDS_OF_EACH)
    return `  ${name}: { lean: ${Math.round((lean[at] ?? 0) * 10)}, words: '${most.map(([stem, tenths]) => `${stem}:${tenths}`).join(' ')}' },`
  })
  writeFileSync(
    new URL('../../src/domain/evidence/aspect-words.ts', import.meta.url),
    `/** Which words tell what about its subject a passage says, in tenths; learned by evals/evidence/learn-aspects.ts from
 * answers of MedQuAD (CC BY 4.0, see NOTICE). */
export const aspectWords: Readonly<Record<string, { readonly lean: number; readonly words: string }>> = {
${lines.join('\n')}
}
`,
  )
  process.stdout.write(`learned from ${of('learn').length} answers\n`)
}

const folder = process.env['RAPPORT_DATASETS']
if (folder === undefined) process.stdout.write('RAPPORT_DATASETS is not set; nothing learned\n')
else main(folder)
