import type { AuditEntry, AuditEvent } from '../../domain/audit/entry.ts'
import type { Factor } from '../../domain/access/factors.ts'
import type { Who } from './session.ts'

/** How somebody came in. */
export type How = 'password' | 'link' | 'code' | 'passkey' | 'provider'

export const signedInEntry = ({ organisationId, memberId }: Who, at: string, how: How): AuditEntry => ({
  organisationId,
  at,
  actor: { kind: 'member', id: memberId },
  event: 'member-signed-in',
  subject: { kind: 'member', id: memberId },
  detail: { how },
})

/** Something about how a member signs in, done by themselves, by an administrator, or (null) by the server. */
export const waysInEntry = (
  { organisationId, memberId }: Who,
  at: string,
  event: Extract<
    AuditEvent,
    | 'signed-out'
    | 'session-ended'
    | 'factor-added'
    | 'factor-removed'
    | 'factor-proven'
    | 'sign-in-link-made'
    | 'second-person-asked'
  >,
  detail: Readonly<Record<string, string | number>>,
  by: string | null = memberId,
): AuditEntry => ({
  organisationId,
  at,
  actor: by === null ? { kind: 'system', id: null } : { kind: 'member', id: by },
  event,
  subject: { kind: 'member', id: memberId },
  detail: by === null || by === memberId ? detail : { ...detail, by: 'administrator' },
})

export const provenEntry = (who: Who, at: string, factor: Factor): AuditEntry =>
  waysInEntry(who, at, 'factor-proven', { how: factor })

/** A recovery code that was used is gone. */
export const usedCode = (who: Who, at: string): AuditEntry =>
  waysInEntry(who, at, 'factor-removed', { factor: 'recovery-code', because: 'used' })

export const endedEntry = (who: Who, at: string, sessions: number, by?: string): AuditEntry =>
  waysInEntry(who, at, 'session-ended', { sessions }, by)
