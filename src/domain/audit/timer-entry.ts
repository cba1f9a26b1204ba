import type { AuditEntry, AuditEvent } from './entry.ts'

/** What the software itself did with an episode: told somebody, or called the next contact due. */
export const systemEntry = (
  organisationId: string,
  at: string,
  event: AuditEvent,
  episodeId: string,
  detail: AuditEntry['detail'],
): AuditEntry => ({
  organisationId,
  at,
  actor: { kind: 'system', id: null },
  event,
  subject: { kind: 'episode', id: episodeId },
  detail,
})
