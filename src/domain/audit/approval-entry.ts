import type { MemberActor } from '../access/actor.ts'
import type { Approval } from '../review/approve.ts'
import { entryFor } from './entry-for.ts'
import type { AuditEntry } from './entry.ts'

/** How a reply came about, and at which level. How long somebody took is not in the chain, which administrators can
 * read by name: it stands with the reply, for figures of many. */
export const approvalEntry = (actor: MemberActor, approval: Approval): AuditEntry => {
  const { provenance, assistance, threadVersion } = approval
  const { origin, shareEdited } = provenance
  const detail = {
    origin,
    shareEdited,
    version: threadVersion,
    level: assistance.level,
    heldBy: assistance.heldBy,
  }
  return entryFor(actor, approval.at, 'reply-approved-and-sent', ['approval', approval.id], detail)
}
