import { atLeast, higher, type RiskLevel } from '../risk/levels.ts'
import type { Episode, Tier } from './episode.ts'

/** What a screened message does to a conversation's episode. A message never closes or lowers one (SA.2, SA.3).
 * `raise` and `flag-again` put it back to `flagged`: whoever held it still does, but what they acknowledged or
 * assessed was before this message. */
export type EpisodeChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly level: RiskLevel }
  | { readonly kind: 'raise' | 'flag-again'; readonly episodeId: string; readonly level: RiskLevel }

/** Minutes after an acknowledgement in which a further imminent message does not ring again: somebody is on it, and
 * an alarm for every line tires people into missing one (field.md, "Deduplicate per episode"). */
export const QUIET_MINUTES = 10

/** Moderate and above opens an episode; within one, the level only rises. An imminent message in an imminent episode
 * flags it again, unless it waits for acknowledgement already or was acknowledged in the last
 * {@link QUIET_MINUTES}; an assessment keeps nothing quiet. `at` is when the message came, ISO 8601 UTC. */
export function raise(
  open: Pick<Episode, 'id' | 'level' | 'state' | 'acknowledgedAt'> | null,
  level: RiskLevel,
  at: string,
): EpisodeChange {
  if (open === null) return atLeast(level, 'moderate') ? { kind: 'open', level } : { kind: 'none' }
  const next = higher(open.level, level)
  if (next !== open.level) return { kind: 'raise', episodeId: open.id, level: next }
  if (level !== 'imminent' || open.state === 'flagged') return { kind: 'none' }
  return open.state === 'acknowledged' && isRecent(open.acknowledgedAt, at)
    ? { kind: 'none' }
    : { kind: 'flag-again', episodeId: open.id, level }
}

/** Minutes by which clocks of two servers may differ. */
const SKEW_MINUTES = 1

/** A clock that was put back must not keep an alarm quiet for as long as it lies behind. */
function isRecent(acknowledgedAt: string | null, at: string): boolean {
  if (acknowledgedAt === null) return false
  const minutes = (Date.parse(at) - Date.parse(acknowledgedAt)) / 60_000
  return minutes >= -SKEW_MINUTES && minutes <= QUIET_MINUTES
}

const tiers = { none: 0, low: 0, moderate: 1, high: 2, imminent: 3 } as const satisfies Record<
  RiskLevel,
  Tier
>

/** Alert tier of a level. Only tier 3 interrupts; see field.md, "Alerts design" (interruptive 42 % against 4 %). */
export const tierOf = (level: RiskLevel): Tier => tiers[level]
