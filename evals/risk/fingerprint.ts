import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { kindHeads } from '../../src/domain/risk/learned/heads.ts'
import { bare } from '../fingerprint-of.ts'
import type { Row } from './examples.ts'

/** What learns, and what weighs the clauses of a message together, in learning as in reading. */
const code = [
  ...['arithmetic', 'examples', 'held-out', 'learn', 'quantise', 'together', 'train'].map(
    (file) => `${file}.ts`,
  ),
  ...['score', 'stretches', 'whole'].map((file) => `../../src/domain/risk/learned/${file}.ts`),
]

/** What the weights were learned with, as 16 hex digits: the clauses, features and labels of every message, whatever word list or
 * rule they came from, the heads, and the code that learns. Another one than the shipped tuning holds says that the
 * weights are stale and `npm run train:risk` is due. */
export function fingerprint(rows: readonly Row[]): string {
  const hash = createHash('sha256')
  for (const file of code) hash.update(bare(readFileSync(new URL(file, import.meta.url), 'utf8')))
  hash.update(JSON.stringify(kindHeads))
  for (const { voice, level, kinds, read } of rows) {
    hash.update(`${voice}\t${level}\t${kinds.join(',')}\t${read.heard.join(',')}\n`)
    for (const { keys, means, place } of read.clauses)
      hash.update(`${JSON.stringify(place)} ${means.join(',')}\n`).update(keys)
  }
  return hash.digest('hex').slice(0, 16)
}
