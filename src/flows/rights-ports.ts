import type { Asker } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { NoticeWay } from '../domain/episodes/notice-ways.ts'
import type { RightCase, WantedRightStep } from '../domain/rights/right-case.ts'
import type { Outcome } from '../domain/outcome.ts'

/** A request with what the client wrote and what they were told; empty where nothing was. */
export type RightCaseWithWords = RightCase & { readonly words: string; readonly answer: string }

/** A request on the list of those who see to it. `words` is null for whoever may not read what clients write. */
export type RightCaseListed = RightCase & {
  readonly conversationId: string
  readonly clientName: string
  readonly words: string | null
  readonly answer: string | null
}

/** Kinds of what is held about a client, in the order in which they are told. */
export const heldKinds = [
  'messages',
  'replies',
  'safety-plans',
  'agreed-profiles',
  'follow-ups',
  'episodes',
  'consents',
  'model-calls',
  'questions',
  'links',
  'audit-entries',
] as const
export type HeldKind = (typeof heldKinds)[number]
export type Held = Readonly<Record<HeldKind, number>>

export interface Rights {
  /** What stands then: the same request where it is open already, and nothing is written. Of two that come at once, the
   * second finds the first. */
  ask(
    permit: Authorised<'right.ask' | 'client-record.export'>,
    asked: RightCase,
    words: string,
    entry: AuditEntry,
  ): Promise<RightCase>
  /** A client's own, latest first. */
  own(
    permit: Authorised<'page.read' | 'right.ask' | 'client-record.export'>,
  ): Promise<readonly RightCaseWithWords[]>
  /** Those of everybody: open ones first, the most urgent before the others. */
  cases(permit: Authorised<'right.read'>): Promise<readonly RightCaseListed[]>
  case(asker: Asker, caseId: string): Promise<(RightCase & { readonly conversationId: string }) | null>
  /** Refuses `already-decided` where somebody moved it since. `wanted` null: the client took it back. */
  move(
    permit: Authorised<'right.move' | 'right.ask'>,
    from: RightCase,
    to: RightCase,
    wanted: WantedRightStep | null,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
  /** Puts notices of the next request whose day comes, is there or is over in the way of administrators, once each;
   * false where there is none. */
  tell(organisationId: string, at: string, ways: readonly NoticeWay[]): Promise<boolean>
  held(permit: Authorised<'client-record.export'>): Promise<Held>
}
