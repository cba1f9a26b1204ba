import type { Conversation } from '../conversation/conversation.ts'
import type { Hit } from '../evidence/source.ts'
import type { HiddenConversation } from './hide-conversation.ts'
import type { Prompt } from './prompt.ts'

export declare function buildPrompt(
  hidden: HiddenConversation,
  hits: readonly Hit[],
  conversation: Conversation,
  file: { readonly version: string; readonly text: string },
): Prompt
