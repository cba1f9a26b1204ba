import type { Span } from '../../../domain/span.ts'
import { makeStore } from '../parts/store.ts'

/** The client's words that the suggestion under focus rests on. */
export const lit = makeStore<(Span & { readonly messageId: string }) | null>(null)

/** Brings a message into view, only when somebody asks for it: the conversation never moves by itself. */
export function showMessage(messageId: string): void {
  const message = document.getElementById(`message-${messageId}`)
  message?.scrollIntoView({
    block: 'center',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  })
  message?.focus({ preventScroll: true })
}
