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
/** `acceptable` is false when any finding blocks. */
export type Checked = { readonly acceptable: boolean; readonly findings: readonly Finding[] }
/** `score`: the chance that the reply may be sent, one half or more where it is acceptable. */
export type Verdict = Checked & { readonly score: number }

/** What the rules find in texts that were read already: while somebody types, the client's words stay the same. */
export function checkRead(frame: ClientFrame, reading: Reading): Checked {
  const findings = [
    ...spokenFindings(reading, isInDanger(frame)).map((one) => weighed(one, frame)),
    ...writtenFindings(reading),
    ...medicalFindings(frame.reading, reading),
    ...answerFindings(frame, actsOf(reading, frame.reading), reading),
  ]
  return checked(findings)
}

/** Findings in the order of the text, and whether one blocks. */
export function checked(found: readonly Finding[]): Checked {
  const findings = found.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
  return {
    acceptable: !findings.some((finding) => finding.severity === 'block'),
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
