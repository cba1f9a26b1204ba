/**
 * Learns the two taggers of src/domain/privacy/learned/tagger and writes their weights, the same bytes each time.
 *
 *   npm run train:privacy            reads the data sets from RAPPORT_DATASETS (else ../shared/data)
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHAT_FEATURES } from '../../src/domain/privacy/learned/tagger/chat-features.ts'
import { labelsOf, type Packed } from '../../src/domain/privacy/learned/tagger/model.ts'
import { REPORT_FEATURES } from '../../src/domain/privacy/learned/tagger/report-features.ts'
import { datasets, haveDatasets, meddocan, presidio, wnut } from './datasets.ts'
import { fingerprint } from './fingerprint.ts'
import { learn } from './perceptron.ts'
import { chatExample, chatKinds, messageRows, reportExamples, typesOf } from './tagger-examples.ts'

const folder = join(import.meta.dirname, '../../src/domain/privacy/learned/tagger')
const log = (line: string) => process.stderr.write(`${line}\n`)

function write(name: string, what: string, learnedWith: string, packed: Packed): void {
  const lines = `/** ${what} Written by \`npm run train:privacy\`; see data/privacy/README.md. */
export const ${name} = {
  learnedWith: '${learnedWith}',
  kinds:${packed.kinds.length > 95 ? '\n    ' : ' '}'${packed.kinds}',
  base64:
    '${packed.base64}',
} as const
`
  const file = `${name.replace('Weights', '-weights')}.ts`
  writeFileSync(join(folder, file), lines)
  log(`${file}: ${lines.length} bytes`)
}

if (!haveDatasets()) {
  log(`No data sets in ${datasets}. Set RAPPORT_DATASETS.`)
  process.exit(1)
}
const only = process.argv[2]
if (only !== 'report') {
  const rows = messageRows(wnut('train'), presidio(), meddocan('train'))
  log(`messages: ${rows.length} texts`)
  write(
    'messageWeights',
    'Names, places, organisations and addresses in messages.',
    fingerprint('messages'),
    learn(rows.map(chatExample), {
      kinds: chatKinds,
      width: CHAT_FEATURES,
      rounds: 8,
      atLeast: 2,
      seed: 1,
      log,
    }),
  )
}
if (only !== 'messages') {
  const rows = meddocan('train')
  const kinds = typesOf(rows).join(' ')
  log(`reports: ${rows.length} texts`)
  write(
    'reportWeights',
    'The identifiers of Spanish clinical reports.',
    fingerprint('reports'),
    learn(
      [1, 2, 3].flatMap((copy) =>
        rows.flatMap((row, i) => reportExamples(row, labelsOf(kinds), copy * 1000 + i)),
      ),
      { kinds, width: REPORT_FEATURES, rounds: 8, atLeast: 2, seed: 1, log },
    ),
  )
}
