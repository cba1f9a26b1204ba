import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sentencesOf } from '../src/domain/drafting/sentences.ts'
import { axes, populations } from '../src/domain/evidence/support/axes.ts'
import type { Said } from '../src/domain/evidence/support/said.ts'
import { supports } from '../src/domain/evidence/support/supports.ts'
import { linesOf } from './evidence/lines.ts'
import { judgedClaims, reportOf } from './evidence/written-claims.ts'
import { wilson } from './risk/wilson.ts'

/** Measures the support checker: sentences of public abstracts and answers as claims, whole, shortened and reworded, and
 * the same with one number, direction or population changed. `RAPPORT_DATASETS=folder node evals/support.eval.ts [--misses]`. */
const folder = process.env['RAPPORT_DATASETS']
const say = (line: string): void => void process.stdout.write(`${line}\n`)

type Case = { readonly kind: string; readonly claim: string; readonly passage: Said; readonly holds: boolean }

const share = (right: number, of: number): string => {
  const [low, high] = wilson(right, of)
  return `${(right / Math.max(1, of)).toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)}, n=${of})`
}

/** Pairs that cannot mean the same; each changes one word. */
const swaps: readonly (readonly [string, string])[] = [
  ...([
    ['increased', 'decreased'],
    ['increase', 'decrease'],
    ['increases', 'decreases'],
    ['higher', 'lower'],
  ] as const),
  ...([
    ['more', 'fewer'],
    ['greater', 'smaller'],
    ['improved', 'worsened'],
    ['improves', 'worsens'],
    ['better', 'worse'],
  ] as const),
  ...([
    ['reduced', 'raised'],
    ['reduces', 'raises'],
    ['effective', 'ineffective'],
    ['before', 'after'],
    ['positive', 'negative'],
  ] as const),
]
const groups: readonly (readonly [string, string])[] = [
  ...([
    ['women', 'men'],
    ['children', 'adults'],
    ['female', 'male'],
    ['mothers', 'fathers'],
    ['girls', 'boys'],
  ] as const),
  ...([
    ['infants', 'adolescents'],
    ['elderly', 'young'],
    ['adolescents', 'adults'],
    ['adults', 'infants'],
    ['patients', 'mice'],
  ] as const),
]
/** Words that mean the same here: what a writer would put for them. */
const same: readonly (readonly [string, string])[] = [
  ...([
    ['increased', 'rose'],
    ['higher', 'greater'],
    ['reduced', 'lowered'],
    ['show', 'indicate'],
    ['showed', 'found'],
  ] as const),
  ...([
    ['however', 'but'],
    ['significantly', 'clearly'],
    ['individuals', 'people'],
    ['often', 'frequently'],
    ['decreased', 'declined'],
  ] as const),
]

const swapped = (text: string, pairs: readonly (readonly [string, string])[]): string | null => {
  for (const [a, b] of pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const])) {
    const at = new RegExp(`\\b${a}\\b`, 'i').exec(text)
    if (at) return text.slice(0, at.index) + b + text.slice(at.index + a.length)
  }
  return null
}
const otherNumber = (text: string): string | null => {
  const at = /(?<![\w.,-])\d+(?:\.\d+)?(?![\w,-]|\.\d)/.exec(text)
  if (!at) return null
  const value = Number(at[0])
  const other = at[0].includes('.') ? (value + 1.3).toFixed(1) : String(value + (value > 20 ? 7 : 2))
  return text.slice(0, at.index) + other + text.slice(at.index + at[0].length)
}
/** Without what stands in brackets and before the first comma. */
const shortened = (text: string): string =>
  text.replaceAll(/\s*\([^()]*\)/g, '').replace(/^[A-Z][^,]{3,40}, (?=\w)/, '')

function casesOf(passage: Said): readonly Case[] {
  return sentencesOf(passage.text).flatMap(({ start, end }) => {
    const sentence = passage.text.slice(start, end)
    const length = sentence.split(' ').length
    if (length < 8 || length > 45) return []
    const made = (kind: string, claim: string | null, holds: boolean): readonly Case[] =>
      claim === null || claim === sentence ? [] : [{ kind, claim, passage, holds }]
    const reworded = swapped(shortened(sentence), same)
    return [
      { kind: 'whole', claim: sentence, passage, holds: true },
      ...made('shortened', shortened(sentence), true),
      ...made('reworded', reworded, true),
      ...made('number', otherNumber(sentence), false),
      ...made('direction', swapped(sentence, swaps), false),
      ...made('population', swapped(sentence, groups), false),
      ...made('reworded, then direction', reworded === null ? null : swapped(reworded, swaps), false),
    ]
  })
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
      }
    }),
  )
  const judged = judgedClaims()
  for (const part of ['learn', 'keep'])
    for (const language of ['en', 'es'])
      for (const line of reportOf(
        `written freely, ${language}, ${part}`,
        judged.filter((one) => one.part === part && one.language === language),
      ))
        say(line)
  for (const line of reportOf(
    'written freely, both languages, keep',
    judged.filter(({ part }) => part === 'keep'),
  ))
    say(line)
  say(`axes: ${Object.keys(axes).length} of direction, ${Object.keys(populations).length} of population`)
}

if (folder === undefined) say('support eval: RAPPORT_DATASETS is not set; nothing measured')
else main(folder)
