/** Says to open streams that what they were opened with may be over. A hint: the stream then asks for itself. */
export interface Endings {
  /** `key` names a member, a visit or a link. */
  hint(key: EndingKey): void
  /** Calls `look` at each hint for one of the keys; returns the way to stop. */
  watch(keys: readonly EndingKey[], look: () => void): () => void
}
export type EndingKey = `member:${string}` | `visit:${string}` | `link:${string}`

/** In memory: one process serves, so whoever ends something here ends it for all. */
export function openEndings(): Endings {
  const watching = new Map<EndingKey, Set<() => void>>()
  return {
    hint: (key) => watching.get(key)?.forEach((look) => look()),
    watch: (keys, look) => {
      for (const key of keys) {
        const looks = watching.get(key) ?? new Set()
        watching.set(key, looks.add(look))
      }
      return () => {
        for (const key of keys) {
          const looks = watching.get(key)
          looks?.delete(look)
          if (looks?.size === 0) watching.delete(key)
        }
      }
    },
  }
}
