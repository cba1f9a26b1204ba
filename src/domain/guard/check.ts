import { chanceOf } from './chance.ts'
import { checked, checkRead, type Finding, type Verdict } from './check-read.ts'
import { frameOf } from './client-frame.ts'
import { learnedFindings, wordingOf } from './learned/read-reply.ts'
import { read } from './reading/read.ts'
import { deedsOf } from './state/deeds.ts'
import { doubtOf } from './state/doubt.ts'
import { hear, shipped, stateFindings } from './state/read-states.ts'
import { stateWeights } from './state/state-weights.ts'

/** Checks a reply against what the client wrote. For drafts a `block` withholds; for a person's own words it
 * advises. Pure; reads each text once, so time is linear in their length; never throws. Spans are UTF-16. */
export function check(client: string, reply: string): Verdict {
  const [frame, reading] = [frameOf(client), read(reply)]
  const taught = shipped()
  const [heard, deeds] = [hear(taught, frame), deedsOf(frame, reading)]
  const learnedOf = (wording: number): readonly Finding[] => [
    ...learnedFindings(reading, wording),
    ...stateFindings(taught, heard, deeds, { reply: reading, wording }),
  ]
  const ruled = checkRead(frame, reading)
  // A rule says why; where one blocks, nothing is gained by what cannot.
  const learned = ruled.acceptable ? learnedOf(wordingOf(reading, frame.reading)) : []
  const all = checked([...ruled.findings, ...learned])
  return { ...all, score: chanceOf(doubtOf(taught, heard, deeds), all.findings, stateWeights.chance) }
}
