import { episodeEntry } from '../../domain/audit/episode-entry.ts'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import { raise, tierOf, type EpisodeChange } from '../../domain/episodes/raise.ts'
import type { FollowUp } from '../../domain/follow-up/follow-up.ts'
import type { RiskLevel } from '../../domain/risk/levels.ts'
import type { FollowUps } from '../../flows/follow-up-ports.ts'
import { foundShape } from './follow-up-shapes.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { orRefused } from './refusals.ts'
import { inConversation, type InConversation } from './scope-of.ts'
import { openAs } from './sealed-shapes.ts'
import { together } from './together.ts'
import { traced } from './traced.ts'

export const followUpsOver = (stores: Stores): FollowUps => ({
  followUps: (permit) =>
    inConversation(stores, permit, async ({ tx, organisationId, conversationId, sealer }) => {
      const rows = await tx
        .selectFrom('follow_up')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .where('conversation_id', '=', conversationId)
        .orderBy('at', 'desc')
        .orderBy('follow_up_id', 'desc')
        .execute()
      return rows.map((row): FollowUp => ({
        id: row.follow_up_id,
        instrument: row.instrument,
        way: row.way,
        askedBy: row.asked_by,
        at: row.at,
        replaces: row.replaces,
        ...openAs(foundShape, sealer, places.followUp(row.follow_up_id), row.found),
      }))
    }),
  record: (permit, made, raises, entry) =>
    orRefused(
      inConversation(stores, permit, async (scope) => {
        // The conversation's lock first, as a message takes it: two at once must not open two episodes.
        await lockConversation(scope)
        await insertFollowUp(scope, made)
        const change = raises === null ? none : await raisedEpisode(scope, raises, made.at)
        const episodeId = change.kind === 'open' ? stores.ids.next() : null
        const entries = [entry, ...(await changeEpisode(scope, change, episodeId, entry))]
        const tier = change.kind === 'none' ? 0 : tierOf(change.level)
        await together(traced(scope, entries, 'episode-changed', tier))
        return change.kind
      }),
    ),
})

const none = { kind: 'none' } as const satisfies EpisodeChange

const lockConversation = ({ tx, organisationId, conversationId }: InConversation) =>
  tx
    .selectFrom('conversation')
    .select('conversation_id')
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .forNoKeyUpdate()
    .execute()

const insertFollowUp = (scope: InConversation, made: FollowUp) => {
  const { version, table, row, tier, language, answers } = made
  const found = JSON.stringify({ version, table, row, tier, language, answers })
  return scope.tx
    .insertInto('follow_up')
    .values({
      organisation_id: scope.organisationId,
      follow_up_id: made.id,
      conversation_id: scope.conversationId,
      client_id: scope.clientId,
      instrument: made.instrument,
      way: made.way,
      found: scope.sealer.seal(places.followUp(made.id), found),
      asked_by: made.askedBy,
      at: made.at,
      replaces: made.replaces,
    })
    .execute()
}

async function raisedEpisode(scope: InConversation, level: RiskLevel, at: string): Promise<EpisodeChange> {
  const row = await scope.tx
    .selectFrom('episode')
    .select(['episode_id', 'level', 'state', 'acknowledged_at'])
    .where('organisation_id', '=', scope.organisationId)
    .where('conversation_id', '=', scope.conversationId)
    .where('state', '<>', 'closed')
    .forNoKeyUpdate()
    .executeTakeFirst()
  const open = row && {
    id: row.episode_id,
    level: row.level,
    state: row.state,
    acknowledgedAt: row.acknowledged_at,
  }
  return raise(open ?? null, level, at)
}

/** Opens or raises; the audit rows that say so. */
async function changeEpisode(
  { tx, organisationId, conversationId }: InConversation,
  change: EpisodeChange,
  newId: string | null,
  entry: AuditEntry,
): Promise<readonly AuditEntry[]> {
  if (change.kind === 'none') return []
  if (change.kind === 'open') {
    const episodeId = newId ?? ''
    await tx
      .insertInto('episode')
      .values({
        organisation_id: organisationId,
        episode_id: episodeId,
        conversation_id: conversationId,
        level: change.level,
        opened_at: entry.at,
      })
      .execute()
    return [episodeEntry(entry, change, episodeId)]
  }
  await tx
    .updateTable('episode')
    .set({ level: change.level, flagged_at: entry.at })
    .where('organisation_id', '=', organisationId)
    .where('episode_id', '=', change.episodeId)
    .execute()
  return [episodeEntry(entry, change, change.episodeId)]
}
