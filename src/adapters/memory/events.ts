import { GENESIS } from '../../domain/audit/chain.ts'
import type { Audit } from '../../flows/audit-ports.ts'
import type { Events } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { organisationOf, type Kept } from './state.ts'

export const memoryEvents = (kept: Kept): Events => ({
  since: async (organisationId, sequence, limit) =>
    (kept.get(organisationId)?.outbox ?? []).slice(Math.max(0, sequence)).slice(0, limit),
  latest: async (organisationId) => kept.get(organisationId)?.outbox.length ?? 0,
  listen: (organisationId, wake) => {
    const listeners = kept.get(organisationId)?.listeners
    // A function of its own, so that one caller who listens twice stops once.
    const own = (): void => wake()
    listeners?.add(own)
    return () => void listeners?.delete(own)
  },
})

export const memoryAudit = (kept: Kept): Audit => ({
  record: async (entry) => chained(organisationOf(kept, entry.organisationId), [entry], null),
  entries: async function* (organisationId) {
    yield* [...(kept.get(organisationId)?.chain ?? [])]
  },
  head: async (organisationId) => {
    const last = kept.get(organisationId)?.chain.at(-1)
    return { sequence: last?.sequence ?? 0, hash: last?.hash ?? GENESIS }
  },
  organisations: async () => [...kept.keys()],
})
