import { atLeast, higher, type RiskLevel } from '../risk/levels.ts'
import type { Episode, Tier } from './episode.ts'

/** What a screened message does to a conversation's episode. A message never closes or lowers one (SA.2, SA.3). */
export type EpisodeChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly level: RiskLevel }
  | { readonly kind: 'raise'; readonly episodeId: string; readonly level: RiskLevel }

/** Moderate and above opens an episode; within one, the level only rises. */
export function raise(open: Pick<Episode, 'id' | 'level'> | null, level: RiskLevel): EpisodeChange {
  if (open === null) return atLeast(level, 'moderate') ? { kind: 'open', level } : { kind: 'none' }
  const next = higher(open.level, level)
  return next === open.level ? { kind: 'none' } : { kind: 'raise', episodeId: open.id, level: next }
}

const tiers = { none: 0, low: 0, moderate: 1, high: 2, imminent: 3 } as const satisfies Record<
  RiskLevel,
  Tier
>

/** Alert tier of a level. Only tier 3 interrupts; see field.md, "Alerts design" (interruptive 42 % against 4 %). */
export const tierOf = (level: RiskLevel): Tier => tiers[level]
