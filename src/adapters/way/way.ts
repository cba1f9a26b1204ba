import { AsyncLocalStorage } from 'node:async_hooks'
import type { AuditEntry } from '../../domain/audit/entry.ts'

/** By which kind of way something came: a client's or a sign-in page, the workspace's API, the command line, or the
 * server's own work. From which address is kept nowhere. */
export type Way = 'page' | 'api' | 'cli' | 'job'

const ways = new AsyncLocalStorage<Way | null>()

/** Everything that `work` writes into the audit chain, however far down, came by this way. */
export const throughWay = <T>(way: Way, work: () => T): T => ways.run(way, work)

/** For an entry that says already by which way it came, told later by the server. */
export const asItCame = <T>(work: () => T): T => ways.run(null, work)

/** The entry with the way it came by; as it is where nobody said. */
export function withWay(entry: AuditEntry): AuditEntry {
  const way = ways.getStore()
  return way === undefined || way === null ? entry : { ...entry, detail: { ...entry.detail, way } }
}
