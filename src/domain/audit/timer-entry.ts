import type { AuditEntry, AuditEvent } from './entry.ts'

/** What the software itself did with an episode: told somebody, or called the next contact due. */
export const systemEntry = (
  organisationId: string,
  at: string,
  event: AuditEvent,
  episodeId: string,
  detail: AuditEntry['detail'],
): AuditEntry => systemEntryOf(organisationId, at, event, ['episode', episodeId], detail)

/** The same of anything. */
export const systemEntryOf = (
  organisationId: string,
  at: string,
  event: AuditEvent,
  subject: readonly [kind: string, id: string],
  detail: AuditEntry['detail'],
): AuditEntry => ({
  organisationId,
  at,
  actor: { kind: 'system', id: null },
  event,
  subject: { kind: subject[0], id: subject[1] },
  detail,
})

/** Somebody was to be told by this way: written before anything is dialled. */
export const noticeTried = (
  organisationId: string,
  at: string,
  subject: readonly [kind: string, id: string],
  tried: { readonly notice: string; readonly way: string; readonly tries: number },
): AuditEntry => systemEntryOf(organisationId, at, 'notice-tried', subject, tried)
