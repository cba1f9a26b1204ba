/**
 * Learns how likely a passage supports a claim and writes the trees, the same bytes each time. `--fold` says how it does on
 * passages that it did not learn from, six times over:
 *
 *   npm run train:support [-- --fold]
 */
import { writeFileSync } from 'node:fs'
import { treeAsText } from '../../src/domain/evidence/support/trees.ts'
import { boosted, valueOf } from './boosted.ts'
import { hash } from './made-questions.ts'
import { examples, type Example } from './support-examples.ts'
import { fingerprint } from './support-fingerprint.ts'

const file = new URL('../../src/domain/evidence/support/weights.ts', import.meta.url).pathname
const log = (line: string): void => void process.stderr.write(`${line}\n`)
const FOLDS = 6
const ALTERED = /number$|direction$|population$/

/** By passage, so that no passage is in both. */
function folded(all: readonly Example[]): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const { lean, trees } = boosted(all.filter(({ passage }) => hash(passage) % FOLDS !== fold))
    return all
      .filter(({ passage }) => hash(passage) % FOLDS === fold)
      .map((one) => {
        const sum = trees.reduce((so, tree) => so + valueOf(tree, one.signs), lean)
        return { ...one, score: 1 / (1 + Math.exp(-sum)) }
      })
  }).flat()
  for (const from of ['published', 'written', 'paired', 'turned', 'made', 'concluded', 'elsewhere'])
    for (const least of [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]) {
      const of = judged.filter((one) => one.from === from)
      const share = (some: typeof of, is: (score: number) => boolean): string =>
        (some.filter(({ score }) => is(score)).length / some.length).toFixed(3)
      const altered = of.filter(({ holds, kind }) => !holds && ALTERED.test(kind))
      log(
        `${from} from ${least}: true ones pass ${share(
          of.filter(({ holds }) => holds),
          (score) => score >= least,
        )}, number, direction or population changed refused ${share(altered, (score) => score < least)}, all untrue refused ${share(
          of.filter(({ holds }) => !holds),
          (score) => score < least,
        )}`,
      )
    }
}

const all = examples()
log(`${all.length} examples, ${all.filter(({ holds }) => holds).length} of them true`)
if (process.argv.includes('--fold')) folded(all)
else {
  const { lean, trees } = boosted(all)
  writeFileSync(
    file,
    `/** Trees over the signs of signs.ts. Written by \`npm run train:support\`; see bench/README.md for what they are worth. */
export const supportWeights = {
  learnedWith: '${fingerprint()}',
  lean: ${lean},
  trees: \`
${trees.map(treeAsText).join('\n')}
\`,
}
`,
  )
  log(`${trees.length} trees written`)
}
