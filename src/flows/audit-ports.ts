import type { Authorised } from '../domain/access/authorise.ts'
import type { ChainedEntry } from '../domain/audit/chain.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { AuditFilter } from '../domain/audit/kinds.ts'

/** An entry, and the clients it is about. */
export type FoundEntry = ChainedEntry & { readonly clientIds: readonly string[] }

export interface Audit {
  /** Records what was refused or only looked at, in a transaction of its own. */
  record(entry: AuditEntry): Promise<void>
  entries(organisationId: string): AsyncIterable<ChainedEntry>
  head(organisationId: string): Promise<{ readonly sequence: number; readonly hash: string }>
  organisations(): Promise<readonly string[]>
}

/** The chain as people look through it. Latest first; a page begins before the entry that the last one ended with. */
export interface AuditLog {
  entries(
    permit: Authorised<'audit.read' | 'audit.export'>,
    filter: AuditFilter,
    before: number | null,
    limit: number,
  ): Promise<readonly FoundEntry[]>
  /** Entries about this client of these events. */
  about(
    permit: Authorised<'page.read' | 'client-record.export'>,
    events: readonly string[],
    before: number | null,
    limit: number,
  ): Promise<readonly ChainedEntry[]>
}
