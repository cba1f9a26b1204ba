import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { AskedHere } from '../domain/evidence/asked-here.ts'
import type { SourceRecord } from '../domain/evidence/formats/record.ts'
import type { Identifier } from '../domain/evidence/identifiers.ts'
import type { Mend, Mended } from '../domain/evidence/mend.ts'
import type { PlacedLine } from '../domain/evidence/pdf/page.ts'
import type { Duplicate } from '../domain/evidence/plan-import.ts'
import type { Register } from '../domain/evidence/registers.ts'
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
/** A file that a source came from. `lines` say where its text stands, if it is a PDF. */
export type KeptFile = {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly pages: number | null
  readonly lines: readonly PlacedLine[]
}
/** Two that are probably one, the one that was here first before the other. */
export type Pair = { readonly first: KeptSource; readonly second: KeptSource }
export type Imported = {
  readonly added: number
  readonly merged: number
  /** Pairs that are probably one source; a person decides. */
  readonly duplicates: readonly Duplicate[]
  /** New ones that somebody had taken out before: `of` is which. */
  readonly returned: readonly Duplicate[]
}
export type Earlier = Pick<Passage, 'section' | 'text'>
/** `by` null: whoever runs the server. */
export type Removal = {
  readonly id: string
  readonly by: string | null
  readonly why: string
  readonly at: string
}
/** What went with a source, each counted. */
export type Went = {
  readonly comments: number
  readonly notes: number
  readonly reading: number
  readonly appraisals: number
  readonly files: number
}
export type Removed = {
  readonly title: string
  readonly by: string | null
  readonly why: string
  readonly at: string
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
  /** One that was found to be the same as another leads to that. */
  source(permit: Authorised<'library.read' | 'draft.ask'>, id: string): Promise<KeptSource | null>
  passages(permit: Authorised<'library.read'>, id: string): Promise<readonly Passage[]>
  /** What a passage of it said before its text became another, by the digest of what it said then. */
  passageBefore(permit: Authorised<'library.read'>, id: string, digest: string): Promise<Earlier | null>
  /** The files it came from, newest first. */
  files(permit: Authorised<'library.read'>, id: string): Promise<readonly KeptFile[]>
  /** The source that this file is the original of, with the file; null where there is none. */
  fileOf(permit: Authorised<'library.read'>, fileId: string): Promise<Omit<KeptFile, 'lines'> | null>
  /** Registers that this practice may ask for a record. */
  registersAllowed(
    permit: Authorised<'library.read' | 'library.change' | 'settings.change'>,
  ): Promise<readonly Register[]>
  allowRegisters(
    permit: Authorised<'settings.change'>,
    registers: readonly Register[],
    entry: AuditEntry,
  ): Promise<void>
  /** Pairs that nobody decided about, newest first. */
  duplicates(permit: Authorised<'library.read'>, limit: number): Promise<readonly Pair[]>
  /** The same: the first stays, and whoever opens the second finds it. Two: not asked again. False where
   * the pair does not wait for that any more. */
  decideDuplicate(
    permit: Authorised<'library.change'>,
    pair: { readonly first: string; readonly second: string; readonly same: boolean },
    entry: AuditEntry,
  ): Promise<boolean>
  /** Sources that have one of these identifiers: what a reference leads to. */
  holding(
    permit: Authorised<'library.read' | 'draft.ask'>,
    identifiers: readonly Identifier[],
  ): Promise<readonly { readonly identifier: Identifier; readonly id: string; readonly title: string }[]>
  /** Sources that refer to one of these identifiers: who cites the source that has them. */
  citing(
    permit: Authorised<'library.read'>,
    identifiers: readonly Identifier[],
  ): Promise<readonly { readonly id: string; readonly title: string }[]>
  /** Takes it out, with all that the practice did with it and all that led to it; the entry says how much that was. Null
   * where it is not there. */
  remove(organisationId: string, removal: Removal, entryOf: (went: Went) => AuditEntry): Promise<Went | null>
  /** What is left of one that was taken out. */
  removed(permit: Authorised<'library.read'>, id: string): Promise<Removed | null>
  /** What is left of the one that this source is the return of; null where it was never here before. */
  returned(permit: Authorised<'library.read'>, id: string): Promise<Removed | null>
  /** A person says what it is. Null where it is not there; nothing is written where nothing changes. */
  mend(
    organisationId: string,
    id: string,
    wanted: Partial<Mend>,
    entryOf: (done: Mended, before: SourceRecord) => AuditEntry,
  ): Promise<Mended | null>
  /** Which of these the practice marked as its own. */
  oursAmong(permit: Authorised<'library.read'>, ids: readonly string[]): Promise<ReadonlySet<string>>
  markOurs(permit: Authorised<'library.change'>, id: string, ours: boolean, entry: AuditEntry): Promise<void>
}
