import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { axes, populations } from '../src/domain/evidence/support/axes.ts'
import type { Said } from '../src/domain/evidence/support/said.ts'
import { supports } from '../src/domain/evidence/support/supports.ts'
import { casesOf, type Case } from './evidence/altered-sentences.ts'
import { conclusions } from './evidence/conclusions.ts'
import { lightClaims } from './evidence/light-claims.ts'
import { linesOf } from './evidence/lines.ts'
import { hash } from './evidence/made-questions.ts'
import { curveOf, judgedClaims, reportOf, type Judged } from './evidence/written-claims.ts'
import { wilson } from './risk/wilson.ts'

/** Measures the support checker: sentences of public abstracts and answers as claims, whole, shortened and reworded, and
 * the same with one number, direction or population changed. `RAPPORT_DATASETS=folder node evals/support.eval.ts [--misses]`. */
const folder = process.env['RAPPORT_DATASETS']
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const share = (right: number, of: number): string => {
  const [low, high] = wilson(right, of)
  return `${(right / Math.max(1, of)).toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)}, n=${of})`
}

function report(title: string, cases: readonly Case[]): void {
  say(title)
  const judged = cases.map((one) => ({ ...one, support: supports(one.claim, one.passage) }))
  const right = (all: typeof judged): string =>
    share(all.filter((one) => one.support.supported === one.holds).length, all.length)
  for (const kind of new Set(judged.map((one) => one.kind)))
    say(`  ${kind}: right ${right(judged.filter((one) => one.kind === kind))}`)
  say(`  true ones that pass ${right(judged.filter((one) => one.holds))}`)
  say(`  changed ones refused ${right(judged.filter((one) => !one.holds))}`)
  if (!process.argv.includes('--misses')) return
  for (const one of judged
    .filter((each) => each.support.supported !== each.holds)
    .filter((_, at) => at % 23 === 0))
    say(
      `    ${one.kind}\t${one.support.why}\t${one.claim}\t«${one.passage.text.slice(one.support.at.start, one.support.at.end)}»`,
    )
}

/** Half that nobody looked at is said only when asked for: `--sealed`. */
function claims(judged: readonly Judged[]): void {
  const of = (set: string, ...parts: readonly string[]): readonly Judged[] =>
    judged.filter((one) => one.set === set && parts.includes(one.part))
  const groups: readonly (readonly [string, readonly Judged[]])[] = [
    ['about published passages, learned from', of('published', 'learn', 'choose')],
    ['written freely, learned from', of('written', 'learn')],
    ...['en', 'es'].map(
      (language) =>
        [
          `written freely, kept back, ${language}`,
          of('written', 'keep').filter((one) => one.language === language),
        ] as const,
    ),
    ['written freely, kept back, both languages', of('written', 'keep')],
    ['in pairs that differ in one thing, learned from', of('paired', 'learn')],
    ...(process.argv.includes('--sealed')
      ? [
          ['about published passages, sealed', of('published', 'sealed')] as const,
          ['in pairs that differ in one thing, sealed', of('paired', 'sealed')] as const,
        ]
      : []),
  ]
  for (const [title, some] of groups)
    for (const line of [...reportOf(title, some), ...curveOf(some)]) say(line)
}

function concluded(lines: readonly Record<string, unknown>[]): void {
  const judged = conclusions(lines)
  const of = (kind: string): typeof judged => judged.filter((one) => one.of === kind)
  const passed = (some: typeof judged): string =>
    share(some.filter(({ supported }) => supported).length, some.length)
  const refused = (some: typeof judged): string =>
    share(some.filter(({ supported }) => !supported).length, some.length)
  say('Conclusions of PubMedQA, first sentence, those that it did not learn from')
  say(`  held against the abstract that they were cut from: pass ${passed(of('own'))}`)
  say(`  with one number, direction or population changed: refused ${refused(of('changed'))}`)
  say(`  against the likest abstract of others: refused ${refused(of('other'))}`)
}

/** By passage: half was read while the checker was made, of the other half (`--sealed`) only the figures are said. */
function light(title: string, passages: readonly (Said & { readonly id: string })[]): void {
  for (const part of process.argv.includes('--sealed') ? ['dev', 'sealed'] : ['dev']) {
    const judged = passages
      .filter(({ id }) => (hash(id) % 2 === 1) === (part === 'dev'))
      .flatMap(lightClaims)
      .map(({ kind, claim, passage }) => ({ kind, supported: supports(claim, passage).supported }))
    const right = (some: typeof judged): string =>
      share(some.filter(({ kind, supported }) => (kind === 'true') === supported).length, some.length)
    say(
      `${title}, said lightly otherwise, ${part}: true ones that pass ${right(judged.filter(({ kind }) => kind === 'true'))}`,
    )
    for (const kind of ['number', 'direction', 'population'])
      say(`  ${kind} changed: refused ${right(judged.filter((one) => one.kind === kind))}`)
    say(`  changed, all three: refused ${right(judged.filter(({ kind }) => kind !== 'true'))}`)
  }
}

function main(root: string): void {
  const abstracts = join(root, 'pubmedqa', 'dev.jsonl')
  if (existsSync(abstracts))
    report(
      'PubMedQA abstracts',
      linesOf(abstracts).flatMap((line) => {
        const contexts: readonly unknown[] = Array.isArray(line['CONTEXTS']) ? line['CONTEXTS'] : []
        return casesOf({ text: contexts.map(String).join(' '), title: '', language: 'en' })
      }),
    )
  if (existsSync(abstracts)) {
    concluded(linesOf(abstracts))
    light(
      'PubMedQA, every third',
      linesOf(abstracts)
        .filter((_, at) => at % 3 === 0)
        .map((line) => ({
          ...{ id: String(line['id']), title: '', language: 'en' },
          text: Array.isArray(line['CONTEXTS']) ? line['CONTEXTS'].map(String).join(' ') : '',
        })),
    )
  }
  const answers = join(root, 'medquad', 'answers.jsonl')
  if (existsSync(answers))
    report(
      'medquad answers, every twentieth',
      linesOf(answers)
        .filter((_, at) => at % 20 === 0)
        .flatMap((line) =>
          casesOf({
            text: String(line['answer']).replaceAll(/\s+/g, ' ').slice(0, 1500),
            title: String(line['focus']),
            language: 'en',
          }),
        ),
    )
  if (existsSync(answers))
    light(
      'medquad answers, every twentieth',
      linesOf(answers)
        .filter((_, at) => at % 20 === 7)
        .map((line) => ({
          ...{ id: String(line['id']), title: String(line['focus']), language: 'en' },
          text: String(line['answer']).replaceAll(/\s+/g, ' ').slice(0, 1500),
        })),
    )
  const written = readFileSync(new URL('../fixtures/evidence/claims.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  report(
    'written by hand',
    written.map((line) => {
      const { claim, text, title, holds, kind }: Record<string, unknown> = JSON.parse(line)
      return {
        kind: String(kind),
        claim: String(claim),
        passage: { text: String(text), title: String(title), language: 'en' },
        holds: holds === true,
        sentence: '',
      }
    }),
  )
  claims(judgedClaims())
  say(`axes: ${Object.keys(axes).length} of direction, ${Object.keys(populations).length} of population`)
}

if (folder === undefined) say('support eval: RAPPORT_DATASETS is not set; nothing measured')
else main(folder)
