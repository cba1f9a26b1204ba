import { tierOf } from '../../domain/episodes/raise.ts'
import type { FollowUp } from '../../domain/follow-up/follow-up.ts'
import type { FollowUps } from '../../flows/follow-up-ports.ts'
import { foundShape } from './follow-up-shapes.ts'
import { places } from './places.ts'
import { byFollowUp, changeEpisode, changeOf, lockConversation } from './raise-episode.ts'
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
        const change = await changeOf(scope, raises, made.at)
        const raised = { by: byFollowUp(made.id), at: made.at }
        const { entries, changing } = changeEpisode(scope, change, raised, entry, stores.ids.next)
        const tier = change.kind === 'none' ? 0 : tierOf(change.level)
        await together([...changing, ...traced(scope, entries, 'episode-changed', tier)])
        return change.kind
      }),
    ),
})

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
