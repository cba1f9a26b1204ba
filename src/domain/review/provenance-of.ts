import type { Draft, SuggestedMove } from '../drafting/suggestion.ts'
import type { Provenance } from './provenance.ts'

/** How a text came about, and from which moves of the library or from which draft. A deleted draft has no id left. */
export type Making = {
  readonly provenance: Provenance
  readonly moveIds: readonly string[]
  readonly draftId: string | null
}

/** What was in front of the practitioner. */
export type Before = {
  readonly moves: readonly SuggestedMove[]
  /** Every draft that may be in it: of this version, and of earlier ones, since what was taken from one stays on the
   * screen when the client writes again. */
  readonly drafts: readonly Draft[]
  readonly draftDeleted: string | null
}

/** From this share of a suggestion's words found again in order, a text comes from it: a move is short, so most of it. */
const MOVE_KEPT = 0.6
/** A draft is long: a third of it, or half of what was sent. */
const DRAFT_KEPT = 0.34
const SENT_FROM_DRAFT = 0.5
/** Words in a row that make a run; shorter agreement is chance. */
const RUN = 3

/**
 * How a text came about (HU.3), by what it really resembles, not by what a screen says. Words are compared in runs of
 * three, without case and accents; a suggestion of fewer than three words counts where it stands whole. `shareEdited` is
 * the share of the sent words that are in no such run, for the one suggestion that it resembles most. Linear in the
 * length of text and suggestions.
 */
export function makingOf(text: string, shown: Before | null, feedbackSeen: boolean): Making {
  const sent = wordsOf(text)
  const fromDrafts = (shown?.drafts ?? [])
    .map((draft) => ({
      draft,
      like: likeness(sent, wordsOf(draft.sentences.map((one) => one.text).join(' '))),
    }))
    .toSorted((a, b) => b.like.covered - a.like.covered)
  const [nearest] = fromDrafts
  const draft = nearest?.draft ?? null
  const fromDraft = nearest?.like ?? null
  const fromMoves = (shown?.moves ?? []).map((move) => ({ move, like: likeness(sent, wordsOf(move.text)) }))
  const best = fromMoves.toSorted((a, b) => b.like.kept - a.like.kept)[0]
  const draftCounts =
    fromDraft !== null && (fromDraft.kept >= DRAFT_KEPT || fromDraft.covered >= SENT_FROM_DRAFT)
  const moveCounts = best !== undefined && best.like.kept >= MOVE_KEPT
  if (draft && fromDraft && draftCounts && !(moveCounts && best.like.covered > fromDraft.covered))
    return ofDraft(draft.id, rounded(1 - fromDraft.covered), draft.model)
  const suggested = shown !== null && (shown.moves.length > 0 || draft !== null)
  if (moveCounts) {
    const taken = fromMoves.filter(({ like }) => like.kept >= MOVE_KEPT).map(({ move }) => move)
    const words = taken.flatMap((move) => wordsOf(move.text))
    const shareEdited = rounded(1 - likeness(sent, words).covered)
    const moveIds = [...new Set(taken.map((move) => move.moveId))]
    return { provenance: { origin: 'from-a-move', shareEdited, model: null }, moveIds, draftId: null }
  }
  // What the draft said is gone, so nobody can tell how much of this text came from it: it counts as from it.
  if (shown?.draftDeleted) return ofDraft(null, null, shown.draftDeleted)
  const origin = feedbackSeen ? 'with-feedback' : 'own-words'
  const provenance = { origin, shareEdited: suggested ? 1 : null, model: null } as const
  return { provenance, moveIds: [], draftId: null }
}

/** {@link makingOf} for whoever asks only how it came about. */
export const provenanceOf = (text: string, shown: Before | null, feedbackSeen: boolean): Provenance =>
  makingOf(text, shown, feedbackSeen).provenance

const ofDraft = (draftId: string | null, shareEdited: number | null, model: string): Making => ({
  provenance: { origin: 'edited-from-a-draft', shareEdited, model },
  moveIds: [],
  draftId,
})

/** The words of a text as they are compared: without case, accents and marks. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

const rounded = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000

/** `kept`: share of the suggestion found again in the sent text; `covered`: share of the sent text that is from it. */
function likeness(
  sent: readonly string[],
  suggestion: readonly string[],
): { readonly kept: number; readonly covered: number } {
  if (sent.length === 0 || suggestion.length === 0) return { kept: 0, covered: 0 }
  const run = Math.min(RUN, suggestion.length)
  return { kept: shareIn(suggestion, sent, run), covered: shareIn(sent, suggestion, run) }
}

/** Share of the words of `a` that stand in a run which `b` has too. */
function shareIn(a: readonly string[], b: readonly string[], run: number): number {
  const runs = new Set<string>()
  for (let i = 0; i + run <= b.length; i++) runs.add(b.slice(i, i + run).join(' '))
  let until = 0
  let words = 0
  for (let i = 0; i + run <= a.length; i++) {
    if (!runs.has(a.slice(i, i + run).join(' '))) continue
    words += i + run - Math.max(until, i)
    until = i + run
  }
  return words / a.length
}
