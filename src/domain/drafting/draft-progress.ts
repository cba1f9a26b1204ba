import type { Draft, DraftSentence } from './suggestion.ts'

/** What the practitioner's screen is told while a draft comes in. `why` is a refusal code, a model fault, or a
 * reason of the guard; the word file has a line for each. */
export type DraftProgress =
  | { readonly kind: 'sentence'; readonly sentence: DraftSentence }
  | { readonly kind: 'dropped'; readonly why: string }
  | DraftEnd
export type DraftEnd =
  | { readonly kind: 'done'; readonly draft: Draft }
  | { readonly kind: 'none'; readonly why: string }
