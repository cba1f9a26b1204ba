import type { Authorised } from '../domain/access/authorise.ts'
import type { ChainedEntry } from '../domain/audit/chain.ts'
import type { ClinicalDay } from '../domain/audit/administrative.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { AuditFilter } from '../domain/audit/kinds.ts'

/** An entry, and the clients it is about. */
export type FoundEntry = ChainedEntry & { readonly clientIds: readonly string[] }
/** The same as it is shown; without hashes where they would tell what is left out. */
export type ShownEntry = Omit<FoundEntry, 'previous' | 'hash'> & {
  readonly previous: string | null
  readonly hash: string | null
}

export interface Audit {
  /** Records what was refused or only looked at, in a transaction of its own. */
  record(entry: AuditEntry): Promise<void>
  /** Records that somebody looked, before they see. The same again within some minutes (src/domain/audit/look-again.ts) is counted, and
   * told by one more entry. */
  look(entry: AuditEntry): Promise<void>
  /** Tells what was counted of looks that began by then; false where there was nothing. */
  tellLooks(organisationId: string, at: string, begunBy: string): Promise<boolean>
  entries(organisationId: string): AsyncIterable<ChainedEntry>
  head(organisationId: string): Promise<{ readonly sequence: number; readonly hash: string }>
  organisations(): Promise<readonly string[]>
}

/** The chain as people look through it. Latest first; a page begins before the entry that the last one ended with. Whoever
 * does not see every entry is given those about the practice alone, numbered among themselves: a gap would be a count. */
export interface AuditLog {
  /** Entries about clients, counted by day, latest first; days without one are left out. */
  clinicalDays(
    permit: Authorised<'audit.read' | 'audit.export'>,
    between: { readonly from: string; readonly until: string },
  ): Promise<readonly ClinicalDay[]>
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
