import type { VisitKey } from './visit-key.ts'

/** Milliseconds in which a server knows of a newer key. */
const LOOK_MS = 5_000

export type CurrentVisitKey = { readonly now: () => Uint8Array; readonly stop: () => void }

/** The key that signs visits, read again every few seconds: another process may have renewed it. While it cannot be read
 * the last one holds, so that a database that is away for a moment puts nobody out. */
export function currentVisitKey(
  first: VisitKey,
  read: (last: VisitKey) => Promise<VisitKey | null>,
): CurrentVisitKey {
  let last = first
  let next: NodeJS.Timeout | null = null
  let stopped = false
  const look = async (): Promise<void> => {
    last = (await read(last).catch(() => null)) ?? last
    again()
  }
  const again = (): void => {
    if (!stopped) next = setTimeout(() => void look(), LOOK_MS).unref()
  }
  again()
  return {
    now: () => last.key,
    stop: () => {
      stopped = true
      if (next) clearTimeout(next)
    },
  }
}
