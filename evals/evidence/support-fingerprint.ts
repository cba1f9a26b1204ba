import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../..', import.meta.url).pathname
const folders = ['src/domain/evidence/support', 'src/domain/evidence/support/words']
const others = [
  ...['src/domain/evidence/stem.ts', 'src/domain/evidence/stem-in.ts', 'src/domain/drafting/sentences.ts'],
  ...[
    'evals/evidence/support-examples.ts',
    'evals/evidence/boosted.ts',
    'evals/evidence/elsewhere.ts',
    'evals/evidence/altered-sentences.ts',
  ],
  ...['support', 'published', 'paired'].flatMap((name) => [
    `fixtures/evidence/${name}-claims.jsonl`,
    `fixtures/evidence/${name}-passages.jsonl`,
  ]),
  ...['data/evidence/starter.jsonl', 'fixtures/evidence/claims.jsonl', 'fixtures/evidence/conclusions.jsonl'],
]

/** What the weights were learned with: the code that reads signs, and every claim and passage. */
export function fingerprint(): string {
  const read = folders.flatMap((folder) =>
    readdirSync(root + folder)
      .filter((name) => name.endsWith('.ts') && !/^weights|\.test\.ts$/.test(name))
      .map((name) => `${folder}/${name}`),
  )
  const made = createHash('sha256')
  for (const path of [...read, ...others].toSorted())
    made.update(`${path}\n${readFileSync(root + path, 'utf8')}\n`)
  return made.digest('hex').slice(0, 16)
}
