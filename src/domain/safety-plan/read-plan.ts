import { granted, refused, type Outcome } from '../outcome.ts'
import { isPlainOrEmpty } from '../plain-line.ts'
import { isReachable, planParts, type PlanLine, type PlanPart, type SafetyPlan } from './plan.ts'

/** Lines that fit into one part, and characters of a line and of a way to reach somebody. */
export const MAX_LINES = 12
export const MAX_TEXT = 300
export const MAX_REACH = 120

/** What somebody wrote, with ends trimmed and empty lines left out. Refuses `input-not-valid` with the part for more
 * than {@link MAX_LINES} lines, a line that is too long, holds what cannot be shown, or says only how to reach
 * nobody. An unfinished plan is not refused: what is missing is said, and saved all the same. */
export function readPlan(given: Readonly<Record<PlanPart, readonly PlanLine[]>>): Outcome<SafetyPlan> {
  const read: Record<PlanPart, readonly PlanLine[]> = { ...given }
  for (const part of planParts) {
    const lines = given[part]
      .map(({ text, reach }) => ({ text: text.trim(), reach: isReachable(part) ? reach.trim() : '' }))
      .filter(({ text, reach }) => text !== '' || reach !== '')
    if (lines.length > MAX_LINES || !lines.every(isLine)) return refused('input-not-valid', part)
    read[part] = lines
  }
  return granted(read)
}

const isLine = ({ text, reach }: PlanLine): boolean =>
  text !== '' &&
  text.length <= MAX_TEXT &&
  reach.length <= MAX_REACH &&
  isPlainOrEmpty(text) &&
  isPlainOrEmpty(reach)

/** Whether two plans say the same: a save that changes nothing makes no version. */
export const samePlan = (one: SafetyPlan, other: SafetyPlan): boolean =>
  planParts.every(
    (part) =>
      one[part].length === other[part].length &&
      one[part].every(
        (line, at) => line.text === other[part][at]?.text && line.reach === other[part][at]?.reach,
      ),
  )
