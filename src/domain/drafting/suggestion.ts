import type { ProfilePart } from '../agreed-profile/profile.ts'

/** What a move does. Two or three of different kinds are offered at a time. */
export const moveKinds = [
  'reflect',
  'validate',
  'open-question',
  'affirm',
  'summarise',
  'inform',
  'ask-about-safety',
  'practical',
] as const
export type MoveKind = (typeof moveKinds)[number]

/** The way of working that a move comes from. `common`: listening well, which belongs to none. `crisis`: asking about
 * danger and keeping safe. */
export const modalities = [
  'crisis',
  'common',
  'motivational',
  'cognitive-behavioural',
  'acceptance',
  'dialectical',
  'problem-solving',
  'grief',
] as const
export type Modality = (typeof modalities)[number]

/** Where in a piece of work a move belongs: getting to know, looking closer, changing something, keeping what helped. */
export const moveStages = ['any', 'engaging', 'exploring', 'changing', 'keeping'] as const
export type MoveStage = (typeof moveStages)[number]

/** Why something was suggested (EV.1). Quotes are the client's own words or a source's. */
export type Basis =
  | {
      readonly kind: 'client-words'
      readonly messageId: string
      readonly start: number
      readonly end: number
      readonly quote: string
    }
  | { readonly kind: 'profile'; readonly part: ProfilePart; readonly quote: string }
  | { readonly kind: 'signal'; readonly messageId: string; readonly rule: string; readonly words: string }
  | {
      readonly kind: 'source'
      readonly sourceId: string
      /** Which passage of it, from 0; null in what was kept before passages were. */
      readonly passage: number | null
      /** Of that passage's text; null in what was kept before texts were. */
      readonly digest: string | null
      readonly title: string
      readonly url: string
      readonly quote: string
    }
  | { readonly kind: 'guideline'; readonly title: string; readonly url: string }

/** One short move, filled with the client's own words; the practitioner takes it, changes it, or leaves it. */
export type SuggestedMove = {
  readonly id: string
  readonly moveId: string
  readonly does: MoveKind
  /** Null in what was kept before moves had them. */
  readonly modality: Modality | null
  readonly stage: MoveStage | null
  readonly text: string
  readonly why: string
  readonly basis: readonly Basis[]
}

/** A sentence of a model's draft that the guard has passed, with what it rests on. */
export type DraftSentence = { readonly text: string; readonly basis: readonly Basis[] }

export type Draft = {
  readonly id: string
  readonly sentences: readonly DraftSentence[]
  readonly provider: string
  readonly model: string
  readonly promptVersion: string
  readonly at: string
}
