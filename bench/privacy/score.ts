import type { IdentifierKind } from '../../src/domain/privacy/deidentified.ts'
import type { Span } from '../../src/domain/span.ts'
import type { Found } from './hider.ts'
import { kindsOf } from './kinds.ts'

export type Gold = Span & { readonly type: string }
export type Case = { readonly text: string; readonly gold: readonly Gold[]; readonly found: readonly Found[] }

/** Shares from 0 to 1; NaN where there is nothing to divide by. */
export type Figures = { readonly precision: number; readonly recall: number; readonly f1: number }
export type Score = {
  readonly texts: number
  readonly gold: number
  readonly found: number
  /** Any overlap of one character counts; kinds are not compared. */
  readonly overlap: Figures
  /** Same beginning and end; kinds are not compared. */
  readonly exact: Figures
  /** Of the annotated spans, those of which every letter and digit is hidden. */
  readonly covered: number
  /** Of the texts, those in which a letter or digit of an annotated span is left. */
  readonly leaky: number
  readonly byType: ReadonlyMap<string, { gold: number; touched: number; covered: number; exact: number }>
  /** By our kind, kinds compared. */
  readonly byKind: ReadonlyMap<
    IdentifierKind,
    { gold: number; found: number; overlap: Figures; exact: Figures }
  >
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
const answers = (type: string, kind: IdentifierKind): boolean => kindsOf[type]?.includes(kind) ?? false

export function figures(right: number, found: number, hit: number, gold: number): Figures {
  const [precision, recall] = [right / found, hit / gold]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** Whether any letter or digit of a span is left to read. */
export function leaks(text: string, span: Span, found: readonly Span[]): boolean {
  const over = found.filter((one) => overlaps(one, span))
  for (let at = span.start; at < span.end; at += 1)
    if (!over.some((one) => one.start <= at && at < one.end) && /[\p{L}\p{N}]/u.test(text[at] ?? ''))
      return true
  return false
}

export function score(cases: readonly Case[]): Score {
  const byType = new Map<string, { gold: number; touched: number; covered: number; exact: number }>()
  let [gold, found, right, exactly, leaky] = [0, 0, 0, 0, 0]
  for (const one of cases) {
    let leak = false
    for (const span of one.gold) {
      const tally = byType.get(span.type) ?? { gold: 0, touched: 0, covered: 0, exact: 0 }
      byType.set(span.type, tally)
      tally.gold += 1
      if (one.found.some((hidden) => overlaps(hidden, span))) tally.touched += 1
      if (one.found.some((hidden) => same(hidden, span))) tally.exact += 1
      if (leaks(one.text, span, one.found)) leak = true
      else tally.covered += 1
    }
    gold += one.gold.length
    found += one.found.length
    right += one.found.filter((hidden) => one.gold.some((span) => overlaps(hidden, span))).length
    exactly += one.found.filter((hidden) => one.gold.some((span) => same(hidden, span))).length
    if (leak) leaky += 1
  }
  const sum = (of: 'touched' | 'covered' | 'exact') =>
    [...byType.values()].reduce((all, one) => all + one[of], 0)
  return {
    texts: cases.length,
    gold,
    found,
    overlap: figures(right, found, sum('touched'), gold),
    exact: figures(exactly, found, sum('exact'), gold),
    covered: sum('covered') / gold,
    leaky: leaky / cases.length,
    byType,
    byKind: scoreByKind(cases),
  }
}

function scoreByKind(cases: readonly Case[]): Score['byKind'] {
  const kinds = new Map<IdentifierKind, { gold: number; found: number; overlap: Figures; exact: Figures }>()
  const all = new Set(cases.flatMap((one) => one.gold.flatMap((span) => kindsOf[span.type]?.[0] ?? [])))
  for (const kind of all) {
    const tally = { gold: 0, found: 0, hit: 0, right: 0, exactHit: 0, exactRight: 0 }
    for (const one of cases) {
      for (const span of one.gold.filter(({ type }) => kindsOf[type]?.[0] === kind)) {
        const good = one.found.filter((hidden) => overlaps(hidden, span) && answers(span.type, hidden.type))
        tally.gold += 1
        if (good.length > 0) tally.hit += 1
        if (good.some((hidden) => same(hidden, span))) tally.exactHit += 1
      }
      for (const hidden of one.found.filter(({ type }) => type === kind)) {
        const good = one.gold.filter((span) => overlaps(hidden, span) && answers(span.type, kind))
        tally.found += 1
        if (good.length > 0) tally.right += 1
        if (good.some((span) => same(hidden, span))) tally.exactRight += 1
      }
    }
    kinds.set(kind, {
      gold: tally.gold,
      found: tally.found,
      overlap: figures(tally.right, tally.found, tally.hit, tally.gold),
      exact: figures(tally.exactRight, tally.found, tally.exactHit, tally.gold),
    })
  }
  return kinds
}
