import type { Threads } from '../../flows/ports.ts'
import { mustConversation, type Kept } from './state.ts'

/** What a client wrote before, newest first. */
export const earlierTurnsOf =
  (kept: Kept): Threads['earlierTurns'] =>
  async (permit, since, most) =>
    mustConversation(kept, permit)
      .messages.flatMap((message) =>
        message.from === 'client' && Date.parse(message.at) >= Date.parse(since)
          ? [{ messageId: message.id, text: message.text, at: message.at, ...message.screening }]
          : [],
      )
      .toReversed()
      .slice(0, most)
      .map(({ messageId, text, at, level, signals }) => ({ messageId, text, at, level, signals }))
