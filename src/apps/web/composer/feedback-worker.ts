import { feedback } from '../../../domain/feedback/feedback.ts'
import type { FeedbackAnswer, FeedbackQuestion } from './feedback-of.ts'

// The first call builds the tables of phrases, a quarter of a second of work: it is made here before anybody writes,
// beside the page and not in it, so that no key press ever waits.
feedback({ client: 'It is a lot.', text: 'What is the hardest part?', language: 'en', locale: 'en' })

addEventListener('message', ({ data: { id, given } }: MessageEvent<FeedbackQuestion>) => {
  const answer: FeedbackAnswer = { id, feedback: feedback(given) }
  postMessage(answer)
})
