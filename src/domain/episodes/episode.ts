import type { RiskLevel } from '../risk/levels.ts'

/** Where an episode stands. Closed only by a qualified person with a reason (SA.3). */
export const episodeStates = [
  'flagged',
  'acknowledged',
  'assessed',
  'planned',
  'handed-off',
  'emergency',
  'contact-confirmed',
  'follow-up-due',
  'closed',
] as const
export type EpisodeState = (typeof episodeStates)[number]

/** Alert tiers: 0 information · 1 review today · 2 this shift · 3 now. Only 3 interrupts. */
export type Tier = 0 | 1 | 2 | 3

export type Episode = {
  readonly id: string
  readonly conversationId: string
  readonly level: RiskLevel
  readonly state: EpisodeState
  readonly openedAt: string
  /** Member who holds it now; null until somebody acknowledges. */
  readonly holderId: string | null
  /** Member whom the holder asked to take it over and who has not accepted yet. */
  readonly offeredTo: string | null
  readonly acknowledgedAt: string | null
  readonly assessedAt: string | null
  /** When contact was last confirmed since it was flagged. */
  readonly contactAt: string | null
}
