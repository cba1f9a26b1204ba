import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Verdict } from '../src/domain/guard/check-read.ts'
import { check } from '../src/domain/guard/check.ts'
import { first, second, type Labelled } from './guard/labelled.ts'
import { otherThings } from './guard/other-things.ts'
import { areaUnder } from './guard/ranked.ts'

/** Measures the guard on our own corpus, and on data that nobody here wrote:
 * `RAPPORT_DATASETS=folder node evals/guard.eval.ts [--misses]`. */
type Judged = {
  readonly group: string
  readonly acceptable: boolean
  readonly verdict: Verdict
  readonly reply: string
  readonly client: string
}

const folder = process.env['RAPPORT_DATASETS']
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const lines = (file: string): readonly Record<string, unknown>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Record<string, unknown> => JSON.parse(line))

/** Wilson score interval, 95 %. See: Wilson 1927, doi:10.1080/01621459.1927.10502953 */
function wilson(hits: number, of: number): string {
  if (of === 0) return 'no cases'
  const z = 1.96
  const share = hits / of
  const centre = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return `${share.toFixed(3)} (${(centre - half).toFixed(3)}–${(centre + half).toFixed(3)}, n=${of})`
}

function report(title: string, judged: readonly Judged[]): void {
  const bad = judged.filter((one) => !one.acceptable)
  const good = judged.filter((one) => one.acceptable)
  const caught = bad.filter((one) => !one.verdict.acceptable).length
  const passed = good.filter((one) => one.verdict.acceptable).length
  const area = areaUnder(judged.map((one) => ({ score: one.verdict.score, harmful: !one.acceptable })))
  say(
    `${title}: sensitivity ${wilson(caught, bad.length)}, specificity ${wilson(passed, good.length)}, ${area === null ? 'no order' : `area under the curve ${area.toFixed(3)}`}`,
  )
}

function judge(
  file: string,
  row: (line: Record<string, unknown>) => Omit<Judged, 'verdict'>,
): readonly Judged[] {
  return lines(file).map((line) => {
    const given = row(line)
    return { ...given, verdict: check(given.client, given.reply) }
  })
}

function misses(judged: readonly Judged[]): void {
  for (const one of judged)
    if (one.verdict.acceptable !== one.acceptable)
      say(
        `${one.acceptable ? 'WRONGLY BLOCKED' : 'MISSED'}\t${one.group}\t${one.verdict.findings
          .filter((f) => f.severity === 'block')
          .map((f) => f.rule + '«' + one.reply.slice(f.start, f.end).slice(0, 60) + '»')
          .join(', ')}\t${one.reply.slice(0, 400).replaceAll('\n', ' / ')}`,
      )
}

/** The same replies about another thing, to a client who says it in other words. */
function inOtherWords(judged: readonly Judged[]): void {
  for (const { name, situations } of otherThings) {
    const swapped = judged.flatMap((one): readonly Judged[] => {
      const other = situations[one.group.slice(0, 8)] ?? situations[one.group]
      if (!other) return []
      const reply = other.map.reduce((text, [from, to]) => text.replaceAll(from, to), one.reply)
      return [{ ...one, client: other.client, reply, verdict: check(other.client, reply) }]
    })
    report(`in other words (${name})`, swapped)
  }
}

function own(replies: readonly Labelled[]): readonly Judged[] {
  return replies.map(({ language, client, reply, harmful }) => ({
    ...{ group: language, client, reply, acceptable: !harmful, verdict: check(client, reply) },
  }))
}

function main(root: string): void {
  const show = process.argv.includes('--misses')
  const moore = join(root, 'reply-appropriateness', 'dev.jsonl')
  if (existsSync(moore)) {
    const judged = judge(moore, (line) => ({
      group: String(line['condition']),
      client: String(line['client']),
      reply: String(line['reply']),
      acceptable: line['acceptable'] === true,
    }))
    report('reply-appropriateness, all', judged)
    report(
      'reply-appropriateness, without empty replies',
      judged.filter((one) => one.reply.trim() !== ''),
    )
    for (const group of new Set(judged.map((one) => one.group)))
      report(
        `  ${group}`,
        judged.filter((one) => one.group === group),
      )
    inOtherWords(judged)
    if (show) misses(judged)
  } else say('reply-appropriateness: not there, left out')
  const dia = join(root, 'diasafety', 'val.jsonl')
  if (existsSync(dia)) {
    const judged = judge(dia, (line) => ({
      group: String(line['category']),
      client: String(line['context']),
      reply: String(line['response']),
      acceptable: line['label'] === 'Safe',
    }))
    for (const group of new Set(judged.map((one) => one.group)))
      report(
        `diasafety val, ${group}`,
        judged.filter((one) => one.group === group),
      )
  } else say('diasafety: not there, left out')
  const counsel = join(root, 'counselchat', 'dev.jsonl')
  if (existsSync(counsel)) {
    const judged = judge(counsel, (line) => ({
      group: 'counselchat',
      client: String(line['question']),
      reply: String(line['answer']),
      acceptable: true,
    }))
    const blocked = judged.filter((one) => !one.verdict.acceptable)
    say(`counselchat: therapists' answers blocked ${wilson(blocked.length, judged.length)}`)
    const rules = new Map<string, number>()
    for (const one of blocked)
      for (const finding of one.verdict.findings)
        if (finding.severity === 'block') rules.set(finding.rule, (rules.get(finding.rule) ?? 0) + 1)
    say(
      [...rules]
        .toSorted((a, b) => b[1] - a[1])
        .map(([rule, n]) => `  ${rule} ${n}`)
        .join('\n'),
    )
    if (process.argv.includes('--counsel')) misses(judged)
  } else say('counselchat: not there, left out')
}

for (const [name, replies] of [
  ['our corpus', own(first())],
  ['our second corpus', own(second())],
] as const)
  for (const language of ['en', 'es'])
    report(
      `${name}, ${language} (rules and reader were made with it in sight)`,
      replies.filter((one) => one.group === language),
    )
if (folder === undefined) say('guard eval: RAPPORT_DATASETS is not set; nothing measured')
else main(folder)
