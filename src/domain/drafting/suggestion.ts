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
