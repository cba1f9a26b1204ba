import type { Conversation } from '../conversation/conversation.ts'
import type { Hit } from '../evidence/source.ts'
import type { DraftEnd, DraftProgress } from './draft-progress.ts'
import type { HiddenConversation } from './hide-conversation.ts'
import type { Prompt } from './prompt.ts'

export type OpenDraft = {
  /** Takes a piece of the stream; gives the sentences that became whole and passed the guard. */
  push(piece: string): Iterable<DraftProgress>
  /** The stream ended: checks the whole again. */
  end(): DraftEnd
}

export declare function openDraft(given: {
  readonly id: string
  readonly conversation: Conversation
  readonly hidden: HiddenConversation
  readonly hits: readonly Hit[]
  readonly prompt: Prompt
  readonly provider: { readonly name: string; readonly model: string }
  readonly at: string
}): OpenDraft
