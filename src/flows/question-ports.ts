import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { Role } from '../domain/access/actor.ts'
import type { NoticeWay } from '../domain/episodes/notice-ways.ts'
import type { Outcome } from '../domain/outcome.ts'

/** A colleague was asked about one conversation. Times are ISO 8601 UTC. */
export type Question = {
  readonly id: string
  readonly askedBy: { readonly id: string; readonly name: string }
  readonly askedOf: { readonly id: string; readonly name: string }
  readonly question: string
  readonly at: string
  readonly answer: string | null
  readonly answeredAt: string | null
}
/** Waits for the answer of whoever reads this. */
export type QuestionWaiting = {
  readonly id: string
  readonly conversationId: string
  readonly clientName: string
  readonly askedByName: string
  readonly at: string
}
export type Colleague = { readonly id: string; readonly name: string; readonly role: Role }

export interface Questions {
  /** Whom the actor may ask: those who may read this conversation already, without the actor. */
  colleagues(permit: Authorised<'conversation.read'>): Promise<readonly Colleague[]>
  /** Refuses `forbidden` where who is asked may not read the conversation: asking opens no door. */
  ask(
    permit: Authorised<'senior.ask'>,
    asked: { readonly id: string; readonly of: string; readonly question: string; readonly at: string },
    entry: AuditEntry,
  ): Promise<Outcome<null>>
  /** Of this conversation, oldest first. */
  about(permit: Authorised<'conversation.read'>): Promise<readonly Question[]>
  /** Only by who was asked, and once: else `forbidden`, `already-decided`, or `not-found`. */
  answer(
    permit: Authorised<'senior.answer'>,
    questionId: string,
    answer: string,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
  /** Asked of the actor and not answered, longest first; only of conversations that they may read. */
  waiting(permit: Authorised<'queue.read'>): Promise<readonly QuestionWaiting[]>
  /** One who was asked and not told yet gets a notice by each way, with its entry; false where there is none. */
  tell(organisationId: string, at: string, ways: readonly NoticeWay[]): Promise<boolean>
}
