import type { MemberActor } from '../domain/access/actor.ts'
import { authorise } from '../domain/access/authorise.ts'
import { countedDays, seesEveryEntry, type ClinicalDay } from '../domain/audit/administrative.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { AuditFilter } from '../domain/audit/kinds.ts'
import { granted, type Outcome } from '../domain/outcome.ts'
import type { FoundEntry } from './audit-ports.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** Entries on one page. */
export const AUDIT_PAGE = 50

export type AuditRead = {
  readonly entries: readonly FoundEntry[]
  /** Where the next page begins; null where there is none. */
  readonly next: number | null
  /** Whom one may ask for, and who stands behind the ids. */
  readonly members: ReadonlyMap<string, string>
  readonly clients: ReadonlyMap<string, string>
  /** What an administrator is told of the rest; null for whoever sees every entry. */
  readonly clinicalDays: readonly ClinicalDay[] | null
}

/** Whoever answers for the organisation looks through the chain. That they looked, and for what, is in it too. */
export async function readAudit(
  actor: MemberActor,
  filter: AuditFilter,
  before: number | null,
  ports: Ports,
): Promise<Outcome<AuditRead>> {
  const permit = await permitted(actor, 'audit.read', ports)
  if (!permit.ok) return permit
  if (before === null) await ports.audit.tellLooks(actor.organisationId, ports.clock.now(), ports.clock.now())
  const found = await ports.auditLog.entries(permit.value, filter, before, AUDIT_PAGE + 1)
  const entries = found.slice(0, AUDIT_PAGE)
  if (before === null) await ports.audit.record(looked(actor, 'audit-read', filter, ports))
  const people = authorise(actor, 'people.read', null)
  if (!people.ok) return refuseWith(ports, actor, 'access-refused', people)
  const members = new Map((await ports.people.members(people.value)).map((one) => [one.id, one.name]))
  const clients = new Map((await ports.people.clients(people.value)).map((one) => [one.clientId, one.name]))
  const next = found.length > AUDIT_PAGE ? (entries.at(-1)?.sequence ?? null) : null
  const between = countedDays(ports.clock.now())
  const clinicalDays = seesEveryEntry(actor) ? null : await ports.auditLog.clinicalDays(permit.value, between)
  return granted({ entries, next, members, clients, clinicalDays })
}

/** Entries that leave in one file at most: what a person can still read, or hand to a court. The whole chain goes by
 * `rapport audit export`. */
const MOST = 20_000
const AT_ONCE = 1_000

export type ExportedAudit = {
  readonly entries: AsyncIterable<FoundEntry>
  readonly clinicalDays: readonly ClinicalDay[] | null
}

/** The same as a file. The copy that leaves is on record before it does. */
export async function exportAudit(
  actor: MemberActor,
  filter: AuditFilter,
  form: string,
  ports: Ports,
): Promise<Outcome<ExportedAudit>> {
  const permit = authorise(actor, 'audit.export', null, ports.clock.now())
  if (!permit.ok) return refuseWith(ports, actor, 'access-refused', permit)
  await ports.audit.tellLooks(actor.organisationId, ports.clock.now(), ports.clock.now())
  await ports.audit.record(looked(actor, 'audit-exported', filter, ports, form))
  const log = async function* (): AsyncIterable<FoundEntry> {
    let before: number | null = null
    for (let given = 0; given < MOST; given += AT_ONCE) {
      const page: readonly FoundEntry[] = await ports.auditLog.entries(permit.value, filter, before, AT_ONCE)
      yield* page
      before = page.at(-1)?.sequence ?? null
      if (before === null || page.length < AT_ONCE) return
    }
  }
  const between = countedDays(ports.clock.now())
  const clinicalDays = seesEveryEntry(actor) ? null : await ports.auditLog.clinicalDays(permit.value, between)
  return granted({ entries: log(), clinicalDays })
}

function looked(
  actor: MemberActor,
  event: 'audit-read' | 'audit-exported',
  filter: AuditFilter,
  ports: Ports,
  form: string | null = null,
): AuditEntry {
  const { who, client, kind, from, until, refusals } = filter
  const asked = { who, client, kind, from, until, refusals: refusals ? true : null, form }
  const said = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null))
  return entryFor(actor, ports.clock.now(), event, ['organisation', actor.organisationId], said)
}
