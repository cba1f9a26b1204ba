import type { Locale } from '../language.ts'
import type { RiskLevel } from '../risk/levels.ts'

/** The instruments of data/instruments. The fifth migration has the same list. */
export const instrumentIds = ['asq', 'phq9-item9', 'triage'] as const
export type InstrumentId = (typeof instrumentIds)[number]

/** The same in both languages, written, not translated word by word. */
export type InBoth = Readonly<Record<Locale, string>>

export type AnswerChoice = { readonly id: string; readonly label: InBoth }
/** Holds where any of these items has any of these answers. */
export type Condition = { readonly items: readonly string[]; readonly answers: readonly string[] }
export type Item = {
  readonly id: string
  readonly text: InBoth
  /** When it is asked; null: always. */
  readonly asked: Condition | null
  /** What else is written down in the client's words, after these answers. */
  readonly detail: { readonly answers: readonly string[]; readonly label: InBoth } | null
  readonly choices: readonly AnswerChoice[]
}

/** `clear`: nothing was found, which is no all-clear. `ask-on`: it opens the talk and gives no level. */
export const tiers = ['clear', 'ask-on', 'low', 'moderate', 'high', 'imminent'] as const
export type FollowUpTier = (typeof tiers)[number]

/** One row of a table. It counts where any condition holds; without one, where no row before it did. */
export type Row = {
  readonly id: string
  readonly when: readonly Condition[]
  readonly tier: FollowUpTier
  /** What an episode is opened with or raised to; null: it is left as it is. Nothing lowers one (SA.2). */
  readonly raises: RiskLevel | null
  readonly name: InBoth
  readonly why: InBoth
  /** What it asks the practitioner to do next. */
  readonly next: readonly InBoth[]
}
/** Rows from the gravest to the mildest; the first that counts is the result. */
export type ScoringTable = {
  readonly id: string
  readonly name: InBoth
  readonly source: string
  readonly note: InBoth
  readonly rows: readonly Row[]
}

/** A set of questions and the tables that score them; read from data/instruments, never written by a program. */
export type Instrument = {
  readonly id: InstrumentId
  readonly version: string
  readonly name: InBoth
  readonly about: InBoth
  /** `verbatim`: read aloud exactly so. `labels`: what was learned, asked in one's own words. */
  readonly wording: 'verbatim' | 'labels'
  readonly licence: {
    readonly class: 'A' | 'B' | 'C' | 'own'
    readonly notice: InBoth
    readonly sourceUrl: string | null
    /** Day on which the rights holder's own page was read; null: not yet. */
    readonly retrievedOn: string | null
    readonly permitsElectronic: boolean
  }
  readonly stem: InBoth | null
  readonly items: readonly Item[]
  readonly tables: readonly ScoringTable[]
}
