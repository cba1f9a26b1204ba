import type { Span } from '../span.ts'
import type { Severity } from './rules/phrase-rule.ts'
import { sources, type SourceId } from './sources.ts'
import type { Reading } from './reading/read.ts'

/** One thing the guard found in a reply. `rule` is a stable id; `source` names the guideline behind it. */
export type Finding = Span & {
  readonly rule: string
  readonly severity: Severity
  readonly source: string
}

/** A finding over words `from` to `to` (exclusive). */
export const overWords = (
  reading: Reading,
  from: number,
  to: number,
  what: { readonly rule: string; readonly severity: Severity; readonly source: SourceId },
): Finding => ({
  start: reading.starts[from] ?? 0,
  end: reading.ends[Math.max(from, to - 1)] ?? reading.text.length,
  rule: what.rule,
  severity: what.severity,
  source: sources[what.source].words,
})

/** A finding about the whole reply: what is missing has no place of its own. */
export const overAll = (
  reading: Reading,
  what: { readonly rule: string; readonly severity: Severity; readonly source: SourceId },
): Finding => ({
  start: 0,
  end: reading.text.length,
  rule: what.rule,
  severity: what.severity,
  source: sources[what.source].words,
})
