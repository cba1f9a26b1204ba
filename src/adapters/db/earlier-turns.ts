import type { Threads } from '../../flows/ports.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { inConversation } from './scope-of.ts'
import { openAs, signalsShape } from './sealed-shapes.ts'

/** What a client wrote before, newest first, opened under the client's key. */
export const earlierTurnsOf =
  (stores: Stores): Threads['earlierTurns'] =>
  (permit, since, most) =>
    inConversation(stores, permit, async ({ tx, organisationId, conversationId, sealer }) => {
      const rows = await tx
        .selectFrom('message')
        .select(['message_id', 'text', 'at', 'level', 'signals'])
        .where('organisation_id', '=', organisationId)
        .where('conversation_id', '=', conversationId)
        .where('author_client', 'is not', null)
        .where('at', '>=', since)
        .orderBy('version', 'desc')
        .limit(most)
        .execute()
      return rows.flatMap(({ message_id: messageId, text, at, level, signals }) =>
        level === null || signals === null
          ? []
          : [
              {
                messageId,
                text: sealer.open(places.text(messageId), text),
                at,
                level,
                signals: openAs(signalsShape, sealer, places.signals(messageId), signals),
              },
            ],
      )
    })
