import type { AssistDecision, AssistLevel, HeldBy } from '../policy/assist-level.ts'
import { wordsOf, type Making } from '../review/provenance-of.ts'

/** What help stood beside a reply when it was approved, kept with it. No text of anybody is in it. */
export type Assistance = {
  readonly level: AssistLevel
  readonly heldBy: HeldBy | null
  /** The moves of the library that the words come from. */
  readonly moveIds: readonly string[]
  readonly draftId: string | null
  /** From the move or draft standing on the practitioner's screen to their yes; null where the words are from none. */
  readonly shownMs: number | null
  /** Of the text that was sent. */
  readonly words: number
}

/** How long each has stood on the screen, as the browser measured it; null where it does not know. */
export type OnScreen = { readonly movesMs: number | null; readonly draftMs: number | null }

/** More is written as this much: a column has an end. */
export const MOST_MS = 2_147_483_647

/** `handedOut`: when the server gave out the moves and the draft (ISO 8601 UTC). A screen cannot have shown them for
 * longer than that, so whatever a browser says, it is that long at most; and a browser that says nothing has shown them
 * since. */
export function assistanceOf(given: {
  readonly text: string
  readonly making: Making
  readonly assist: AssistDecision
  readonly onScreen: OnScreen
  readonly handedOut: { readonly moves: string | null; readonly draft: string | null }
  readonly now: string
}): Assistance {
  const { making, assist, onScreen, handedOut, now } = given
  const { moveIds, draftId } = making
  const since = (at: string | null, said: number | null): number | null => {
    if (at === null) return null
    const most = Math.min(MOST_MS, Math.max(0, Date.parse(now) - Date.parse(at)))
    return said === null ? most : Math.min(most, Math.max(0, Math.round(said)))
  }
  const shownMs =
    draftId !== null
      ? since(handedOut.draft, onScreen.draftMs)
      : moveIds.length > 0
        ? since(handedOut.moves, onScreen.movesMs)
        : null
  const words = wordsOf(given.text).length
  return { level: assist.level, heldBy: assist.because, moveIds, draftId, shownMs, words }
}
