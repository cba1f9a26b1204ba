import type { MemberActor } from '../../domain/access/actor.ts'
import { CLINICAL_DAY, seesEveryEntry, type ClinicalDay } from '../../domain/audit/administrative.ts'
import type { FoundEntry, ShownEntry } from '../../flows/audit-ports.ts'
import { auditDetail } from '../json/audit-detail.ts'

/** For whom somebody else looked through the chain: it would say which client they thought of. */
const asked: ReadonlySet<string> = new Set(['who', 'client'])

/** The entry as this person may see it. An administrator sees what is about the practice, and no hash: each is over the
 * whole entry and over the hash before it, so that with one of them, here or later, what stands in another is found by
 * trying all there is. */
export function entryForRole(entry: FoundEntry, member: MemberActor): ShownEntry {
  if (seesEveryEntry(member)) return entry
  const shown = { ...entry, previous: null, hash: null }
  const anothersLook = entry.event.startsWith('audit-') && entry.actorId !== member.memberId
  return anothersLook ? { ...shown, clientIds: [], detail: without(entry, asked) } : shown
}

const without = (entry: FoundEntry, left: ReadonlySet<string>): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(auditDetail(entry.detail)).filter(([name]) => !left.has(name))),
  )

/** The lines of a file: the entries, and after them a line for each day of what is about clients. */
export async function* entriesForRole(
  entries: AsyncIterable<FoundEntry>,
  days: readonly ClinicalDay[] | null,
  member: MemberActor,
): AsyncIterable<ShownEntry> {
  for await (const entry of entries) yield entryForRole(entry, member)
  for (const [place, { day, entries: counted }] of (days ?? []).entries())
    yield {
      ...{ organisationId: member.organisationId, sequence: -place - 1, at: `${day}T00:00:00.000000Z` },
      ...{ actorKind: 'system', actorId: '', event: CLINICAL_DAY, previous: null, hash: null },
      ...{ subjectKind: 'day', subjectId: day, clientIds: [], detail: JSON.stringify({ entries: counted }) },
    }
}
