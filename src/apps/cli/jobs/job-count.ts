import { availableParallelism } from 'node:os'
import { UsageError } from '../command.ts'

/** Threads at most; each holds the whole of what a command needs in memory. */
const MOST = 64

/**
 * Takes `--jobs N`, `--jobs auto` and a bare `--jobs` (as `auto`: every core) out of the arguments; `assumed` is what
 * stands for none of them. One job is done in this thread. Throws a UsageError for anything else.
 */
export function takeJobs(
  args: readonly string[],
  assumed: '1' | 'auto',
): {
  readonly jobs: number
  readonly rest: readonly string[]
} {
  const rest: string[] = []
  let jobs = countOf(assumed)
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (arg === '--') return { jobs, rest: [...rest, ...args.slice(at)] }
    const joined = /^--jobs(?:=(.*))?$/s.exec(arg)
    if (!joined) {
      rest.push(arg)
      continue
    }
    const next = args[at + 1] ?? ''
    const separate = joined[1] === undefined && /^(?:auto|-?[\d.,]+)$/.test(next)
    if (separate) at += 1
    jobs = countOf(joined[1] ?? (separate ? next : 'auto'))
  }
  return { jobs, rest }
}

function countOf(words: string): number {
  if (words === 'auto') return Math.min(availableParallelism(), MOST)
  const count = /^\d{1,3}$/.test(words) ? Number(words) : 0
  if (count < 1 || count > MOST) throw new UsageError(`--jobs takes a number from 1 to ${MOST}, or auto`)
  return count
}
