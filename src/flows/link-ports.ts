import type { ClientActor } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'

/** Links that open a client's page. Only the SHA-256 of the secret part is stored. */
export interface Links {
  make(
    permit: Authorised<'client-link.make'>,
    link: {
      readonly id: string
      readonly clientId: string
      readonly tokenSha256: string
      readonly madeAt: string
    },
    entry: AuditEntry,
  ): Promise<void>
  revoke(permit: Authorised<'people.change'>, linkId: string, at: string, entry: AuditEntry): Promise<void>
  /** The client a live link belongs to; null for unknown, altered and revoked ones alike. */
  open(
    organisationId: string,
    tokenSha256: string,
  ): Promise<{ readonly linkId: string; readonly actor: ClientActor } | null>
  /** Whether a link that once opened a session is still live. */
  stillLive(organisationId: string, linkId: string): Promise<boolean>
}
