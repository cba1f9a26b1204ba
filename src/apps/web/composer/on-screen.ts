import type { Reply } from '../../../contract/shapes.ts'

type Times = Pick<Storage, 'getItem' | 'setItem'>

/** Since when something has stood on this screen, in this window; a reload does not begin anew. Times only, no words. */
export const makeOnScreen = (times: () => Times, now: () => number) => {
  const here = new Map<string, number>()
  const keyOf = (what: string): string => `rapport-seen:${what}`
  const kept = (what: string): number | null => {
    try {
      const found = times().getItem(keyOf(what))
      return found === null ? null : Number(found)
    } catch {
      return null
    }
  }
  const since = (what: string): number | null => here.get(what) ?? kept(what)
  return {
    seen: (what: string): void => {
      if (since(what) !== null) return
      const at = now()
      here.set(what, at)
      try {
        times().setItem(keyOf(what), String(at))
      } catch {
        // Storage is switched off: the time lasts until the page is closed.
      }
    },
    forMs: (what: string): number | null => {
      const at = since(what)
      return at === null ? null : Math.max(0, Math.round(now() - at))
    },
  }
}

const onScreen = makeOnScreen(
  () => sessionStorage,
  () => Date.now(),
)

export const movesSeen = (conversationId: string, version: number): void =>
  onScreen.seen(`moves:${conversationId}:${version}`)
export const draftSeen = (conversationId: string): void => onScreen.seen(`draft:${conversationId}`)

/** What goes with an approval. The draft is the first of this conversation: its words may be in the reply since then. */
export const shownFor = (conversationId: string, version: number): NonNullable<Reply['onScreen']> => ({
  movesMs: onScreen.forMs(`moves:${conversationId}:${version}`),
  draftMs: onScreen.forMs(`draft:${conversationId}`),
})
