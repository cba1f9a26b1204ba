import type { Clock } from '../../flows/ports.ts'

/** A clock that stands still until a test moves it. */
export type MovableClock = Clock & {
  /** Moves on by so many milliseconds; never back. */
  readonly forward: (milliseconds: number) => void
  readonly set: (at: string) => void
}

/** Starts at `at`, ISO 8601 UTC. */
export function movableClock(at: string): MovableClock {
  let now = Date.parse(at)
  return {
    now: () => new Date(now).toISOString(),
    forward: (milliseconds) => {
      now += Math.max(0, milliseconds)
    },
    set: (next) => {
      now = Date.parse(next)
    },
  }
}
