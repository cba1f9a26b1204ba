import type { Conversation } from '../conversation/conversation.ts'
import type { Deidentified, Secrets } from '../privacy/deidentified.ts'

/** A conversation with every identifier replaced, turn by turn, with placeholders that are the same throughout. */
export type HiddenConversation = {
  readonly turns: readonly { readonly from: 'client' | 'practitioner'; readonly text: Deidentified }[]
  /** What the library is asked: the client's latest words. */
  readonly question: Deidentified
  readonly ownWords: Deidentified | null
  readonly secrets: Secrets
}

export declare function hideConversation(
  conversation: Conversation,
  ownWords: string,
  nonce: string,
): HiddenConversation
