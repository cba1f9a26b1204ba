/**
 * What the taggers find in texts they did not learn from. Profile strict, unless it says otherwise.
 *
 *   node evals/privacy/tagger.eval.ts            MEDDOCAN dev, WNUT 2017 dev, the shipped weights
 *   node evals/privacy/tagger.eval.ts --folds    also Presidio's templates: learns five times, each on four fifths
 *
 * MEDDOCAN's official scores, micro-averaged over all spans: sub-track 1 counts a span with exactly its offsets and its
 * type; sub-track 2 [strict] exactly its offsets; sub-track 2 [merged] the same after joining spans that only marks and
 * spaces part. "touched": a span counts when anything of it is hidden, a hidden span when it touches one.
 */
import { settle } from '../../src/domain/privacy/found.ts'
import { findByRules } from '../../src/domain/privacy/by-rules.ts'
import { deidentify } from '../../src/domain/privacy/deidentify.ts'
import { noSecrets } from '../../src/domain/privacy/deidentified.ts'
import { CHAT_FEATURES } from '../../src/domain/privacy/learned/tagger/chat-features.ts'
import { CAUTION, REPORT_CAUTION } from '../../src/domain/privacy/learned/tagger/hide-tagged.ts'
import { unpack } from '../../src/domain/privacy/learned/tagger/model.ts'
import { ruledOf } from '../../src/domain/privacy/learned/tagger/report-features.ts'
import { reportWeights } from '../../src/domain/privacy/learned/tagger/report-weights.ts'
import { tagMessage, tagReport } from '../../src/domain/privacy/learned/tagger/tag.ts'
import { read } from '../../src/domain/privacy/reading.ts'
import type { Span } from '../../src/domain/span.ts'
import { meddocan, presidio, wnut, type Annotated } from './datasets.ts'
import { learn } from './perceptron.ts'
import { chatExample, chatKinds, messageRows } from './tagger-examples.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const hide = (text: string, language: 'en' | 'es', profile: 'care' | 'strict') =>
  deidentify(text, { known: [], language, profile, secrets: noSecrets('00') }).spans

type Typed = Span & { readonly type: string }
type Sums = { gold: number; said: number; right: number }
function count(sums: Sums, gold: readonly string[], said: readonly string[]): void {
  const wanted = new Set(gold)
  sums.gold += wanted.size
  sums.said += said.length
  for (const one of said) if (wanted.has(one)) sums.right++
}
function sayScore(name: string, sums: Sums): void {
  const precision = sums.right / sums.said
  const recall = sums.right / sums.gold
  const f1 = (2 * precision * recall) / (precision + recall)
  say(`  ${name.padEnd(44)} P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}`)
}

/** Spans that only marks and spaces part become one. */
function merged(text: string, spans: readonly Typed[]): readonly string[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = joined.at(-1)
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, start))) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined.map(({ start, end }) => `${start}-${end}`)
}

function scoreMeddocan(): void {
  const model = unpack(reportWeights)
  const typed = { gold: 0, said: 0, right: 0 }
  const strict = { gold: 0, said: 0, right: 0 }
  const joined = { gold: 0, said: 0, right: 0 }
  const touched = { gold: 0, found: 0, said: 0, right: 0 }
  const byType = new Map<string, { gold: number; touched: number; exact: number }>()
  const rows = meddocan('dev')
  for (const { text, spans } of rows) {
    const reading = read(text)
    const ruled = ruledOf(reading, settle(findByRules(reading, 'es', 'strict')))
    const labels = new Map(
      tagReport(reading, ruled, model, REPORT_CAUTION).map((one) => [`${one.start}-${one.end}`, one.label]),
    )
    const at = (span: Span): string => `${span.start}-${span.end}`
    const said = hide(text, 'es', 'strict').map((one) => ({ ...one, type: labels.get(at(one)) ?? one.type }))
    const withType = (span: Typed): string => `${at(span)} ${span.type}`
    count(typed, spans.map(withType), said.map(withType))
    count(strict, spans.map(at), said.map(at))
    count(joined, merged(text, spans), merged(text, said))
    touched.said += said.length
    touched.right += said.filter((one) => spans.some((span) => touches(one, span))).length
    const exact = new Set(said.map(at))
    for (const span of spans) {
      const sums = byType.get(span.type) ?? { gold: 0, touched: 0, exact: 0 }
      byType.set(span.type, sums)
      sums.gold++
      if (exact.has(at(span))) sums.exact++
      if (!said.some((one) => touches(one, span))) continue
      sums.touched++
      touched.found++
    }
    touched.gold += spans.length
  }
  say(`MEDDOCAN dev: ${rows.length} reports, ${touched.gold} spans`)
  sayScore('official sub-track 1 (offsets and type)', typed)
  sayScore('official sub-track 2 [strict] (offsets)', strict)
  sayScore('official sub-track 2 [merged]', joined)
  say(
    `  touched: recall ${(touched.found / touched.gold).toFixed(4)}, precision ${(touched.right / touched.said).toFixed(4)}`,
  )
  for (const [type, sums] of [...byType].toSorted((a, b) => b[1].gold - a[1].gold))
    say(
      `  ${type.padEnd(36)} ${String(sums.gold).padStart(5)}  touched ${(sums.touched / sums.gold).toFixed(3)}  exact ${(sums.exact / sums.gold).toFixed(3)}`,
    )
}

function scorePeople(): void {
  for (const profile of ['care', 'strict'] as const) {
    let gold = 0
    let found = 0
    let said = 0
    let right = 0
    for (const { text, spans } of wnut('dev')) {
      const hidden = hide(text, 'en', profile)
      const people = spans.filter((span) => span.type === 'person')
      gold += people.length
      found += people.filter((span) => hidden.some((one) => touches(one, span))).length
      const names = hidden.filter((one) => one.type === 'name')
      said += names.length
      right += names.filter((one) => spans.some((span) => touches(one, span))).length
    }
    say(
      `WNUT 2017 dev, ${profile}: people ${gold}, recall ${(found / gold).toFixed(3)}; names hidden ${said}, of them any entity ${(right / said).toFixed(3)}`,
    )
  }
}

/** Each fifth of the templates with a tagger that never saw them, beside the rules. */
function scoreTemplates(): void {
  const sums = { gold: 0, found: 0, said: 0, right: 0 }
  const byType = new Map<string, { gold: number; found: number }>()
  for (let fold = 0; fold < 5; fold++) {
    const rows = messageRows(
      wnut('train'),
      presidio().filter((row) => row.group % 5 !== fold),
      meddocan('train'),
    )
    const how = { kinds: chatKinds, width: CHAT_FEATURES, rounds: 8, atLeast: 2, seed: 1 }
    const model = unpack(learn(rows.map(chatExample), { ...how, log: () => undefined }))
    const held = presidio().filter((row) => row.group % 5 === fold)
    for (const row of held) countHeld(row, model, sums, byType)
  }
  say(
    `Presidio templates held out in turn: ${sums.gold} spans, recall ${(sums.found / sums.gold).toFixed(3)}, precision ${(sums.right / sums.said).toFixed(3)}`,
  )
  for (const [type, one] of [...byType].toSorted((a, b) => b[1].gold - a[1].gold))
    say(`  ${type.padEnd(36)} ${String(one.gold).padStart(5)}  touched ${(one.found / one.gold).toFixed(3)}`)
}

function countHeld(
  { text, spans }: Annotated,
  model: ReturnType<typeof unpack>,
  sums: { gold: number; found: number; said: number; right: number },
  byType: Map<string, { gold: number; found: number }>,
): void {
  const reading = read(text)
  const tagged = tagMessage(reading, model, CAUTION.strict, null)
  const hidden = settle([
    ...findByRules(reading, 'en', 'strict'),
    ...tagged.map(({ start, end }) => ({ start, end, type: 'name' as const, person: null })),
  ])
  for (const span of spans) {
    const one = byType.get(span.type) ?? { gold: 0, found: 0 }
    byType.set(span.type, one)
    one.gold++
    sums.gold++
    if (!hidden.some((other) => touches(other, span))) continue
    one.found++
    sums.found++
  }
  sums.said += hidden.length
  sums.right += hidden.filter((one) => spans.some((span) => touches(one, span))).length
}

scoreMeddocan()
scorePeople()
if (process.argv.includes('--folds')) scoreTemplates()
