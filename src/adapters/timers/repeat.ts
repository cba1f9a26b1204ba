import { throughWay } from '../way/way.ts'

/** Something done again and again until it is stopped. */
export type Repeating = { readonly stop: () => Promise<void> }

/** Runs `work` now and `everyMs` milliseconds after each end of it, so that no run overlaps the one before. What a run
 * throws is told to `broken` and the next one comes all the same. `stop` waits for the run under way. */
export function repeat(
  work: () => Promise<void>,
  everyMs: number,
  broken: (error: unknown) => void,
): Repeating {
  let stopped = false
  let timer: NodeJS.Timeout | null = null
  const run = async (): Promise<void> => {
    try {
      await throughWay('job', work)
    } catch (error) {
      broken(error)
    }
    if (!stopped) timer = setTimeout(() => void (running = run()), everyMs)
  }
  let running = run()
  return {
    stop: async () => {
      stopped = true
      if (timer) clearTimeout(timer)
      await running
    },
  }
}
