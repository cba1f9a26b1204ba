import type { Authorised } from '../domain/access/authorise.ts'
import type { Turn } from '../domain/risk/over-turns.ts'

/** Whatever may show a whole conversation. */
export type ReadsConversation = Authorised<
  | 'conversation.read'
  | 'page.read'
  | 'suggestion.read'
  | 'draft.ask'
  | 'reply.decide'
  | 'client-record.export'
>

/** What a client wrote before, for reading risk over a conversation. */
export interface EarlierTurns {
  /** The client's messages of this conversation since a time (ISO 8601 UTC), newest first, at most so many. */
  earlierTurns(permit: Authorised<'message.write'>, since: string, most: number): Promise<readonly Turn[]>
}
