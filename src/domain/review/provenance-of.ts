import type { Draft, SuggestedMove } from '../drafting/suggestion.ts'
import type { Provenance } from './provenance.ts'

export declare function provenanceOf(
  text: string,
  shown: { readonly moves: readonly SuggestedMove[]; readonly draft: Draft | null } | null,
  feedbackSeen: boolean,
): Provenance
