import type { Conversation } from '../conversation/conversation.ts'
import type { Hit } from '../evidence/source.ts'
import { deidentify } from '../privacy/deidentify.ts'
import type { Deidentified, Secrets } from '../privacy/deidentified.ts'
import { atLeast } from '../risk/levels.ts'
import type { HiddenConversation } from './hide-conversation.ts'
import type { Prompt } from './prompt.ts'
import type { MoveKind } from './suggestion.ts'

/** Passages that a prompt carries at most. */
const MOST_PASSAGES = 4

/** What a model is asked: our instructions, and the hidden conversation as data beside them. Nothing a person wrote
 * becomes part of the instructions; the adapter sends turns as JSON strings in a block that they cannot close. */
export function buildPrompt(
  hidden: HiddenConversation,
  hits: readonly Hit[],
  conversation: Conversation,
  file: { readonly version: string; readonly text: string },
): Prompt {
  return {
    version: file.version,
    system: file.text.trim(),
    agreedProfile: hidden.profile,
    turns: hidden.turns,
    passages: hidePassages(hits, hidden.secrets).passages,
    moves: wantedMoves(conversation),
    ownWords: hidden.ownWords,
  }
}

/** Library passages as a model sees them: `P1`, `P2` …, hidden too, since the type knows no exception. The same
 * secrets give the same placeholders, so that whoever reads the answer can put the originals back. */
export function hidePassages(
  hits: readonly Hit[],
  secrets: Secrets,
): {
  readonly passages: readonly { readonly id: string; readonly text: Deidentified }[]
  readonly secrets: Secrets
} {
  let kept = secrets
  const passages = hits.slice(0, MOST_PASSAGES).map((hit, at) => {
    const language = hit.passage.language
    const hidden = deidentify(hit.quote, { known: [], language, profile: 'care', secrets: kept })
    kept = hidden.secrets
    return { id: `P${at + 1}`, text: hidden.text }
  })
  return { passages, secrets: kept }
}

/** What the reply should do. Danger in the client's latest message puts the direct question first. */
function wantedMoves(conversation: Conversation): readonly MoveKind[] {
  const latest = conversation.messages.findLast((message) => message.from === 'client')
  const danger =
    latest !== undefined &&
    latest.from === 'client' &&
    atLeast(latest.level, 'moderate') &&
    latest.signals.some((signal) => !signal.wrong)
  return danger ? ['validate', 'ask-about-safety'] : ['reflect', 'validate', 'open-question']
}
