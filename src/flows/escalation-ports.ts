import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { EpisodeState } from '../domain/episodes/episode.ts'
import type { EscalationPolicy } from '../domain/episodes/escalation.ts'
import type { EpisodeStep } from '../domain/episodes/move-episode.ts'
import type { NoticeSubject, NoticeWay } from '../domain/episodes/notice-ways.ts'
import type { TimerKind } from '../domain/episodes/timers.ts'
import type { Locale } from '../domain/language.ts'
import type { Outcome } from '../domain/outcome.ts'

/** A timer that ran over: who was told in this turn. Nobody where there is nobody to tell; it goes on all the same. */
export type Fired = {
  readonly episodeId: string
  readonly kind: TimerKind
  readonly told: readonly string[]
}
/** One notice to send now. `memberId`, `email` and `language` are of whom it is for. */
export type DueNotice = {
  readonly id: string
  /** What it is about; never sent. */
  readonly subject: readonly [kind: NoticeSubject, id: string]
  readonly way: NoticeWay
  readonly tries: number
  readonly memberId: string
  readonly email: string
  readonly language: Locale
}

export interface Timers {
  /** The timer that is longest over, in one transaction: the next person is told, each of `ways` gets a notice, the
   * chain an entry and the outbox an event, and the timer its next time. Null where none is over, or others are at it.
   * What was not committed never was: the timer rings again. `at` is ISO 8601 UTC. */
  fire(organisationId: string, at: string, ways: readonly NoticeWay[]): Promise<Fired | null>
  /** The next notice to send by this way. It is out of the others' reach until its next try is due, so that it goes out again if
   * whoever took it dies. Notices of timers that are done end unsent. */
  claim(organisationId: string, at: string, way: NoticeWay): Promise<DueNotice | null>
  /** Once sent, what waits untried for the same person by the same way ends with it: it says the same. */
  end(organisationId: string, noticeId: string, end: 'sent' | 'gave-up', entry: AuditEntry): Promise<void>
}

export interface Escalation {
  policy(organisationId: string): Promise<EscalationPolicy>
  /** Refuses `input-not-valid` where somebody named as cover is not an active practitioner or supervisor. */
  save(
    permit: Authorised<'settings.change'>,
    policy: EscalationPolicy,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
}

/** Why a notice did not go out; never what an address or a server said. */
export type NoticeFault = 'not-configured' | 'unreachable' | 'refused' | 'late'
/** The world's mailboxes and pagers. What is said is the same for everybody: somebody needs you, and where. */
export interface Notifications {
  readonly ways: readonly NoticeWay[]
  send(notice: DueNotice, link: string): Promise<NoticeFault | null>
}

export type EpisodeDue = { readonly kind: TimerKind; readonly deadlineAt: string }
export type EpisodeTold = { readonly name: string; readonly at: string }
/** A step that was taken, with its words. */
export type EpisodeStepTaken = {
  readonly id: string
  readonly step: EpisodeStep
  readonly to: EpisodeState
  readonly byName: string
  readonly toName: string | null
  readonly words: string
  readonly service: string | null
  readonly calledAt: string | null
  readonly at: string
}
/** All that happened with one episode, oldest first, what is due, and to whom it may be handed. */
export type EpisodeRecord = {
  readonly steps: readonly EpisodeStepTaken[]
  readonly due: readonly EpisodeDue[]
  readonly told: readonly EpisodeTold[]
  readonly mayTake: readonly { readonly id: string; readonly name: string }[]
}
