import type { Actor } from '../access/actor.ts'
import type { AuditEntry, AuditEvent } from './entry.ts'

/** Builds the audit entry that goes into the same transaction as the change. */
export const entryFor = (
  actor: Actor,
  at: string,
  event: AuditEvent,
  subject: readonly [kind: string, id: string | null],
  detail: AuditEntry['detail'],
): AuditEntry => ({
  organisationId: actor.organisationId,
  at,
  actor: { kind: actor.kind, id: actor.kind === 'client' ? actor.clientId : actor.memberId },
  event,
  subject: { kind: subject[0], id: subject[1] },
  detail,
})
