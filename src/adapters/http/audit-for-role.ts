import type { Role } from '../../domain/access/actor.ts'
import { kindOf } from '../../domain/audit/kinds.ts'
import { isUnnamed, UNNAMED_EVENT } from '../../domain/audit/unnamed.ts'
import type { FoundEntry, ShownEntry } from '../../flows/audit-ports.ts'
import { auditDetail } from '../json/audit-detail.ts'

/** What an entry says of how a client is. */
const clinical: ReadonlySet<string> = new Set([
  ...['level', 'signals', 'concerns', 'wrong', 'episode', 'from', 'to', 'why', 'of', 'lines'],
])
/** Whoever looked at an episode looked at somebody in danger. */
const ofALook: ReadonlySet<string> = new Set(['what'])
/** Kinds of entries that are about how the practice is run: their `level` or `to` says nothing of a client. */
const ofThePractice: ReadonlySet<string> = new Set(['signing-in', 'people', 'rights', 'settings', 'reading'])

/** The entry as this role may see it. An administrator reads that something happened to a client, and no risk level
 * and no signal: the chain would be a second way into what the client wrote. Nor any hash: each is over the whole entry
 * and over the hash before it, so that with one of them, here or later, a level is found by trying all there are. */
export function entryForRole(entry: FoundEntry, role: Role): ShownEntry {
  if (role === 'supervisor') return entry
  const shown = { ...entry, previous: null, hash: null }
  if (isUnnamed(entry)) return unnamed(shown)
  if (entry.event === 'clinical-read') return { ...shown, detail: without(entry, ofALook) }
  if (ofThePractice.has(kindOf(entry.event))) return shown
  return { ...shown, detail: without(entry, clinical) }
}

const without = (entry: FoundEntry, left: ReadonlySet<string>): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(auditDetail(entry.detail)).filter(([name]) => !left.has(name))),
  )

/** That a member of the staff did something with a client's care, and when. */
function unnamed(entry: ShownEntry): ShownEntry {
  const { way } = auditDetail(entry.detail)
  return {
    ...entry,
    actorId: entry.actorKind === 'client' ? '' : entry.actorId,
    event: UNNAMED_EVENT,
    subjectKind: 'client',
    subjectId: '',
    clientIds: [],
    detail: JSON.stringify(way === undefined ? {} : { way }),
  }
}

export async function* entriesForRole(
  entries: AsyncIterable<FoundEntry>,
  role: Role,
): AsyncIterable<ShownEntry> {
  for await (const entry of entries) yield entryForRole(entry, role)
}
