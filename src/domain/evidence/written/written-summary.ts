import type { Facet } from '../reading/facet-cues.ts'

/** A sentence that a model wrote, with the passages that were found to say it. */
export type WrittenSentence = { readonly text: string; readonly passages: readonly number[] }

/** What a model wrote about a source, sentence by sentence, as far as the source says it. */
export type WrittenSentences = {
  readonly summary: readonly WrittenSentence[]
  readonly facets: Readonly<Partial<Record<Facet, readonly WrittenSentence[]>>>
  /** Sentences that were dropped because no passage they named says them. */
  readonly dropped: number
}
export type WrittenSummary = {
  readonly sentences: WrittenSentences
  readonly provider: string
  readonly model: string
  readonly promptVersion: string
  /** SHA-256, hex, of the text that it was written from. */
  readonly textDigest: string
  readonly by: string
  readonly at: string
}
