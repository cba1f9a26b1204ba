import { atLeast } from '../risk/levels.ts'
import { answerFindings } from './answer-rules.ts'
import type { ClientFrame } from './client-frame.ts'
import type { Finding as Found } from './finding.ts'
import { medicalFindings } from './medical-claims.ts'
import type { Reading } from './reading/read.ts'
import { actsOf } from './reply-acts.ts'
import { spokenFindings } from './spoken-rules.ts'
import { writtenFindings } from './written-rules.ts'

/** One thing the guard found in a reply. `rule` is a stable id; `source` names the guideline behind it. */
export type Finding = Found
/** `score` 1: fine, 0: must not be sent as a draft. `acceptable` is false when any finding blocks. */
export type Verdict = {
  readonly acceptable: boolean
  readonly score: number
  readonly findings: readonly Finding[]
}

const lost = { block: 0.9, warning: 0.25, advice: 0.08 } as const satisfies Record<
  Finding['severity'],
  number
>

/** What the rules find in texts that were read already: while somebody types, the client's words stay the same. */
export function checkRead(frame: ClientFrame, reading: Reading): Verdict {
  const findings = [
    ...spokenFindings(reading, isInDanger(frame)).map((one) => weighed(one, frame)),
    ...writtenFindings(reading),
    ...medicalFindings(frame.reading, reading),
    ...answerFindings(frame, actsOf(reading, frame.reading), reading),
  ]
  return verdictOf(findings)
}

/** What findings come to, in the order of the text. */
export function verdictOf(found: readonly Finding[]): Verdict {
  const findings = found.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
  return {
    acceptable: !findings.some((finding) => finding.severity === 'block'),
    score: findings.reduce((left, finding) => left * (1 - lost[finding.severity]), 1),
    findings,
  }
}

/** Whether what was said could be taken as help with a plan: told in words, read by the screen, or asked for. */
const isInDanger = (frame: ClientFrame): boolean =>
  frame.danger !== null ||
  frame.asksForMeans ||
  frame.harmToOthers ||
  atLeast(frame.screening.level, 'moderate')

/** Said to somebody in danger, or to somebody who is being hurt, some things are no longer a matter of tone. */
function weighed(finding: Finding, frame: ClientFrame): Finding {
  const grave =
    (frame.danger === 'said' && (finding.rule === 'guilt' || finding.rule === 'minimising')) ||
    (frame.isBeingHurt && (finding.rule === 'blame' || finding.rule === 'minimising')) ||
    ((frame.elation || frame.unshared !== null) && finding.rule === 'sycophancy')
  return grave ? { ...finding, severity: 'block' } : finding
}
