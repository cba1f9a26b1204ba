import { higher, riskLevels, type RiskLevel } from '../risk/levels.ts'

type Waiting = {
  readonly conversationId: string
  readonly level: RiskLevel
  readonly waitingSince: string | null
  readonly lastAt: string | null
}

/** The order of the inbox: risk first, then who has waited longest, then who wrote last; ids break ties. */
export function byUrgency(a: Waiting, b: Waiting): number {
  const risk = riskLevels.indexOf(b.level) - riskLevels.indexOf(a.level)
  if (risk !== 0) return risk
  if (a.waitingSince !== b.waitingSince) {
    if (a.waitingSince === null) return 1
    if (b.waitingSince === null) return -1
    return a.waitingSince < b.waitingSince ? -1 : 1
  }
  const last = (b.lastAt ?? '').localeCompare(a.lastAt ?? '')
  return last === 0 ? a.conversationId.localeCompare(b.conversationId) : last
}

/** Level of one line: that of the open episode or of what nobody has answered yet, whichever is higher. */
export const levelWaiting = (episode: RiskLevel | null, unanswered: readonly RiskLevel[]): RiskLevel =>
  unanswered.reduce(higher, episode ?? 'none')

/** Characters of the last message that the inbox shows at most. */
export const PREVIEW_CHARACTERS = 280

/** The beginning of a message for its line in the inbox; no character is cut in half. */
export const preview = (text: string): string =>
  text.length <= PREVIEW_CHARACTERS
    ? text
    : `${text.slice(0, PREVIEW_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '')}…`
