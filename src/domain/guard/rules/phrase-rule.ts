import type { SourceId } from '../sources.ts'

export type Severity = 'advice' | 'warning' | 'block'

/** A thing that must not be said, as phrases (see reading/phrases.ts). */
export type PhraseRule = {
  /** Stable id; words for people stand in feedback/words.ts. */
  readonly rule: string
  readonly severity: Severity
  readonly source: SourceId
  readonly lines: string
  /** "not", "never", "without" shortly before makes it something else ("do not stop your medication"). */
  readonly unlessNegated?: boolean
  /** Found in the same sentence, these make it something else ("ask your doctor before …"). */
  readonly unless?: string
  /** Only where the client's message carries danger; absent: whoever is spoken to. */
  readonly onlyIn?: 'danger'
  /** A plain question about it ("did you take them with alcohol?") is none. */
  readonly unlessAsked?: boolean
}
