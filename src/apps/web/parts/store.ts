import { useSyncExternalStore } from 'react'

/** A value that several places show and change, without everything between them rendering. */
export type Store<T> = {
  readonly now: () => T
  readonly set: (next: T) => void
  readonly watch: (watcher: () => void) => () => void
}

export function makeStore<T>(first: T): Store<T> {
  let now = first
  const watchers = new Set<() => void>()
  return {
    now: () => now,
    set(next) {
      if (Object.is(next, now)) return
      now = next
      for (const watcher of watchers) watcher()
    },
    watch(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }
}

export const useStore = <T>(store: Pick<Store<T>, 'now' | 'watch'>): T =>
  useSyncExternalStore(store.watch, store.now)
