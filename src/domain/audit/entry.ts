/** What happened, noun first. New events are added here and nowhere else. */
export const auditEvents = [
  'organisation-created',
  'member-added',
  'member-signed-in',
  'sign-in-refused',
  'sign-in-link-made',
  'licence-added',
  'client-added',
  'client-link-made',
  'client-link-revoked',
  'client-link-opened',
  'client-link-refused',
  'message-received',
  'message-refused',
  'signal-corrected',
  'signal-correction-undone',
  'episode-opened',
  'episode-raised',
  'episode-flagged-again',
  'episode-acknowledged',
  'episode-assessed',
  'episode-planned',
  'episode-handoff-offered',
  'episode-handoff-accepted',
  'episode-emergency-called',
  'episode-contact-confirmed',
  'episode-due',
  'episode-follow-up-due',
  'notice-sent',
  'notice-failed',
  'cover-joined',
  'escalation-changed',
  'alert-budget-changed',
  'episode-closed',
  'follow-up-recorded',
  'plan-written',
  'triage-table-signed',
  'instrument-attested',
  'instrument-withdrawn',
  'suggestions-shown',
  'draft-asked',
  'draft-shown',
  'draft-withheld',
  'own-words-saved',
  'reply-approved-and-sent',
  'reply-refused',
  'ai-choice-changed',
  'consent-given',
  'consent-revoked',
  'derived-deleted',
  'identifiers-changed',
  'hidden-previewed',
  'sources-imported',
  'source-marked',
  'settings-changed',
  'provider-changed',
  'provider-trial-begun',
  'provider-tried',
  'access-refused',
  'demonstration-loaded',
] as const
export type AuditEvent = (typeof auditEvents)[number]

/** One row of the audit chain before it is linked. `detail` holds ids, codes, hashes and numbers: never clinical
 * text, never a name. Keys are written in the order given. */
export type AuditEntry = {
  readonly organisationId: string
  readonly at: string
  readonly actor: { readonly kind: 'client' | 'member' | 'system'; readonly id: string | null }
  readonly event: AuditEvent
  readonly subject: { readonly kind: string; readonly id: string | null }
  readonly detail: Readonly<Record<string, string | number | boolean | null>>
}
