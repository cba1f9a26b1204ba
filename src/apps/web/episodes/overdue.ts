import type { OnBoard } from './by-need.ts'

/** Episodes of which something is over its time; `now` in milliseconds. */
export const overdue = (episodes: readonly OnBoard[], now: number): readonly OnBoard[] =>
  episodes.filter((one) => one.due.some(({ deadlineAt }) => Date.parse(deadlineAt) <= now))
