import type { AuditEntry } from './entry.ts'

/** Somebody nobody knows tried a link that is not, or no longer, one. */
export const linkRefusedEntry = (organisationId: string, at: string): AuditEntry => ({
  organisationId,
  at,
  actor: { kind: 'system', id: null },
  event: 'client-link-refused',
  subject: { kind: 'client-link', id: null },
  detail: { code: 'link-not-valid' },
})
