import { assistLevels, type AssistLevel } from '../policy/assist-level.ts'
import type { Draft, SuggestedMove } from './suggestion.ts'

/** What of an earlier suggestion may still be seen at the level that holds now: a client who has switched AI off
 * since is not answered with what AI offered before (HU.4). */
export const shownAt = <
  S extends {
    readonly moves: readonly SuggestedMove[]
    readonly movesAt: string | null
    readonly draft: Draft | null
  },
>(
  level: AssistLevel,
  shown: S,
): S => ({
  ...shown,
  moves: allows(level, 'moves') ? shown.moves : [],
  movesAt: allows(level, 'moves') ? shown.movesAt : null,
  draft: allows(level, 'drafts') ? shown.draft : null,
})

export const nothingShown = { moves: [], movesAt: null, draft: null, draftDeleted: null } as const

/** Whether `level` allows what `wanted` allows. */
export const allows = (level: AssistLevel, wanted: AssistLevel): boolean =>
  assistLevels.indexOf(level) >= assistLevels.indexOf(wanted)
