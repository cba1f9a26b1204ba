import { writes } from '../api/writes.ts'
import { makeStore, type Store } from '../parts/store.ts'
import { keepOwnWords, type OwnWordsKeeper } from './own-words.ts'

/** What lies in front of a practitioner for one conversation: their words, and the text before a move was added. */
export type Desk = { readonly words: OwnWordsKeeper; readonly before: Store<string | null> }

const desks = new Map<string, Desk>()

/** One desk a conversation for as long as the window is open: words that could not be saved yet survive going to
 * another conversation and back. */
export function deskOf(conversationId: string, stored: string): Desk {
  const known = desks.get(conversationId)
  if (known) return known
  const put = (text: string, keepalive: boolean) => writes.ownWords(conversationId, text, keepalive)
  const later = (run: () => void, ms: number) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  }
  const desk: Desk = { words: keepOwnWords(stored, put, later), before: makeStore<string | null>(null) }
  desks.set(conversationId, desk)
  return desk
}

/** Puts a suggestion beneath what is there; what was there comes back with one undo. */
export function startWith(desk: Desk, text: string): void {
  const before = desk.words.now().text
  desk.before.set(before)
  desk.words.write(before.trim() === '' ? text : `${before.trimEnd()}\n\n${text}`)
}

export function undoStart(desk: Desk): void {
  const before = desk.before.now()
  if (before === null) return
  desk.words.write(before)
  desk.before.set(null)
}

const unsaved = (): boolean =>
  [...desks.values()].some(({ words }) =>
    ['unsaved', 'saving', 'kept-here', 'refused'].includes(words.now().state),
  )

addEventListener('pagehide', () => {
  for (const { words } of desks.values()) words.flush(true)
})
addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') for (const { words } of desks.values()) words.flush(true)
})
// Only where the server does not hold the words: the browser then asks before the window closes.
addEventListener('beforeunload', (event) => {
  if (unsaved()) event.preventDefault()
})
