import type { Locale } from '../../language.ts'

/** A reply to a client's message that people judged. `situation`: replies of one situation are not independent. */
export type LabelledReply = {
  readonly client: string
  readonly reply: string
  readonly acceptable: boolean
  readonly language: Locale
  readonly situation: string
}
