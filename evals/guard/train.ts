/**
 * Learns the reader of src/domain/guard/learned from data/guard/corpus, against the turns of data/feedback/corpus, and
 * writes its weights, the same bytes each time:
 *
 *   npm run train:guard
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fingerprint } from './fingerprint.ts'
import { first, practitioners, second } from './labelled.ts'
import { teachReader } from './learn-reply.ts'

const file = join(import.meta.dirname, '../../src/domain/guard/learned/reply-weights.ts')
const labelled = [...first(), ...second()]
const quiet = practitioners()
process.stderr.write(`${labelled.length} labelled replies, ${quiet.length} turns of practitioners\n`)
const { reader, threshold } = teachReader(labelled, quiet)
const lines = `/** Which replies read as those that must not be sent. Written by \`npm run train:guard\`; see data/guard/README.md. */
export const replyWeights = {
  learnedWith: '${fingerprint()}',
  threshold: ${threshold},
  reader: {
    labels: ${reader.labels},
    keys: '${reader.keys}',
    weights:
      '${reader.weights}',
  },
} as const
`
writeFileSync(file, lines)
process.stderr.write(`reply-weights.ts: ${lines.length} bytes, ${gzipSync(lines).length} gzip\n`)
