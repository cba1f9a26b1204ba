import type { ServerActor } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { Erasure, ErasureReason, Hold } from '../domain/erasure/erasure.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { RightCase } from '../domain/rights/right-case.ts'
import type { KeyChanges } from './key-ports.ts'
import type { RetainedKind, RetentionRules } from '../domain/retention/rules.ts'

/** How keys change, and how records end. */
export type Keeping = { readonly keyChanges: KeyChanges; readonly erasures: Erasures }

/** After an erasure the organisation's key is changed, and then the secret outside the database that wraps it. */
export interface Forgetting {
  /** What comes next: a change of keys begins, or goes on, or the older secret is destroyed. */
  forgetting(organisationId: string): Promise<'nothing' | 'begin' | 'turning' | 'destroy'>
  /** Puts a new secret in the place of the one there is, for every organisation, and destroys that one. */
  destroyOlder(organisationId: string, entry: AuditEntry): Promise<void>
}

export interface Erasures extends Forgetting {
  /**
   * Destroys every version of the client's key, overwrites what it sealed, removes what is plain, and keeps that it
   * happened: all or nothing. Refuses `legal-hold`, `episode-open`, and `already-decided` for somebody erased before.
   * `by` of what is kept is null where the software itself did it.
   */
  erase(
    whose: Authorised<'client.erase'> | ServerActor,
    wanted: {
      readonly clientId: string
      readonly because: ErasureReason
      /** The request of the client that this answers. It stays open for its answer; their others are closed. */
      readonly answering?: string
      readonly at: string
    },
    entries: (done: Erasure, closed: readonly RightCase[]) => readonly AuditEntry[],
  ): Promise<Outcome<Erasure>>
  /** Everybody who was erased, oldest first. */
  erased(organisationId: string): Promise<readonly Erasure[]>
  /** When the person of this conversation was erased; null where nobody was. */
  erasedAt(organisationId: string, conversationId: string): Promise<string | null>
  /** Holds that stand. */
  holds(permit: Authorised<'erasure.read'>): Promise<readonly Hold[]>
  /** Refuses `already-decided` where one stands. */
  setHold(permit: Authorised<'hold.change'>, hold: Hold, entry: AuditEntry): Promise<Outcome<null>>
  /** The client whose hold it was; null where none stands. */
  liftHold(
    permit: Authorised<'hold.change'>,
    holdId: string,
    by: string,
    at: string,
    entry: AuditEntry,
  ): Promise<string | null>
  rules(organisationId: string): Promise<RetentionRules>
  saveRules(permit: Authorised<'retention.change'>, rules: RetentionRules, entry: AuditEntry): Promise<void>
  /** Removes (or, in a dry run, counts) what is older; nobody's who is held or whose episode is open. */
  retain(
    organisationId: string,
    kind: Exclude<RetainedKind, 'clients'>,
    before: string,
    entry: ((rows: number) => AuditEntry) | null,
  ): Promise<number>
  /** Clients whose last message and last care are from before, who are not held and have no open episode. */
  longGone(organisationId: string, before: string): Promise<readonly string[]>
}
