import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { Colleague, Comment } from '../domain/evidence/discussion/comment.ts'
import type { AppraisalTool, Judged } from '../domain/evidence/reading/appraisal.ts'
import type { RecordedSourceCall, SourceCall } from '../domain/evidence/written/source-call.ts'
import type { WrittenSummary } from '../domain/evidence/written/written-summary.ts'
import type { Outcome } from '../domain/outcome.ts'

/** What the flows need of what a practice does with a source. A source is named by its id in the library of the practice,
 * or by the one it ships under. Times are ISO 8601 UTC. */

export type Appraisal = {
  readonly by: Colleague
  readonly tool: AppraisalTool
  readonly judged: readonly Judged[]
  readonly at: string
}
export type PracticeNote = { readonly by: Colleague; readonly text: string; readonly at: string }
export type ReadingItem = {
  readonly sourceId: string
  readonly by: Colleague
  readonly why: string
  readonly at: string
  readonly readBy: readonly Colleague[]
}
/** Somebody was named in a comment and did not look at the source since. */
export type MentionWaiting = {
  readonly sourceId: string
  readonly commentId: string
  readonly by: Colleague
  readonly text: string
  readonly at: string
}
/** All that the practice did with one source. */
export type WithSource = {
  readonly comments: readonly Comment[]
  readonly note: PracticeNote | null
  readonly reading: ReadingItem | null
  readonly appraisals: readonly Appraisal[]
  readonly summary: WrittenSummary | null
}
export type NewComment = {
  readonly id: string
  readonly sourceId: string
  readonly answers: string | null
  readonly text: string
  readonly mentions: readonly string[]
}

export interface SourcePages {
  /** Everybody on the staff, for mentions. */
  colleagues(permit: Authorised<'library.read' | 'library.discuss'>): Promise<readonly Colleague[]>
  with(permit: Authorised<'library.read'>, sourceId: string): Promise<WithSource>
  /** Refuses `not-found` where the comment it answers is none of this source, or is an answer itself. */
  comment(
    permit: Authorised<'library.discuss'>,
    comment: NewComment,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
  /** Only by who wrote it: else `forbidden`; `not-found` where it is not there or was taken back. */
  editComment(
    permit: Authorised<'library.discuss'>,
    changed: Pick<NewComment, 'id' | 'text' | 'mentions'>,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
  /** As {@link editComment}: what was said is gone, that something was said stays. */
  takeBack(permit: Authorised<'library.discuss'>, id: string, entry: AuditEntry): Promise<Outcome<null>>
  /** Settles a thread, or opens it again; `not-found` for an answer. */
  resolve(
    permit: Authorised<'library.discuss'>,
    id: string,
    resolved: boolean,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
  /** Where the actor was named and has not looked since, newest first. */
  mentions(permit: Authorised<'library.read'>): Promise<readonly MentionWaiting[]>
  /** False, and nothing written, where nothing waited. */
  seeMentions(permit: Authorised<'library.read'>, sourceId: string, entry: AuditEntry): Promise<boolean>
  writeNote(
    permit: Authorised<'library.discuss'>,
    sourceId: string,
    text: string,
    entry: AuditEntry,
  ): Promise<void>
  /** Newest first. */
  readingList(permit: Authorised<'library.read'>): Promise<readonly ReadingItem[]>
  putOnList(
    permit: Authorised<'library.discuss'>,
    sourceId: string,
    why: string,
    entry: AuditEntry,
  ): Promise<void>
  takeOffList(permit: Authorised<'library.discuss'>, sourceId: string, entry: AuditEntry): Promise<void>
  markRead(
    permit: Authorised<'library.discuss'>,
    sourceId: string,
    read: boolean,
    entry: AuditEntry,
  ): Promise<void>
  /** In place of what the actor judged before. */
  appraise(
    permit: Authorised<'library.discuss'>,
    sourceId: string,
    appraisal: Pick<Appraisal, 'tool' | 'judged'>,
    entry: AuditEntry,
  ): Promise<void>
  /** Whether the practice lets a model write summaries of published sources; not before an administrator said so. */
  mayWrite(permit: Authorised<'library.read' | 'library.summarise'>): Promise<boolean>
  allowWriting(permit: Authorised<'settings.change'>, allowed: boolean, entry: AuditEntry): Promise<void>
  /** Writes down that a model is about to be asked, in a transaction of its own; without that nothing can be asked. */
  beginSummary(
    permit: Authorised<'library.summarise'>,
    call: SourceCall,
    entry: AuditEntry,
  ): Promise<RecordedSourceCall>
  saveSummary(
    permit: Authorised<'library.summarise'>,
    sourceId: string,
    summary: WrittenSummary,
    entry: AuditEntry,
  ): Promise<void>
}
