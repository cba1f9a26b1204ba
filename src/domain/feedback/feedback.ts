import type { Language, Locale } from '../language.ts'
import type { Span } from '../span.ts'

/** What a practitioner's sentence does (MITI-like; the CLI contract fixes the spelling). */
export const behaviours = [
  'open-question',
  'closed-question',
  'simple-reflection',
  'complex-reflection',
  'affirmation',
  'summary',
  'information',
  'advice',
  'confrontation',
  'warning',
  'other',
] as const
export type Behaviour = (typeof behaviours)[number]

export type Strength = 'none' | 'weak' | 'strong'

/** One concrete, kind hint in the practitioner's own voice. `rule` is stable; `at` the words it is about. */
export type Hint = {
  readonly rule: string
  readonly words: string
  readonly at: Span | null
  readonly source: string
}

export type Feedback = {
  readonly sentences: readonly (Span & { readonly behaviour: Behaviour })[]
  readonly empathy: {
    readonly reactions: Strength
    readonly interpretations: Strength
    readonly explorations: Strength
  }
  /** The words that carry each mechanism of empathy. */
  readonly carriedBy: readonly (Span & {
    readonly mechanism: 'reactions' | 'interpretations' | 'explorations'
  })[]
  readonly hints: readonly Hint[]
}

/** Feedback on the practitioner's own text beside what the client wrote; `locale` is the language of the hints. */
export function feedback(given: {
  readonly client: string
  readonly text: string
  readonly language: Language
  readonly locale: Locale
}): Feedback {
  return {
    sentences: given.text === '' ? [] : [{ start: 0, end: given.text.length, behaviour: 'other' }],
    empathy: { reactions: 'none', interpretations: 'none', explorations: 'none' },
    carriedBy: [],
    hints: [],
  }
}
