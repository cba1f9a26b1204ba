import type { ProfilePart } from '../agreed-profile/profile.ts'
import type { Deidentified } from '../privacy/deidentified.ts'

/** What a model is asked. Every string is either ours or de-identified; client text is always data, never instruction. */
export type Prompt = {
  readonly version: string
  readonly system: string
  /** What the client agreed to; null where they agreed to nothing yet. */
  readonly agreedProfile: HiddenProfile | null
  readonly turns: readonly { readonly from: 'client' | 'practitioner'; readonly text: Deidentified }[]
  readonly passages: readonly { readonly id: string; readonly text: Deidentified }[]
  readonly moves: readonly string[]
  readonly ownWords: Deidentified | null
}

export type HiddenProfile = Readonly<Record<ProfilePart, readonly Deidentified[]>>
