import type { Draft } from '../drafting/suggestion.ts'
import { provenanceOf } from './provenance-of.ts'

/** Whose unsent words were made from one of these drafts, by what they really resemble (HU.3). */
export const madeFromDrafts = (
  drafts: readonly Draft[],
  ownWords: readonly { readonly memberId: string; readonly text: string }[],
): readonly string[] =>
  ownWords
    .filter(({ text }) => {
      const { origin } = provenanceOf(text, { moves: [], drafts, draftDeleted: null }, false)
      return origin === 'edited-from-a-draft'
    })
    .map(({ memberId }) => memberId)
