/**
 * Learns the readers of src/domain/feedback/learned from data/feedback/corpus and writes their weights, the same bytes
 * each time:
 *
 *   npm run train:feedback
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Packed } from '../../src/domain/feedback/learned/classifier.ts'
import { corpus } from './corpus.ts'
import { asWritten, spoilt, trainOn } from './examples.ts'
import { fingerprint } from './fingerprint.ts'

const file = join(import.meta.dirname, '../../src/domain/feedback/learned/weights.ts')
const log = (line: string): void => void process.stderr.write(`${line}\n`)

const packed = (name: string, { labels, keys, weights }: Packed): string =>
  `  ${name}: {
    labels: ${labels},
    keys: '${keys}',
    weights:
      '${weights}',
  },
`

const { turns, left } = corpus()
log(`${turns.length} turns, ${left} left out`)
const trained = trainOn([...asWritten(turns), ...spoilt(turns)])
const lines = `/** What sentences do and the empathy of a turn. Written by \`npm run train:feedback\`; see data/feedback/README.md. */
export const feedbackWeights = {
  learnedWith: '${fingerprint()}',
${packed('behaviours', trained.behaviours)}${packed('empathy', trained.empathy)}} as const
`
writeFileSync(file, lines)
log(`weights.ts: ${lines.length} bytes, ${gzipSync(lines).length} gzip`)
