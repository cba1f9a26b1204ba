import type { Authorised } from '../domain/access/authorise.ts'
import { assistanceOf, type Assistance, type OnScreen } from '../domain/assistance/assistance.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { makingOf } from '../domain/review/provenance-of.ts'
import type { Provenance } from '../domain/review/provenance.ts'
import type { Decision } from '../domain/review/approve.ts'
import { assistNow } from './assist-now.ts'
import type { Ports } from './ports.ts'

/** A decision, and what the browser knows of how it came about. */
export type Decided = Decision & { readonly feedbackSeen: boolean; readonly onScreen?: OnScreen | undefined }

const notSaid: OnScreen = { movesMs: null, draftMs: null }

/** How the text came about (HU.3), by what was in front of this practitioner, and the help that stood beside it. */
export async function howItWasMade(
  permit: Authorised<'reply.decide'>,
  decided: Decided,
  now: string,
  ports: Ports,
): Promise<Outcome<{ readonly provenance: Provenance; readonly assistance: Assistance }>> {
  const conversation = await ports.threads.conversation(permit)
  if (!conversation) return refused('not-found')
  const { assist } = await assistNow(conversation, permit.actor, ports)
  const shown = await ports.suggestions.shown(permit, decided.threadVersion)
  const { drafts, deletedFrom } = await ports.ledger.shownDrafts(permit)
  const seen = { moves: shown?.moves ?? [], drafts, draftDeleted: deletedFrom }
  const making = makingOf(decided.text, seen, decided.feedbackSeen)
  const draft = drafts.find((one) => one.id === making.draftId)
  const handedOut = { moves: shown?.movesAt ?? null, draft: draft?.at ?? null }
  const { text, onScreen = notSaid } = decided
  const assistance = assistanceOf({ text, making, assist, onScreen, handedOut, now })
  return granted({ provenance: making.provenance, assistance })
}
