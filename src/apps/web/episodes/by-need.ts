import type { Board } from '../../../contract/episodes.ts'
import { riskLevels } from '../../../domain/risk/levels.ts'

export type OnBoard = Board['episodes'][number]

/** The most urgent first; within a level those that nobody holds, then the oldest. */
export function byNeed(episodes: readonly OnBoard[]): readonly OnBoard[] {
  const rank = (one: OnBoard): number => riskLevels.indexOf(one.level)
  return episodes.toSorted(
    (a, b) =>
      rank(b) - rank(a) ||
      Number(a.holderId !== null) - Number(b.holderId !== null) ||
      a.openedAt.localeCompare(b.openedAt),
  )
}
