import { html, raw } from 'hono/html'
import type { Html } from './layout.ts'

/** The part of a page that its script shows where the browser knows passkeys. */
export function passkeyBox(given: {
  /** Where the question comes from, and where the answer goes. */
  readonly ask: string
  readonly answer: string
  readonly make: boolean
  readonly label: string
  readonly wrong: string
  readonly before: Html | null
  /** Sent along with the answer, as a query. */
  readonly extra: string | null
  /** Whether passkeys also stand among the suggestions of a field. */
  readonly whileTyping?: boolean
}): Html {
  return html`<div
    data-passkey
    data-ask="${given.ask}"
    data-answer="${given.answer}"
    data-extra="${given.extra ?? ''}"
    ${raw(given.make ? 'data-make="yes"' : '')}
    ${raw(given.whileTyping === true ? 'data-while-typing="yes"' : '')}
    hidden
  >
    ${given.before ?? ''}
    <p><button type="button">${given.label}</button></p>
    <p class="message-wrong" role="alert" data-wrong hidden>${given.wrong}</p>
  </div>`
}
