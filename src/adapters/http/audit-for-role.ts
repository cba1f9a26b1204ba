import type { Role } from '../../domain/access/actor.ts'
import { kindOf } from '../../domain/audit/kinds.ts'
import type { FoundEntry, ShownEntry } from '../../flows/audit-ports.ts'
import { auditDetail } from '../json/audit-detail.ts'

/** What an entry says of how a client is. */
const clinical: ReadonlySet<string> = new Set([
  ...['level', 'signals', 'concerns', 'wrong', 'episode', 'from', 'to', 'why', 'of', 'lines'],
])
/** Kinds of entries that are about how the practice is run: their `level` or `to` says nothing of a client. */
const ofThePractice: ReadonlySet<string> = new Set(['signing-in', 'people', 'rights', 'settings', 'reading'])

/** The entry as this role may see it. An administrator reads that something happened to a client, and no risk level
 * and no signal: the chain would be a second way into what the client wrote. Nor any hash: each is over the whole entry
 * and over the hash before it, so that with one of them, here or later, a level is found by trying all there are. */
export function entryForRole(entry: FoundEntry, role: Role): ShownEntry {
  if (role === 'supervisor') return entry
  const shown = { ...entry, previous: null, hash: null }
  if (ofThePractice.has(kindOf(entry.event))) return shown
  const kept = Object.entries(auditDetail(entry.detail)).filter(([name]) => !clinical.has(name))
  return { ...shown, detail: JSON.stringify(Object.fromEntries(kept)) }
}

export async function* entriesForRole(
  entries: AsyncIterable<FoundEntry>,
  role: Role,
): AsyncIterable<ShownEntry> {
  for await (const entry of entries) yield entryForRole(entry, role)
}
