import { linesOf } from '../evals/evidence/lines.ts'
import { supports } from '../src/domain/evidence/support/supports.ts'
import { machine, quantile, row, say } from './figures.ts'

/** What it costs to hold a claim against a passage: `npm run bench -- support`. */
const fixture = (name: string): readonly Record<string, unknown>[] =>
  linesOf(new URL(`../fixtures/evidence/published-${name}.jsonl`, import.meta.url).pathname)
const passages = new Map(
  fixture('passages').map((line) => [
    String(line['id']),
    { text: String(line['text']), title: String(line['title']), language: 'en' },
  ]),
)
const pairs = fixture('claims').flatMap((line) => {
  const passage = passages.get(String(line['passage']))
  return passage ? [{ claim: String(line['claim']), passage }] : []
})
say(machine())
for (const { claim, passage } of pairs) supports(claim, passage)
const took = pairs.map(({ claim, passage }) => {
  const before = process.cpuUsage()
  const began = performance.now()
  supports(claim, passage)
  const { user } = process.cpuUsage(before)
  return { wall: performance.now() - began, used: user / 1_000 }
})
const figure = (name: string, all: readonly number[]): void =>
  row(name, {
    cases: all.length,
    p50: `${quantile(all, 0.5).toFixed(2)} ms`,
    p99: `${quantile(all, 0.99).toFixed(2)} ms`,
    target: '',
  })
figure(
  'a claim held against a passage',
  took.map(({ wall }) => wall),
)
figure(
  '  of that, processor time',
  took.map(({ used }) => used),
)
