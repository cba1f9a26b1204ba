import type { Clock } from '../../flows/ports.ts'

/** The clock, except that it never goes back: where somebody puts the machine's clock back, a bell must not wait until
 * it has caught up. `elapsed` gives milliseconds that only ever grow. It may ring early, and never late. */
export function neverBack(clock: Clock, elapsed: () => number): Clock {
  let [last, counted] = [Date.parse(clock.now()), elapsed()]
  return {
    now: () => {
      const count = elapsed()
      last = Math.max(Date.parse(clock.now()), last + count - counted)
      counted = count
      return new Date(last).toISOString()
    },
  }
}
