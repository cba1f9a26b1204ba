import { granted, refused } from '../../domain/outcome.ts'
import type { Clock, Suggestions } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { consentHolds, endCall } from './ledger.ts'
import { mustConversation, organisationOf, versionOf, type Kept } from './state.ts'

export const memorySuggestions = (kept: Kept, clock: Clock): Suggestions => ({
  shown: async (permit, threadVersion) => {
    const conversation = mustConversation(kept, permit)
    const moves = conversation.moves.get(threadVersion)
    const draft = conversation.drafts.findLast((one) => one.threadVersion === threadVersion)?.draft
    const gone = conversation.calls.findLast(
      (call) => call.threadVersion === threadVersion && call.derivedDeletedAt !== null,
    )
    const draftDeleted = draft ? null : (gone?.model ?? null)
    if (!moves && !draft && draftDeleted === null) return null
    return {
      threadVersion,
      moves: moves?.moves ?? [],
      movesAt: moves?.at ?? null,
      draft: draft ?? null,
      draftDeleted,
    }
  },
  usedMoveIds: async (permit) => [
    ...new Set(
      [...mustConversation(kept, permit).moves.values()].flatMap(({ moves }) =>
        moves.map((move) => move.moveId),
      ),
    ),
  ],
  saveMoves: async (permit, threadVersion, moves, entry) => {
    const conversation = mustConversation(kept, permit)
    if (conversation.moves.has(threadVersion)) return
    conversation.moves.set(threadVersion, { moves, at: entry.at })
    chained(organisationOf(kept, permit.organisationId), [entry], null)
  },
  saveDraft: async (permit, call, draft, end, entry) => {
    const conversation = mustConversation(kept, permit)
    const holds = consentHolds(conversation, call, clock.now())
    if (!holds.ok) return holds
    if (versionOf(conversation) !== call.threadVersion) return refused('thread-moved-on')
    endCall(conversation, call.id, end)
    const { id: callId, threadVersion } = call
    conversation.drafts = [...conversation.drafts, { callId, threadVersion, draft }]
    chained(organisationOf(kept, permit.organisationId), [entry], null)
    return granted(null)
  },
})
