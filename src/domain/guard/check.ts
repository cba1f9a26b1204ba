import { checkRead, verdictOf, type Verdict } from './check-read.ts'
import { frameOf } from './client-frame.ts'
import { learnedFindings } from './learned/read-reply.ts'
import { read } from './reading/read.ts'
import { stateFindings } from './state/read-states.ts'

/** Checks a reply against what the client wrote. For drafts a `block` withholds; for a person's own words it
 * advises. Pure; reads each text once, so time is linear in their length; never throws. Spans are UTF-16. */
export function check(client: string, reply: string): Verdict {
  const [frame, reading] = [frameOf(client), read(reply)]
  const verdict = checkRead(frame, reading)
  // A rule says why; where one blocks, nothing is gained by what cannot.
  if (!verdict.acceptable) return verdict
  const learned = [...learnedFindings(reading, frame.reading), ...stateFindings(frame, reading)]
  return learned.length === 0 ? verdict : verdictOf([...verdict.findings, ...learned])
}
