import type { Episode } from '../domain/episodes/episode.ts'
import type { Locale } from '../domain/language.ts'
import type { RiskLevel } from '../domain/risk/levels.ts'
import type { EpisodeReason } from './episode-ports.ts'

/** One line of the inbox. `waitingSince` is the oldest client message nobody has answered. */
export type QueueItem = {
  readonly conversationId: string
  readonly clientName: string
  readonly language: Locale
  readonly level: RiskLevel
  readonly episode: Episode | null
  /** Null where there is no open episode, or it was raised before this was kept. */
  readonly reason: EpisodeReason | null
  readonly waitingSince: string | null
  readonly unanswered: number
  /** Some of it is in a language that no rule reads: a person must look. */
  readonly unread: boolean
  readonly lastText: string
  readonly lastFrom: 'client' | 'practitioner' | null
  readonly lastAt: string | null
  readonly mine: boolean
  readonly practitionerNames: readonly string[]
}
