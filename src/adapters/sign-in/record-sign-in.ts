import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { Ports } from '../../flows/ports.ts'
import type { How } from './sign-in-entries.ts'

/** Audit: somebody tried to sign in and was refused. Whom they claimed to be stays out of it: it may be anybody's
 * address, and what was typed there may be a password. */
export async function recordRefused(
  ports: Pick<Ports, 'audit' | 'clock' | 'people'>,
  how: How,
): Promise<void> {
  const organisationId = await ports.people.anyOrganisation()
  if (organisationId === null) return
  const entry: AuditEntry = {
    organisationId,
    at: ports.clock.now(),
    actor: { kind: 'system', id: null },
    event: 'sign-in-refused',
    subject: { kind: 'sign-in', id: null },
    detail: { how },
  }
  await ports.audit.record(entry)
}
