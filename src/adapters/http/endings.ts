import { createHash } from 'node:crypto'
import type { Events } from '../../flows/ports.ts'

/** Says to open streams that what they were opened with may be over. A hint: the stream then asks for itself. */
export interface Endings {
  /** `key` names a member, a visit or a link. */
  hint(key: EndingKey): void
  /** Calls `look` at each hint for one of the keys; returns the way to stop. */
  watch(keys: readonly EndingKey[], look: () => void): () => void
}
export type EndingKey = `member:${string}` | `visit:${string}` | `link:${string}`

/** Here at once, and at every other server on this record as fast as PostgreSQL tells it. Whoever listens there learns
 * no id of a visit: keys travel as digests. Where telling fails, others learn it when they look again by themselves. */
export function openEndings(
  events: Pick<Events, 'hint' | 'hints'>,
  broken: (error: unknown) => void,
): Endings {
  const watching = new Map<string, Set<() => void>>()
  const heard = (digest: string): void => watching.get(digest)?.forEach((look) => look())
  events.hints((digest) => {
    if (digest !== null) heard(digest)
    else for (const each of watching.keys()) heard(each)
  })
  return {
    hint: (key) => {
      const digest = digestOf(key)
      heard(digest)
      events.hint(digest).catch(broken)
    },
    watch: (keys, look) => {
      const digests = keys.map(digestOf)
      for (const digest of digests) watching.set(digest, (watching.get(digest) ?? new Set()).add(look))
      return () => {
        for (const digest of digests) {
          const looks = watching.get(digest)
          looks?.delete(look)
          if (looks?.size === 0) watching.delete(digest)
        }
      }
    },
  }
}

const digestOf = (key: EndingKey): string => createHash('sha256').update(key).digest('hex')
