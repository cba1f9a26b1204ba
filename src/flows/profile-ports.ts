import type { Authorised } from '../domain/access/authorise.ts'
import type { ProfileVersion } from '../domain/agreed-profile/profile.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { Outcome } from '../domain/outcome.ts'

/** What client and practitioner agreed on, version by version. */
export interface Profiles {
  /** Latest first; none where nobody wrote one. */
  versions(
    permit: Authorised<'agreed-profile.read' | 'agreed-profile.write' | 'draft.ask' | 'client-record.export'>,
  ): Promise<readonly ProfileVersion[]>
  /** Adds a version. Refused `profile-moved-on` where that number stands already, `forbidden` where its author neither
   * is the client nor cares for them. */
  write(
    permit: Authorised<'agreed-profile.write'>,
    version: ProfileVersion,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
}
