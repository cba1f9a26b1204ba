import type { Asker, Role } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { CallEnd, ModelCall } from '../domain/consent/model-call.ts'
import type { ClientProfile, Conversation, Thread } from '../domain/conversation/conversation.ts'
import type { Draft, SuggestedMove } from '../domain/drafting/suggestion.ts'
import type { EpisodeChange } from '../domain/episodes/raise.ts'
import type { Hours } from '../domain/policy/hours.ts'
import type { AssistLevel } from '../domain/policy/assist-level.ts'
import type { KnownIdentifier } from '../domain/privacy/deidentified.ts'
import type { Approval, Decision, Licence } from '../domain/review/approve.ts'
import type { Screening } from '../domain/risk/signal.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Locale } from '../domain/language.ts'
import type { Alerts } from './alert-ports.ts'
import type { Audit, AuditLog } from './audit-ports.ts'
import type { AssistanceRecord } from './assistance-ports.ts'
import type { BreakGlass, Care } from './care-ports.ts'
import type { Confirmations } from './confirmation-ports.ts'
import type { Consents, Ledger } from './consent-ports.ts'
import type { Episodes } from './episode-ports.ts'
import type { Escalation, Timers } from './escalation-ports.ts'
import type { FollowUps, InstrumentSettings, Plans } from './follow-up-ports.ts'
import type { Imports } from './import-ports.ts'
import type { Keeping } from './erasure-ports.ts'
import type { Library } from './library-ports.ts'
import type { QueueItem } from './queue-ports.ts'
import type { Links } from './link-ports.ts'
import type { Judging } from './judge-ports.ts'
import type { Embedding, Meanings } from './meaning-ports.ts'
import type { Evidence, Model, Providers, Shipped } from './model-ports.ts'
import type { Profiles } from './profile-ports.ts'
import type { StaffChanges } from './staff-ports.ts'
import type { Practice } from './practice-ports.ts'
import type { SignInSettings } from './sign-in-ports.ts'
import type { Questions } from './question-ports.ts'
import type { SourcePages } from './source-page-ports.ts'
import type { Rights } from './rights-ports.ts'
import type { EarlierTurns, ReadsConversation } from './turn-ports.ts'

/**
 * What the flows need from the world. Every writing verb is one transaction that also writes its audit entry
 * (AU.1) and the outbox event; every reading verb is scoped to one organisation.
 */

/** Time and ids are ports so that tests choose them. */
export interface Clock {
  /** ISO 8601 UTC with milliseconds. */
  now(): string
}
export interface Ids {
  /** A new UUID (version 7: ordered by time). */
  next(): string
  /** 16 random bytes as lower-case hex, for placeholders no text can forge. */
  nonce(): string
  /** 32 random bytes in base64url, for links that open a client's page. */
  secret(): string
}

/** A message just arrived. `submissionId` makes the same form with the same text, sent twice, one message. */
export type Arrived = {
  readonly id: string
  readonly submissionId: string
  readonly text: string
  readonly screening: Screening
  readonly at: string
}
export type Stored = {
  readonly messageId: string
  readonly threadVersion: number
  readonly duplicate: boolean
}

export interface Threads extends EarlierTurns {
  /** Null for whoever may not see it, as for what is not there. */
  thread(asker: Asker, conversationId: string): Promise<Thread | null>
  conversation(permit: ReadsConversation): Promise<Conversation | null>
  queue(permit: Authorised<'queue.read'>): Promise<readonly QueueItem[]>
  /** Stores the message, opens or raises the episode, bumps the version, writes audit and outbox: all or nothing.
   * `change` is what the flow saw; it is worked out again under the conversation's lock, because two messages may
   * come at once. A known `submissionId` with the same text changes nothing and answers with the message stored first; with
   * another text it is a message of its own, so that nothing a person wrote is lost. */
  receive(
    permit: Authorised<'message.write'>,
    arrived: Arrived,
    change: EpisodeChange,
    entry: AuditEntry,
  ): Promise<Stored>
  /** The signal at this place, and whether somebody said it was wrong; null where there is none. */
  signal(permit: Authorised<'signal.correct'>, at: SignalAddress): Promise<{ readonly wrong: boolean } | null>
  /** Practitioner's or client's correction of one signal; never applied to the live rules. */
  correctSignal(
    permit: Authorised<'signal.correct'>,
    at: SignalAddress,
    wrong: boolean,
    entry: AuditEntry,
  ): Promise<void>
  setNoAi(permit: Authorised<'ai-choice.change'>, noAi: boolean, entry: AuditEntry): Promise<void>
}
export type SignalAddress = { readonly messageId: string; readonly start: number; readonly rule: string }

export interface Replies {
  /** The practitioner's unfinished words for this conversation, sealed; empty text forgets them. */
  saveOwnWords(permit: Authorised<'own-words.save'>, text: string, entry: AuditEntry): Promise<void>
  ownWords(permit: Authorised<'conversation.read' | 'draft.ask'>): Promise<string>
  /** What a decision already led to, where this person sent exactly this text under this id; null otherwise. */
  sent(permit: Authorised<'reply.decide'>, decision: Pick<Decision, 'id' | 'text'>): Promise<Stored | null>
  /** Approval, message, version, outbox and audit in one transaction. PostgreSQL refuses what does not match;
   * such a refusal comes back as an outcome. The same approval id twice stores once. */
  send(
    permit: Authorised<'reply.decide'>,
    approval: Approval,
    messageId: string,
    entry: AuditEntry,
  ): Promise<Outcome<Stored>>
}

/** What was shown to the practitioner for one thread version. */
export type Shown = {
  readonly threadVersion: number
  readonly moves: readonly SuggestedMove[]
  /** When the moves were given out first (ISO 8601 UTC); null where there are none. */
  readonly movesAt: string | null
  readonly draft: Draft | null
  /** The model whose draft was shown for this version and deleted since; null otherwise. */
  readonly draftDeleted: string | null
}
export interface Suggestions {
  shown(
    permit: Authorised<'suggestion.read' | 'reply.decide' | 'draft.ask'>,
    threadVersion: number,
  ): Promise<Shown | null>
  /** Move ids offered before in this conversation: never offered twice. */
  usedMoveIds(permit: Authorised<'suggestion.read'>): Promise<readonly string[]>
  saveMoves(
    permit: Authorised<'suggestion.read'>,
    threadVersion: number,
    moves: readonly SuggestedMove[],
    entry: AuditEntry,
  ): Promise<void>
  /** Keeps the draft and ends its call in the ledger, in one transaction. Refused where the consent that the call
   * was made under has ended since. */
  saveDraft(
    permit: Authorised<'draft.ask'>,
    call: ModelCall,
    draft: Draft,
    end: CallEnd,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
}

export type Organisation = {
  readonly id: string
  readonly name: string
  readonly assist: AssistLevel
  readonly hours: Hours
  readonly language: Locale
  /** Whether a model outside may receive messages in a language whose names our tagger does not know. */
  readonly remoteForUnreadLanguages: boolean
}
export type Member = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly title: string
  readonly licences: readonly Licence[]
}
export type ClientListed = {
  readonly clientId: string
  readonly conversationId: string
  readonly name: string
  readonly jurisdiction: string
  readonly practitionerIds: readonly string[]
  readonly links: readonly {
    readonly id: string
    readonly madeAt: string
    readonly revokedAt: string | null
  }[]
}
export interface People extends StaffChanges {
  organisation(organisationId: string): Promise<Organisation | null>
  anyOrganisation(): Promise<string | null>
  createOrganisation(
    organisation: Organisation,
    administrator: Omit<Member, 'licences'>,
    entry: AuditEntry,
  ): Promise<void>
  saveOrganisation(
    permit: Authorised<'settings.change'>,
    organisation: Organisation,
    entry: AuditEntry,
  ): Promise<void>
  member(organisationId: string, memberId: string): Promise<Member | null>
  members(permit: Authorised<'people.read'>): Promise<readonly Member[]>
  addLicence(
    permit: Authorised<'people.change'>,
    memberId: string,
    licence: Licence,
    entry: AuditEntry,
  ): Promise<void>
  /** Refuses `not-found` for a licence that is not there or was withdrawn before. */
  withdrawLicence(
    permit: Authorised<'people.change'>,
    licenceId: string,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
  clients(permit: Authorised<'people.read'>): Promise<readonly ClientListed[]>
  addClient(
    permit: Authorised<'people.change'>,
    client: ClientProfile,
    conversationId: string,
    practitionerIds: readonly string[],
    entry: AuditEntry,
  ): Promise<void>
  /** Adds to and takes from what the record knows as giving the client away; what stands there twice is once. */
  changeIdentifiers(
    permit: Authorised<'identifiers.change'>,
    change: { readonly add: readonly KnownIdentifier[]; readonly remove: readonly KnownIdentifier[] },
    entry: AuditEntry,
  ): Promise<void>
}

/** A change somebody may be waiting for. `sequence` counts per organisation without gaps, in commit order.
 * `message-received` stands for the episode that the message opened or raised, too. */
export type OutboxEvent = {
  readonly sequence: number
  readonly kind:
    | 'message-received'
    | 'reply-sent'
    | 'episode-changed'
    | 'ai-choice-changed'
    | 'consent-changed'
    | 'signal-corrected'
    | 'episode-due'
    | 'question-changed'
    | 'care-changed'
    | 'library-changed'
    | 'client-erased'
  /** Null for what is of no conversation: the library. */
  readonly conversationId: string | null
  readonly tier: 0 | 1 | 2 | 3
  readonly at: string
}
export interface Events {
  since(organisationId: string, sequence: number, limit: number): Promise<readonly OutboxEvent[]>
  latest(organisationId: string): Promise<number>
  /** Calls `wake` whenever something new may be there; wakes are hints, `since` is the truth. Returns the way to stop. */
  listen(organisationId: string, wake: () => void): () => void
  /** Says to every server on this record that something a stream was opened with may be over. Null: perhaps anything. */
  hint(key: string): Promise<void>
  hints(hear: (key: string | null) => void): () => void
}

export type Ports = Keeping & {
  readonly shipped: Shipped
  readonly clock: Clock
  readonly ids: Ids
  readonly threads: Threads
  readonly replies: Replies
  readonly suggestions: Suggestions
  readonly episodes: Episodes
  readonly timers: Timers
  readonly escalation: Escalation
  readonly alerts: Alerts
  readonly assistance: AssistanceRecord
  readonly questions: Questions
  readonly practice: Practice
  readonly followUps: FollowUps
  readonly plans: Plans
  readonly profiles: Profiles
  readonly instruments: InstrumentSettings
  readonly consents: Consents
  readonly ledger: Ledger
  readonly people: People
  readonly care: Care
  readonly breakGlass: BreakGlass
  readonly links: Links
  readonly signInSettings: SignInSettings
  readonly confirmations: Confirmations
  readonly providers: Providers
  readonly model: Model
  readonly evidence: Evidence
  readonly judging: Judging
  readonly meanings: Meanings
  readonly embedding: Embedding
  readonly library: Library
  readonly sourcePages: SourcePages
  readonly imports: Imports
  readonly events: Events
  readonly audit: Audit
  readonly auditLog: AuditLog
  readonly rights: Rights
}
