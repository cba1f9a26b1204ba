import type { AuditEntry, AuditEvent } from './entry.ts'

/** Minutes in which the same person's looks at the same thing, by the same right and way, are told as one more entry. An
 * open screen reads again every minute; who looked, since when, until when and how often stays exact. */
export const LOOK_AGAIN_MINUTES = 10

/** Looks after a first one, which has an entry of its own. */
export type LooksAgain = {
  readonly organisationId: string
  readonly memberId: string
  readonly event: AuditEvent
  readonly subject: AuditEntry['subject']
  readonly detail: AuditEntry['detail']
  readonly firstAt: string
  readonly lastAt: string
  readonly times: number
}

/** The one entry for all of them. `times` counts these and not the first. */
export const looksAgainEntry = (looks: LooksAgain, at: string): AuditEntry => ({
  organisationId: looks.organisationId,
  at,
  actor: { kind: 'member', id: looks.memberId },
  event: looks.event,
  subject: looks.subject,
  detail: { ...looks.detail, times: looks.times, first: looks.firstAt, last: looks.lastAt },
})

/** Under an emergency access each look is told by itself. */
export const mayBeFolded = ({ detail }: AuditEntry): boolean => detail['why'] !== 'emergency'
