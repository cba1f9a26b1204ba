import type { Suggestions } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { mustConversation, organisationOf, type Kept } from './state.ts'

export const memorySuggestions = (kept: Kept): Suggestions => ({
  shown: async (permit, threadVersion) => {
    const conversation = mustConversation(kept, permit)
    const moves = conversation.moves.get(threadVersion)
    const draft = conversation.drafts.get(threadVersion)
    return moves || draft ? { threadVersion, moves: moves ?? [], draft: draft ?? null } : null
  },
  usedMoveIds: async (permit) => [
    ...new Set([...mustConversation(kept, permit).moves.values()].flat().map((move) => move.moveId)),
  ],
  saveMoves: async (permit, threadVersion, moves, entry) => {
    const conversation = mustConversation(kept, permit)
    if (conversation.moves.has(threadVersion)) return
    conversation.moves.set(threadVersion, moves)
    chained(organisationOf(kept, permit.organisationId), [entry], null)
  },
  saveDraft: async (permit, threadVersion, draft, entry) => {
    mustConversation(kept, permit).drafts.set(threadVersion, draft)
    chained(organisationOf(kept, permit.organisationId), [entry], null)
  },
})
