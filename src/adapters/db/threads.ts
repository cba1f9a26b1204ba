import { episodeEntry } from '../../domain/audit/episode-entry.ts'
import { raise, tierOf } from '../../domain/episodes/raise.ts'
import { isId } from '../../domain/id.ts'
import type { RiskLevel } from '../../domain/risk/levels.ts'
import type { Arrived, Stored, Threads } from '../../flows/ports.ts'
import { correctSignal, signalAt } from './corrections.ts'
import { openConversation } from './open-conversation.ts'
import { places } from './places.ts'
import { queueOf } from './queue.ts'
import type { Stores } from './record.ts'
import { inConversation, type InConversation } from './scope-of.ts'
import { together } from './together.ts'
import { inOrganisation } from './scope.ts'
import { threadRow } from './thread-rows.ts'
import { traced } from './traced.ts'

export const threadsOver = (stores: Stores): Threads => ({
  thread: async (organisationId, conversationId) =>
    isId(organisationId) && isId(conversationId)
      ? inOrganisation(stores.database, organisationId, (tx) => threadRow(tx, organisationId, conversationId))
      : null,
  conversation: (permit) => openConversation(stores, permit),
  queue: (permit) => queueOf(stores, permit),
  receive: (permit, arrived, _change, entry) =>
    inConversation(stores, permit, async (scope) => {
      const [version, open] = await together([storeArrived(scope, arrived), openEpisode(scope)])
      if (version === null) return storedBefore(scope, arrived.submissionId)
      const { level } = arrived.screening
      // Read again under the conversation's lock: two messages at once must not open two episodes.
      const change = raise(open, level)
      const entries = [entry]
      const changing: Promise<unknown>[] = []
      if (change.kind !== 'none') {
        const episodeId = change.kind === 'open' ? stores.ids.next() : change.episodeId
        changing.push(
          change.kind === 'open'
            ? insertEpisode(scope, episodeId, level, arrived.at)
            : raiseEpisode(scope, episodeId, change.level),
        )
        entries.push(episodeEntry(entry, change, episodeId))
      }
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

async function storedBefore(
  { tx, organisationId, conversationId }: InConversation,
  submissionId: string,
): Promise<Stored> {
  const row = await tx
    .selectFrom('message')
    .select(['message_id', 'version'])
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirstOrThrow()
  return { messageId: row.message_id, threadVersion: row.version, duplicate: true }
}

/** Locked, so that nobody closes it while it is raised; where it is being closed, this waits and sees none. */
async function openEpisode(
  scope: InConversation,
): Promise<{ readonly id: string; readonly level: RiskLevel } | null> {
  const row = await scope.tx
    .selectFrom('episode')
    .select(['episode_id', 'level'])
    .where('organisation_id', '=', scope.organisationId)
    .where('conversation_id', '=', scope.conversationId)
    .where('state', '<>', 'closed')
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row ? { id: row.episode_id, level: row.level } : null
}

const insertEpisode = (
  { tx, organisationId, conversationId }: InConversation,
  episodeId: string,
  level: RiskLevel,
  at: string,
) =>
  tx
    .insertInto('episode')
    .values({
      organisation_id: organisationId,
      episode_id: episodeId,
      conversation_id: conversationId,
      level,
      opened_at: at,
    })
    .execute()

const raiseEpisode = ({ tx, organisationId }: InConversation, episodeId: string, level: RiskLevel) =>
  tx
    .updateTable('episode')
    .set({ level })
    .where('organisation_id', '=', organisationId)
    .where('episode_id', '=', episodeId)
    .execute()
