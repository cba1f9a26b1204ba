import type { ConversationView } from '../../../contract/shapes.ts'
import type { feedback as Engine, Feedback } from '../../../domain/feedback/feedback.ts'
import type { Locale } from '../../../domain/language.ts'

let engine: Promise<{ readonly feedback: typeof Engine }> | null = null

/** The engine comes after the page, and before anybody writes: feedback then works without a connection too. */
export const loadEngine = (): NonNullable<typeof engine> => {
  engine ??= import('../../../domain/feedback/feedback.ts')
  return engine
}

/** What the client wrote since they were last answered; the words a reply is held against. */
export function openWords(messages: ConversationView['messages']): string {
  const lastReply = messages.findLastIndex((message) => message.from === 'practitioner')
  return messages
    .slice(lastReply + 1)
    .map((message) => message.text)
    .join('\n\n')
}

/** Feedback on a practitioner's own text, worked out here; null where the engine could not be loaded. */
export async function feedbackOf(
  view: ConversationView,
  text: string,
  locale: Locale,
): Promise<Feedback | null> {
  try {
    const { feedback } = await loadEngine()
    return feedback({ client: openWords(view.messages), text, language: view.language, locale })
  } catch {
    engine = null
    return null
  }
}
