import { granted, refused } from '../../domain/outcome.ts'
import type { KeyChange, KeyChanges } from '../../flows/key-ports.ts'
import type { Clock } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { organisationOf, type Kept } from './state.ts'

/** In this world nothing is sealed: a change is begun, and over at its first turn. */
export const memoryKeyChanges = (kept: Kept, clock: Clock): KeyChanges => {
  const changes = new Map<string, KeyChange>()
  return {
    begin: async ({ organisationId }, wanted, entry) => {
      if (changes.get(organisationId)?.finishedAt === null) return refused('already-decided')
      changes.set(organisationId, { ...wanted, begunAt: clock.now(), finishedAt: null, keys: 0, values: 0 })
      chained(organisationOf(kept, organisationId), [entry], null)
      return granted(null)
    },
    turn: async (organisationId, ended) => {
      const change = changes.get(organisationId)
      if (!change || change.finishedAt !== null) return 'nothing'
      const over = { ...change, finishedAt: clock.now() }
      changes.set(organisationId, over)
      chained(organisationOf(kept, organisationId), [ended(over)], null)
      return 'finished'
    },
    latest: async (organisationId) => changes.get(organisationId) ?? null,
  }
}
