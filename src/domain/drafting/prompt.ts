import type { Deidentified } from '../privacy/deidentified.ts'

/** What a model is asked. Every string is either ours or de-identified; client text is always data, never instruction. */
export type Prompt = {
  readonly version: string
  readonly system: string
  readonly turns: readonly { readonly from: 'client' | 'practitioner'; readonly text: Deidentified }[]
  readonly passages: readonly { readonly id: string; readonly text: Deidentified }[]
  readonly moves: readonly string[]
  readonly ownWords: Deidentified | null
}
