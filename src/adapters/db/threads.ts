import { raise, tierOf } from '../../domain/episodes/raise.ts'
import { isId } from '../../domain/id.ts'
import type { Arrived, Stored, Threads } from '../../flows/ports.ts'
import { correctSignal, signalAt } from './corrections.ts'
import { earlierTurnsOf } from './earlier-turns.ts'
import { openConversation } from './open-conversation.ts'
import { places } from './places.ts'
import { queueOf } from './queue.ts'
import { byMessage, changeEpisode, openEpisode } from './raise-episode.ts'
import type { Stores } from './record.ts'
import { inConversation, type InConversation } from './scope-of.ts'
import { together } from './together.ts'
import { readThread } from './thread-rows.ts'
import { traced } from './traced.ts'

export const threadsOver = (stores: Stores): Threads => ({
  thread: async (asker, conversationId) =>
    isId(asker.organisationId) && isId(conversationId)
      ? readThread(stores.database, asker, conversationId)
      : null,
  conversation: (permit) => openConversation(stores, permit),
  queue: (permit) => queueOf(stores, permit),
  earlierTurns: earlierTurnsOf(stores),
  receive: (permit, arrived, _change, entry) =>
    inConversation(stores, permit, async (scope) => {
      const [first, open] = await together([storeArrived(scope, arrived), openEpisode(scope)])
      const version = first ?? (await storedOrChanged(scope, arrived))
      if (typeof version !== 'number') return version
      const { level } = arrived.screening
      // Read again under the conversation's lock: two messages at once must not open two episodes.
      const change = raise(open, level, arrived.at)
      const raised = { by: byMessage(arrived.id), at: arrived.at }
      const { entries, changing } = changeEpisode(scope, change, raised, entry, stores.ids.next)
      await together([...changing, ...traced(scope, entries, 'message-received', tierOf(level))])
      return { messageId: arrived.id, threadVersion: version, duplicate: false }
    }),
  signal: (permit, at) => inConversation(stores, permit, (scope) => signalAt(scope, at)),
  correctSignal: (permit, at, wrong, entry) =>
    inConversation(stores, permit, async (scope) => {
      await correctSignal(scope, { id: stores.ids.next(), by: permit.actor, at: entry.at }, at, wrong)
      await together(traced(scope, [entry], 'signal-corrected', 0))
    }),
  setNoAi: (permit, noAi, entry) =>
    inConversation(stores, permit, async (scope) => {
      await scope.tx
        .updateTable('conversation')
        .set({ no_ai: noAi })
        .where('organisation_id', '=', scope.organisationId)
        .where('conversation_id', '=', scope.conversationId)
        .execute()
      await together(traced(scope, [entry], 'ai-choice-changed', 0))
    }),
})

/** The conversation's version after the message; null where the submission was stored before. */
async function storeArrived(scope: InConversation, arrived: Arrived): Promise<number | null> {
  const { tx, organisationId, conversationId, clientId, sealer } = scope
  const row = await tx
    .insertInto('message')
    .values({
      organisation_id: organisationId,
      message_id: arrived.id,
      conversation_id: conversationId,
      client_id: clientId,
      author_client: clientId,
      text: sealer.seal(places.text(arrived.id), arrived.text),
      at: arrived.at,
      submission_id: arrived.submissionId,
      level: arrived.screening.level,
      language: arrived.screening.language,
      signals: sealer.seal(places.signals(arrived.id), JSON.stringify(arrived.screening.signals)),
    })
    .onConflict((on) => on.columns(['organisation_id', 'conversation_id', 'submission_id']).doNothing())
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** The message stored first where it has the same text. A changed text is a message of its own, under a name drawn
 * from both, so that the changed form sent twice is one message too; what comes back is then its version. */
async function storedOrChanged(scope: InConversation, arrived: Arrived): Promise<Stored | number> {
  const before = await storedBefore(scope, arrived.submissionId)
  if (before.text === arrived.text) return before.stored
  const mac = scope.sealer.mac(JSON.stringify(['changed submission', arrived.submissionId, arrived.text]))
  const submissionId = mac.toString('base64url')
  const version = await storeArrived(scope, { ...arrived, submissionId })
  return version ?? (await storedBefore(scope, submissionId)).stored
}

async function storedBefore(
  { tx, organisationId, conversationId, sealer }: InConversation,
  submissionId: string,
): Promise<{ readonly stored: Stored; readonly text: string }> {
  const row = await tx
    .selectFrom('message')
    .select(['message_id', 'version', 'text'])
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirstOrThrow()
  const stored = { messageId: row.message_id, threadVersion: row.version, duplicate: true }
  return { stored, text: sealer.open(places.text(row.message_id), row.text) }
}
