import type { Asker } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { Episode, EpisodeState } from '../domain/episodes/episode.ts'
import type { WantedStep } from '../domain/episodes/move-episode.ts'
import type { InstrumentId } from '../domain/follow-up/instrument.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { EpisodeDue, EpisodeRecord, EpisodeTold } from './escalation-ports.ts'

/** What raised an open episode last: a message, lines of a plan, or an answer to an instrument. `text` is a preview in
 * the client's words. */
export type EpisodeReason =
  | { readonly kind: 'message' | 'plan'; readonly text: string; readonly at: string }
  | {
      readonly kind: 'follow-up'
      readonly instrument: InstrumentId
      readonly table: string
      readonly row: string
      readonly at: string
    }

export type EpisodeOnBoard = Episode & {
  readonly due: readonly EpisodeDue[]
  /** Who was told because of what runs now, newest last. */
  readonly told: readonly EpisodeTold[]
  readonly clientName: string
  readonly holderName: string | null
  readonly practitionerNames: readonly string[]
}
export interface Episodes {
  /** Null for whoever may not see it, as for what is not there. */
  episode(asker: Asker, episodeId: string): Promise<Episode | null>
  open(permit: Authorised<'episode.read'>): Promise<readonly EpisodeOnBoard[]>
  /** Everything about one episode of the permit's conversation; null where it has none of this id. */
  record(permit: Authorised<'conversation.read'>, episodeId: string): Promise<EpisodeRecord | null>
  /** Moves the episode; words (assessment, plan, reason) are sealed under the client's key. Refused where somebody
   * else moved it first. */
  move(
    permit: Authorised<'episode.move'>,
    episodeId: string,
    from: EpisodeState,
    to: EpisodeState,
    wanted: WantedStep,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
}
