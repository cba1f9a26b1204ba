import type { Answer } from '../api/ask.ts'

/** Milliseconds after the last key before the words go to the server. */
export const SAVE_AFTER_MS = 800
/** Milliseconds before a save that did not reach the server is tried again. */
export const AGAIN_AFTER_MS = 4_000
/** Browsers refuse a keepalive request above 64 KiB in all; beneath it there is room for the frame. */
const KEEPALIVE_BYTES = 60_000

export type OwnWords = {
  readonly text: string
  readonly state: 'empty' | 'saved' | 'unsaved' | 'saving' | 'kept-here' | 'refused'
  /** The server's words where it refused to keep them. */
  readonly words: string | null
}
export interface OwnWordsKeeper {
  now(): OwnWords
  watch(watcher: () => void): () => void
  write(text: string): void
  /** What the server holds; taken over only where nothing here is waiting to be saved. */
  heard(text: string): void
  /** Saves at once; `leaving` lets the request outlive the page. */
  flush(leaving: boolean): void
  /** The words were sent: nothing is left to keep, here or there. */
  sent(): void
}
type Put = (text: string, keepalive: boolean) => Promise<Answer<unknown>>
type Later = (run: () => void, ms: number) => () => void

/** Keeps one conversation's unfinished words: one save at a time, the latest words always last. */
export function keepOwnWords(stored: string, put: Put, later: Later): OwnWordsKeeper {
  let known = stored
  let now: OwnWords = { text: stored, state: stored === '' ? 'empty' : 'saved', words: null }
  let busy = false
  let cancel = (): void => {}
  const watchers = new Set<() => void>()

  const set = (next: Partial<OwnWords>): void => {
    now = { ...now, ...next }
    for (const watcher of watchers) watcher()
  }
  const settle = (): void => set({ state: now.text === '' ? 'empty' : 'saved', words: null })
  const wait = (ms: number): void => {
    cancel()
    cancel = later(() => void save(false), ms)
  }
  const save = async (leaving: boolean): Promise<void> => {
    cancel()
    if (now.text === known) return settle()
    if (busy && !leaving) return
    busy = true
    const text = now.text
    set({ state: 'saving' })
    const answer = await put(text, leaving && text.length * 3 < KEEPALIVE_BYTES)
    busy = false
    if (answer.ok) {
      known = text
      if (now.text === known) settle()
      else wait(0)
      return
    }
    if (answer.problem.kind === 'refused') return set({ state: 'refused', words: answer.problem.words })
    set({ state: 'kept-here' })
    wait(AGAIN_AFTER_MS)
  }
  return {
    now: () => now,
    watch(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    write(text) {
      set({ text, state: now.state === 'kept-here' ? 'kept-here' : 'unsaved', words: null })
      if (!busy) wait(SAVE_AFTER_MS)
    },
    heard(text) {
      if (busy || now.text !== known || text === known) return
      known = text
      set({ text })
      settle()
    },
    flush(leaving) {
      if (now.text !== known) void save(leaving)
    },
    sent() {
      set({ text: '' })
      known = '\u0000'
      void save(false)
    },
  }
}
