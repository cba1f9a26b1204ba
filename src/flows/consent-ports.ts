import type { Asker } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { Consent, Purpose } from '../domain/consent/consent.ts'
import type { ConsentToken } from '../domain/consent/mint-token.ts'
import type { CallEnd, LedgerRow, ModelCall, RecordedCall } from '../domain/consent/model-call.ts'
import type { Draft } from '../domain/drafting/suggestion.ts'
import type { Outcome } from '../domain/outcome.ts'

/** What the flows need of consents, and of the ledger of what was done under them. */

export interface Consents {
  consents(asker: Asker, clientId: string): Promise<readonly Consent[]>
  give(
    permit: Authorised<'consent.change' | 'consent.record'>,
    consent: Consent,
    entry: AuditEntry,
  ): Promise<void>
  revoke(
    permit: Authorised<'consent.change' | 'consent.record'>,
    purpose: Purpose,
    at: string,
    entry: AuditEntry,
  ): Promise<void>
}

/** What a model gave under one purpose and is still here: drafts, and unsent words that may be made of them. */
export type Derived = {
  readonly drafts: readonly Draft[]
  readonly ownWords: readonly { readonly memberId: string; readonly text: string }[]
}
/** A row's place in the order of the ledger. */
export type LedgerPlace = { readonly askedAt: string; readonly id: string }

/** Every use of a model on a client's data (AU.3). */
export interface Ledger {
  /** HMAC-SHA-256, hex, of the text under the client's key. */
  mark(permit: Authorised<'draft.ask'>, text: string): Promise<string>
  /** Commits the row before anything is sent. PostgreSQL refuses where no consent holds at this moment, or where the
   * client switched AI off. */
  begin(
    permit: Authorised<'draft.ask'>,
    call: ModelCall,
    token: ConsentToken,
    entry: AuditEntry,
  ): Promise<Outcome<RecordedCall>>
  /** What became of it; once. */
  end(permit: Authorised<'draft.ask'>, call: ModelCall, end: CallEnd, entry: AuditEntry): Promise<void>
  /** Latest first, at most `limit`, after the row `before` in that order; null: from the latest. */
  rows(
    permit: Authorised<'page.read' | 'conversation.read' | 'client-record.export'>,
    before: LedgerPlace | null,
    limit: number,
  ): Promise<readonly LedgerRow[]>
  /** The latest drafts of the conversation that are still here, and the model of one that was shown and deleted since
   * the practitioner last wrote; null where there is none. */
  shownDrafts(
    permit: Authorised<'reply.decide'>,
  ): Promise<{ readonly drafts: readonly Draft[]; readonly deletedFrom: string | null }>
  derived(permit: Authorised<'consent.change' | 'consent.record'>, purpose: Purpose): Promise<Derived>
  /** Deletes every draft made under the purpose, and the unsent words of these members; the ledger keeps the rows
   * and says when. Answers how many drafts went. */
  deleteDerived(
    permit: Authorised<'consent.change' | 'consent.record'>,
    purpose: Purpose,
    ownWordsOf: readonly string[],
    entry: AuditEntry,
  ): Promise<number>
}
