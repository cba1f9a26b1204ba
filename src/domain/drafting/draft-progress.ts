import type { Draft, DraftSentence } from './suggestion.ts'

/** Why a sentence was dropped, or the whole draft withheld, by what it turned out to be. Refusal codes and model
 * faults come besides; the word file has a line for each. */
export const draftReasons = [
  /** Nothing usable was left. */
  'draft-empty',
  /** Not prose: broken encoding, control signs, markup, mostly signs. */
  'draft-not-text',
  /** A call of a tool, or JSON, where a reply was asked for. */
  'draft-is-a-call',
  /** A placeholder that we never gave, or a mangled one. */
  'draft-foreign-placeholder',
  /** Our instructions came back. */
  'draft-echoes-instructions',
  /** The model says that it will not. */
  'draft-declined',
  /** Not the client's language. */
  'draft-other-language',
  /** More than 1,200 characters. */
  'draft-too-long',
  /** One sentence: the guard found something that must not be sent. */
  'sentence-blocked',
  /** One sentence holds a link. */
  'sentence-has-link',
  /** One sentence states a fact and cites nothing (EV.1). */
  'claim-without-citation',
  /** One sentence states about the client what nobody told (EV.1). */
  'fact-not-told',
  /** One sentence cites a passage that was not given (EV.1). */
  'citation-unknown',
  /** One sentence cites a passage that does not speak of it (EV.1). */
  'citation-does-not-support',
  /** The guard found the whole wanting, for example silent about danger. */
  'draft-blocked',
  /** A calibrated second look by the model found harm in the whole. */
  'draft-second-look',
] as const
export type DraftReason = (typeof draftReasons)[number]

/** What the practitioner's screen is told while a draft comes in. `why` is a refusal code, a model fault, or a
 * {@link DraftReason}. */
export type DraftProgress =
  | { readonly kind: 'sentence'; readonly sentence: DraftSentence }
  | { readonly kind: 'dropped'; readonly why: string }
  | DraftEnd
export type DraftEnd =
  | { readonly kind: 'done'; readonly draft: Draft }
  | { readonly kind: 'none'; readonly why: string }
