import type { Suggestions } from '../../flows/ports.ts'
import { appendEntry } from './audit.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { inConversation, memberIdOf, type InConversation } from './scope-of.ts'
import { draftShape, movesShape, openAs } from './sealed-shapes.ts'

export const suggestionsOver = (stores: Stores): Suggestions => ({
  shown: (permit, threadVersion) =>
    inConversation(stores, permit, async (scope) => {
      const rows = await shownRows(scope, threadVersion)
      const moves = rows.find((row) => row.kind === 'moves')
      const draft = rows.findLast((row) => row.kind === 'draft')
      if (!moves && !draft) return null
      return {
        threadVersion,
        moves: moves ? openAs(movesShape, scope.sealer, places.shown(moves.suggestion_id), moves.shown) : [],
        draft: draft
          ? openAs(draftShape, scope.sealer, places.shown(draft.suggestion_id), draft.shown)
          : null,
      }
    }),
  usedMoveIds: (permit) =>
    inConversation(stores, permit, async (scope) => {
      const rows = await shownRows(scope, null)
      const moves = rows
        .filter((row) => row.kind === 'moves')
        .flatMap((row) => openAs(movesShape, scope.sealer, places.shown(row.suggestion_id), row.shown))
      return [...new Set(moves.map((move) => move.moveId))]
    }),
  saveMoves: (permit, threadVersion, moves, entry) =>
    inConversation(stores, permit, async (scope) => {
      const given = { kind: 'moves', threadVersion, shown: moves, shownTo: memberIdOf(permit) } as const
      const stored = await insertShown(scope, stores.ids.next(), given, entry.at)
      if (stored) await appendEntry(scope.tx, entry)
    }),
  saveDraft: (permit, threadVersion, draft, entry) =>
    inConversation(stores, permit, async (scope) => {
      const given = { kind: 'draft', threadVersion, shown: draft, shownTo: memberIdOf(permit) } as const
      await insertShown(scope, stores.ids.next(), given, entry.at)
      await appendEntry(scope.tx, entry)
    }),
})

const shownRows = ({ tx, organisationId, conversationId }: InConversation, threadVersion: number | null) =>
  tx
    .selectFrom('suggestion')
    .select(['suggestion_id', 'kind', 'shown'])
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .$if(threadVersion !== null, (query) => query.where('thread_version', '=', threadVersion ?? 0))
    .orderBy('at')
    .orderBy('suggestion_id')
    .execute()

/** Whether it was stored: moves are chosen once for a version, and what was stored first stays. */
async function insertShown(
  { tx, organisationId, conversationId, sealer }: InConversation,
  id: string,
  given: {
    readonly kind: 'moves' | 'draft'
    readonly threadVersion: number
    readonly shown: unknown
    readonly shownTo: string
  },
  at: string,
): Promise<boolean> {
  const row = await tx
    .insertInto('suggestion')
    .values({
      organisation_id: organisationId,
      suggestion_id: id,
      conversation_id: conversationId,
      thread_version: given.threadVersion,
      kind: given.kind,
      shown: sealer.seal(places.shown(id), JSON.stringify(given.shown)),
      shown_to: given.shownTo,
      at,
    })
    .onConflict((on) => on.doNothing())
    .returning('suggestion_id')
    .executeTakeFirst()
  return row !== undefined
}
