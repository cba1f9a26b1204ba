import type { MemberActor } from '../access/actor.ts'
import type { Thread } from '../conversation/conversation.ts'
import { entryFor } from './entry-for.ts'
import type { AuditEntry } from './entry.ts'

/** One row of the ledger of AI use: who asked which model for which thread version, and why nothing came of it. */
export const draftEntry = (
  actor: MemberActor,
  at: string,
  event: 'draft-asked' | 'draft-withheld' | 'draft-shown',
  thread: Pick<Thread, 'conversationId' | 'version'>,
  provider: { readonly name: string; readonly model: string } | null,
  why: string | null,
): AuditEntry =>
  entryFor(actor, at, event, ['conversation', thread.conversationId], {
    purpose: 'draft-replies',
    provider: provider?.name ?? null,
    model: provider?.model ?? null,
    version: thread.version,
    why,
  })
