import type { ConversationView } from '../../../contract/shapes.ts'
import type { feedback as Engine, Feedback } from '../../../domain/feedback/feedback.ts'
import type { Locale } from '../../../domain/language.ts'
import { makeStore } from '../parts/store.ts'

export type FeedbackQuestion = {
  readonly id: number
  readonly given: Omit<Parameters<typeof Engine>[0], 'learned' | 'before'>
  /** What the practice's side wrote so far. */
  readonly earlier: readonly string[]
}
/** The ratio is that of the whole conversation. */
export type FeedbackAnswer = { readonly id: number; readonly feedback: Feedback }

/** What the worker says once, when the learned reader has come. */
export const LEARNED_HERE = 'learned-here'

/** Whether the learned reader speaks; what was said by rules alone is then worked out again. */
export const learnedHere = makeStore(false)

type Waiting = (feedback: Feedback | null) => void

let engine: Worker | null = null
let asked = 0
const waiting = new Map<number, Waiting>()

/** Starts the engine beside the page, before anybody writes: feedback then works without a connection too, and never
 * holds up a key press. Nothing is sent anywhere. */
export function startEngine(): Worker {
  if (engine) return engine
  const worker = new Worker(new URL('./feedback-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<FeedbackAnswer | typeof LEARNED_HERE>) => {
    if (data === LEARNED_HERE) return learnedHere.set(true)
    waiting.get(data.id)?.(data.feedback)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', () => {
    worker.terminate()
    engine = null
    for (const tell of waiting.values()) tell(null)
    waiting.clear()
  })
  engine = worker
  return worker
}

/** What the client wrote since they were last answered; the words a reply is held against. */
export function openWords(messages: ConversationView['messages']): string {
  const lastReply = messages.findLastIndex((message) => message.from === 'practitioner')
  return messages
    .slice(lastReply + 1)
    .map((message) => message.text)
    .join('\n\n')
}

/** Feedback on a practitioner's own text, worked out in this browser; null where the engine could not be loaded. */
export function feedbackOf(view: ConversationView, text: string, locale: Locale): Promise<Feedback | null> {
  asked += 1
  const question: FeedbackQuestion = {
    id: asked,
    given: { client: openWords(view.messages), text, language: view.language, locale },
    earlier: view.messages
      .filter((message) => message.from === 'practitioner')
      .map((message) => message.text),
  }
  return new Promise((tell) => {
    waiting.set(question.id, tell)
    startEngine().postMessage(question)
  })
}
