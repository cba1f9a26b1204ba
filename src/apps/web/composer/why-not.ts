import type { ConversationView } from '../../../contract/shapes.ts'
import { readable } from '../../../domain/conversation/readable.ts'
import type { Connection } from '../api/connection.ts'

/** Why a reply cannot be sent now: the server's own words, or one of ours; null where it can. */
export type WhyNot =
  | { readonly words: string }
  | { readonly ours: 'offline' | 'empty' | 'tooLong' | 'unreadable' }
  | null

const ours = { 'text-empty': 'empty', 'text-too-long': 'tooLong', 'text-unreadable': 'unreadable' } as const

/** Same order as the server: who, then what, then whether there is a way. */
export function whyNotSend(reply: ConversationView['reply'], text: string, connection: Connection): WhyNot {
  if (!reply.may) return { words: reply.words ?? '' }
  const read = readable(text)
  if (!read.ok) {
    const { code } = read.refusal
    return { ours: code === 'text-too-long' || code === 'text-unreadable' ? ours[code] : 'empty' }
  }
  return connection === 'lost' ? { ours: 'offline' } : null
}
