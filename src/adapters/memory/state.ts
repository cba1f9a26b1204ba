import type { LooksAgain } from '../../domain/audit/look-again.ts'
import type { Authorised, Action } from '../../domain/access/authorise.ts'
import type { ChainedEntry } from '../../domain/audit/chain.ts'
import type { Consent } from '../../domain/consent/consent.ts'
import type { CallEnd, ModelCall } from '../../domain/consent/model-call.ts'
import type { ClientProfile } from '../../domain/conversation/conversation.ts'
import type { Draft, SuggestedMove } from '../../domain/drafting/suggestion.ts'
import type { Episode, EpisodeState } from '../../domain/episodes/episode.ts'
import type { EscalationPolicy } from '../../domain/episodes/escalation.ts'
import type { NoticeEnd, NoticeSubject, NoticeWay } from '../../domain/episodes/notice-ways.ts'
import type { WantedStep } from '../../domain/episodes/move-episode.ts'
import type { Timer } from '../../domain/episodes/timers.ts'
import type { Assistance } from '../../domain/assistance/assistance.ts'
import type { Provenance } from '../../domain/review/provenance.ts'
import type { Screening } from '../../domain/risk/signal.ts'
import type { EpisodeReason } from '../../flows/episode-ports.ts'
import type { Provider } from '../../flows/model-ports.ts'
import type { Cover, Emergency, Handover } from '../../flows/care-ports.ts'
import type { Confirmation } from '../../flows/confirmation-ports.ts'
import type { PlanVersion } from '../../domain/safety-plan/plan.ts'
import type { WantedSignInRules } from '../../flows/sign-in-ports.ts'
import type { Member, Organisation, OutboxEvent, SignalAddress } from '../../flows/ports.ts'
import type { RightCaseWithWords } from '../../flows/rights-ports.ts'

/** A stored message. `version` is the conversation's after it. */
export type KeptMessage = {
  readonly id: string
  readonly text: string
  readonly at: string
  readonly version: number
} & (
  | { readonly from: 'client'; readonly submissionId: string; readonly screening: Screening }
  | {
      readonly from: 'practitioner'
      readonly approvalId: string
      readonly sha256: string
      readonly authorId: string
      readonly provenance: Provenance
      readonly assistance: Assistance
    }
)
export type KeptStep = WantedStep & {
  readonly id: string
  readonly from: EpisodeState
  readonly to: EpisodeState
  readonly by: string
  readonly at: string
}
/** One way by which one person is told. */
export type KeptNotice = {
  readonly id: string
  readonly way: NoticeWay
  readonly memberId: string
  /** What ends it: the timer of an episode, or an answer. */
  readonly timerId: string | null
  readonly subject: readonly [kind: NoticeSubject, id: string]
  dueAt: string
  tries: number
  ended: NoticeEnd | null
}
export type KeptEpisode = {
  episode: Episode
  assessedVersion: number
  /** Version of the plan at the last assessment; 0: there was none. */
  assessedPlan: number
  reason: EpisodeReason
  readonly steps: KeptStep[]
  timers: readonly Timer[]
  readonly told: { readonly timerId: string; readonly memberId: string; readonly at: string }[]
}
export type KeptConversation = {
  readonly conversationId: string
  profile: ClientProfile
  /** Whose care it is; {@link KeptConversation.practitionerIds} has who covers for them too. */
  careIds: readonly string[]
  readonly practitionerIds: readonly string[]
  readonly coverIds: readonly string[]
  noAi: boolean
  readonly messages: KeptMessage[]
  readonly corrections: (SignalAddress & { readonly wrong: boolean })[]
  /** `assessedVersion` is the thread's at the last assessment. */
  readonly episodes: KeptEpisode[]
  /** Oldest first. */
  plans: readonly PlanVersion[]
  consents: readonly Consent[]
  readonly moves: Map<number, { readonly moves: readonly SuggestedMove[]; readonly at: string }>
  drafts: readonly { readonly callId: string; readonly threadVersion: number; readonly draft: Draft }[]
  calls: readonly KeptCall[]
  readonly ownWords: Map<string, string>
  links: readonly KeptLink[]
  readonly questions: KeptQuestion[]
}
export type KeptQuestion = {
  readonly id: string
  readonly askedBy: string
  readonly askedOf: string
  readonly question: string
  readonly at: string
  told: boolean
  answer: string | null
  answeredAt: string | null
}
export type KeptCover = Cover & { readonly told: boolean; readonly ranOut: boolean }
export type KeptHandover = Handover & { readonly told: boolean }
export type KeptEmergency = Emergency & {
  readonly told: boolean
  readonly ranOut: boolean
  readonly erasedAt: string | null
}
/** What a client asked for, with what they wrote and were told. */
export type KeptRightCase = RightCaseWithWords & {
  readonly conversationId: string
  readonly reminded: number
}
export type KeptCall = ModelCall & { readonly end: CallEnd | null; readonly derivedDeletedAt: string | null }
export type KeptLink = {
  readonly id: string
  readonly tokenSha256: string
  readonly madeAt: string
  readonly revokedAt: string | null
}
export type KeptOrganisation = {
  settings: Organisation
  escalation: EscalationPolicy
  readonly notices: KeptNotice[]
  readonly now: () => string
  covers: readonly KeptCover[]
  handovers: readonly KeptHandover[]
  emergencies: readonly KeptEmergency[]
  readonly rightCases: KeptRightCase[]
  /** By person and thing. */
  readonly looksAgain: Map<string, LooksAgain>
  readonly members: Map<string, Member>
  readonly conversations: Map<string, KeptConversation>
  signInRules: (WantedSignInRules & { readonly secret: string | null; readonly confirmed: boolean }) | null
  /** What waits for a second person, oldest first. */
  waiting: readonly Confirmation[]
  /** Members who were taken off the staff. */
  readonly former: Set<string>
  provider: {
    readonly settings: Omit<Provider, 'hasKey' | 'from' | 'local'>
    readonly key: string | null
  } | null
  readonly chain: ChainedEntry[]
  readonly outbox: OutboxEvent[]
  readonly listeners: Set<() => void>
}

/** Everything that this world remembers, by organisation. */
export type Kept = Map<string, KeptOrganisation>

/** The organisation that a permit is for; a permit without one is a breakage. */
export function organisationOf(kept: Kept, organisationId: string): KeptOrganisation {
  const organisation = kept.get(organisationId)
  if (!organisation) throw new Error('no such organisation')
  return organisation
}

/** The conversation that a permit is for; null where it is for none, or for one that is not there. */
export const conversationOf = (kept: Kept, permit: Authorised<Action>): KeptConversation | null =>
  kept.get(permit.organisationId)?.conversations.get(permit.conversationId ?? '') ?? null

/** As {@link conversationOf}, where there must be one. */
export function mustConversation(kept: Kept, permit: Authorised<Action>): KeptConversation {
  const conversation = conversationOf(kept, permit)
  if (!conversation) throw new Error('no such conversation')
  return conversation
}

export const versionOf = (conversation: KeptConversation): number => conversation.messages.length

export const openEpisodeOf = (conversation: KeptConversation): Episode | null =>
  conversation.episodes.find(({ episode }) => episode.state !== 'closed')?.episode ?? null
