import { textSha256 } from '../../../domain/review/approve.ts'
import { newId } from '../api/new-id.ts'
import type { UnderReview } from './review.tsx'

/** Freezes the text for a review. The id is made here, once, so that a yes that is sent twice sends once. */
export const reviewOf = (text: string, threadVersion: number, feedbackSeen: boolean): UnderReview => ({
  id: newId(),
  text,
  sha256: textSha256(text),
  threadVersion,
  feedbackSeen,
})
