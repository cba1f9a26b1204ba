import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { AskedHere } from '../domain/evidence/asked-here.ts'
import type { LibraryText } from '../domain/evidence/library-text.ts'
import type { Hit, Passage } from '../domain/evidence/source.ts'
import type { Vector } from '../domain/evidence/vector.ts'
import type { Locale } from '../domain/language.ts'
import type { Deidentified } from '../domain/privacy/deidentified.ts'

/** What the flows need for finding pages by what they mean, beside the words they have. Off until an administrator names a
 * model of the configured provider. */

/** A model of meanings, at the configured provider. Throws {@link ModelFaultError}; never waits past `budgetMs`. */
export interface Embedding {
  /** Of a question that somebody on the staff typed: de-identified and nothing else (PR.1). */
  question(organisationId: string, asked: Meant & { readonly question: Deidentified }): Promise<Vector>
  /** Of pages of the library: published text and nothing else. */
  library(
    organisationId: string,
    asked: Meant & { readonly texts: readonly LibraryText[] },
  ): Promise<readonly Vector[]>
}
type Meant = { readonly model: string; readonly budgetMs: number }

export type Unread = { readonly number: number; readonly passage: Pick<Passage, 'title' | 'text'> }
export type MeaningState = {
  readonly model: string | null
  /** Passages of the library whose meaning is kept, and all of them. */
  readonly read: number
  readonly of: number
}
/** Where meanings are kept. */
export interface Meanings {
  /** The model that is asked for meanings; null where none is. */
  model(organisationId: string): Promise<string | null>
  state(permit: Authorised<'settings.read' | 'provider.change'>): Promise<MeaningState>
  /** Another model's meanings are forgotten; null forgets all. */
  choose(permit: Authorised<'provider.change'>, model: string | null, entry: AuditEntry): Promise<void>
  unread(permit: Authorised<'provider.change'>, limit: number): Promise<readonly Unread[]>
  /** Keeps what the chosen model made of these passages; nothing where another one was chosen meanwhile. */
  keep(
    permit: Authorised<'provider.change'>,
    model: string,
    read: readonly { readonly number: number; readonly vector: Vector }[],
    entry: AuditEntry,
  ): Promise<void>
  /** Passages whose meaning is closest, one for each source, closest first. Every passage is compared while the library is
   * small; in a larger one those of the sources `among`. */
  near(permit: Authorised<'library.read'>, asked: Near): Promise<readonly Hit[]>
}
export type Near = {
  readonly vector: Vector
  readonly question: AskedHere
  readonly language: Locale
  readonly among: readonly Hit[]
  readonly limit: number
}
