import type { Locale } from '../language.ts'
import type { SignalKind } from '../risk/signal.ts'
import type { Modality, MoveKind, MoveStage } from './suggestion.ts'

/** One line of data/moves/{en,es}.jsonl. `text` holds slots in braces (`{feeling}`, `{words}` …) that are filled
 * with what the client wrote; a move whose slots cannot be filled well is not offered. */
export type Move = {
  readonly id: string
  readonly language: Locale
  readonly does: MoveKind
  readonly modality: Modality
  readonly stage: MoveStage
  readonly text: string
  /** Themes it answers (`loss`, `worry`, `sleep` …); empty: any. */
  readonly themes: readonly string[]
  /** Signals it is for; empty: none needed. */
  readonly signals: readonly SignalKind[]
  /** Signals or themes it must not be used with. */
  readonly notWith: readonly string[]
  /** Why one would say this, in one plain sentence for the practitioner. */
  readonly why: string
  /** For `inform`: id of the source in data/evidence that supports it. */
  readonly source: string | null
  /** The passage behind `source`, joined when the library is read. A move with a source and no citation is
   * not shown (EV.1). */
  readonly citation?: Citation
}

/** Where a sentence can be checked; `quote` stands word for word in the passage. */
export type Citation = {
  readonly sourceId: string
  /** Which passage of it, from 0. */
  readonly passage: number
  /** Of its text, by which it is found again. */
  readonly digest: string
  readonly title: string
  readonly url: string
  readonly quote: string
}
