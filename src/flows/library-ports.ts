import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { AskedHere } from '../domain/evidence/asked-here.ts'
import type { SourceRecord } from '../domain/evidence/formats/record.ts'
import type { Identifier } from '../domain/evidence/identifiers.ts'
import type { Duplicate } from '../domain/evidence/plan-import.ts'
import type { Hit, Passage } from '../domain/evidence/source.ts'
import type { Locale } from '../domain/language.ts'
import type { Deidentified } from '../domain/privacy/deidentified.ts'

/** What the flows need of an organisation's own library. */

export type KeptSource = {
  readonly id: string
  readonly record: SourceRecord
  /** Marked by this practice as its own guideline: ranks first. */
  readonly ours: boolean
  readonly addedAt: string
}
export type Imported = {
  readonly added: number
  readonly merged: number
  /** Pairs that are probably one source; a person decides. */
  readonly duplicates: readonly Duplicate[]
}
export interface Library {
  /** Adds records, merges those that share an identifier with a source that is there, and makes their passages
   * searchable: all or nothing. */
  add(
    permit: Authorised<'library.change'>,
    records: readonly SourceRecord[],
    entry: AuditEntry,
  ): Promise<Imported>
  /** Passages that answer best, one for each source; none of a source that was retracted or is doubted. A client's
   * words come de-identified (PR.1). */
  search(
    permit: Authorised<'library.read' | 'draft.ask'>,
    question: Deidentified | AskedHere,
    language: Locale,
    limit: number,
  ): Promise<readonly Hit[]>
  /** Newest first; `after` is the id of the last one seen. */
  sources(
    permit: Authorised<'library.read'>,
    asked: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly KeptSource[]>
  source(permit: Authorised<'library.read'>, id: string): Promise<KeptSource | null>
  passages(permit: Authorised<'library.read'>, id: string): Promise<readonly Passage[]>
  /** Sources that have one of these identifiers: what a reference leads to. */
  holding(
    permit: Authorised<'library.read'>,
    identifiers: readonly Identifier[],
  ): Promise<readonly { readonly identifier: Identifier; readonly id: string; readonly title: string }[]>
  /** Sources that refer to one of these identifiers: who cites the source that has them. */
  citing(
    permit: Authorised<'library.read'>,
    identifiers: readonly Identifier[],
  ): Promise<readonly { readonly id: string; readonly title: string }[]>
  markOurs(permit: Authorised<'library.change'>, id: string, ours: boolean, entry: AuditEntry): Promise<void>
}
