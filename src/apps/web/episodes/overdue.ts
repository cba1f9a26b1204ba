import type { OnBoard } from './by-need.ts'

/** Episodes of which something is over its time, or that this member was asked to take over; `now` in
 * milliseconds. */
export const overdue = (episodes: readonly OnBoard[], memberId: string, now: number): readonly OnBoard[] =>
  episodes.filter(
    (one) => one.offeredTo === memberId || one.due.some(({ deadlineAt }) => Date.parse(deadlineAt) <= now),
  )
