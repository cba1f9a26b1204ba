import { isSubmissionId } from '../id.ts'
import { granted, refused, type Outcome } from '../outcome.ts'
import { readable } from './readable.ts'

type Arrival = { readonly submissionId: string; readonly text: string }

/** A client's form as it will be stored; refuses what {@link readable} refuses, and a name of the submission that
 * no page of ours gives (`input-not-valid`). */
export function readArrival(arrival: Arrival): Outcome<Arrival> {
  if (!isSubmissionId(arrival.submissionId)) return refused('input-not-valid', 'submissionId')
  const text = readable(arrival.text)
  return text.ok ? granted({ submissionId: arrival.submissionId, text: text.value }) : text
}
