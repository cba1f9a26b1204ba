import { granted } from '../../domain/outcome.ts'
import type { Suggestions } from '../../flows/ports.ts'
import { appendEntry } from './audit.ts'
import { endCall } from './ledger.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { orRefused } from './refusals.ts'
import { inConversation, memberIdOf, type InConversation } from './scope-of.ts'
import { draftShape, movesShape, openAs } from './sealed-shapes.ts'

export const suggestionsOver = (stores: Stores): Suggestions => ({
  shown: (permit, threadVersion) =>
    inConversation(stores, permit, async (scope) => {
      const rows = await shownRows(scope, threadVersion)
      const moves = rows.find((row) => row.kind === 'moves')
      const draft = rows.findLast((row) => row.kind === 'draft')
      const draftDeleted = draft ? null : await deletedDraft(scope, threadVersion)
      if (!moves && !draft && draftDeleted === null) return null
      return {
        threadVersion,
        moves: moves ? openAs(movesShape, scope.sealer, places.shown(moves.suggestion_id), moves.shown) : [],
        movesAt: moves?.at ?? null,
        draft: draft
          ? openAs(draftShape, scope.sealer, places.shown(draft.suggestion_id), draft.shown)
          : null,
        draftDeleted,
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
      const stored = await insertShown(scope, stores.ids.next(), { ...given, callId: null }, entry.at)
      if (stored) await appendEntry(scope.tx, entry)
    }),
  saveDraft: async (permit, call, draft, end, entry) => {
    const saved = await orRefused(
      inConversation(stores, permit, async (scope) => {
        const { threadVersion, id } = call
        const given = { kind: 'draft', threadVersion, shown: draft, shownTo: memberIdOf(permit) } as const
        // The call first: where its consent has ended, nothing of it is kept.
        await endCall(scope, id, end)
        await insertShown(scope, stores.ids.next(), { ...given, callId: id }, end.at)
        await appendEntry(scope.tx, entry)
      }),
    )
    return saved.ok ? granted(null) : saved
  },
})

const shownRows = ({ tx, organisationId, conversationId }: InConversation, threadVersion: number | null) =>
  tx
    .selectFrom('suggestion')
    .select(['suggestion_id', 'kind', 'shown', 'at'])
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .$if(threadVersion !== null, (query) => query.where('thread_version', '=', threadVersion ?? 0))
    .orderBy('at')
    .orderBy('suggestion_id')
    .execute()

async function deletedDraft(
  { tx, organisationId, conversationId }: InConversation,
  threadVersion: number,
): Promise<string | null> {
  const row = await tx
    .selectFrom('model_call')
    .select('model')
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .where('thread_version', '=', threadVersion)
    .where('derived_deleted_at', 'is not', null)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.model ?? null
}

/** Whether it was stored: moves are chosen once for a version, and what was stored first stays. */
async function insertShown(
  { tx, organisationId, conversationId, sealer }: InConversation,
  id: string,
  given: {
    readonly kind: 'moves' | 'draft'
    readonly threadVersion: number
    readonly shown: unknown
    readonly shownTo: string
    readonly callId: string | null
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
      call_id: given.callId,
      at,
    })
    .onConflict((on) => on.doNothing())
    .returning('suggestion_id')
    .executeTakeFirst()
  return row !== undefined
}
