import { GENESIS } from '../../domain/audit/chain.ts'
import type { Audit } from '../../flows/audit-ports.ts'
import type { Events } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { organisationOf, type Kept, type KeptOrganisation } from './state.ts'
import { LOOK_AGAIN_MINUTES, looksAgainEntry } from '../../domain/audit/look-again.ts'
import { minutesAfter } from '../../domain/episodes/timers.ts'
import { asItCame, withWay } from '../way/way.ts'

export const memoryEvents = (kept: Kept): Events => {
  const hearing = new Set<(key: string | null) => void>()
  return {
    ...outboxOf(kept),
    hint: async (key) => hearing.forEach((hear) => hear(key)),
    hints: (hear) => {
      const own = (key: string | null): void => hear(key)
      hearing.add(own)
      return () => void hearing.delete(own)
    },
  }
}

const outboxOf = (kept: Kept): Pick<Events, 'since' | 'latest' | 'listen'> => ({
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
  look: async (entry) => {
    const organisation = organisationOf(kept, entry.organisationId)
    const given = withWay(entry)
    const { event, subject, detail, actor, at } = given
    const key = JSON.stringify([actor.id, event, subject, detail])
    const before = organisation.looksAgain.get(key)
    const until = before && minutesAfter(before.firstAt, LOOK_AGAIN_MINUTES)
    if (before && until !== undefined && at > minutesAfter(before.lastAt, -1) && at < until) {
      organisation.looksAgain.set(key, { ...before, lastAt: at, times: before.times + 1 })
      return
    }
    if (before) toldLooks(organisation, [key], at)
    const { organisationId } = entry
    const first = { organisationId, memberId: actor.id ?? '', event, subject, detail, times: 0 }
    organisation.looksAgain.set(key, { ...first, firstAt: at, lastAt: at })
    chained(organisation, [given], null)
  },
  tellLooks: async (organisationId, at, begunBy) => {
    const organisation = organisationOf(kept, organisationId)
    const over = [...organisation.looksAgain].filter(
      ([, one]) => one.firstAt <= begunBy || one.firstAt > minutesAfter(at, 1),
    )
    toldLooks(
      organisation,
      over.map(([key]) => key),
      at,
    )
    return over.length > 0
  },
  entries: async function* (organisationId) {
    yield* [...(kept.get(organisationId)?.chain ?? [])]
  },
  head: async (organisationId) => {
    const last = kept.get(organisationId)?.chain.at(-1)
    return { sequence: last?.sequence ?? 0, hash: last?.hash ?? GENESIS }
  },
  organisations: async () => [...kept.keys()],
})

function toldLooks(organisation: KeptOrganisation, keys: readonly string[], at: string): void {
  for (const key of keys) {
    const looks = organisation.looksAgain.get(key)
    organisation.looksAgain.delete(key)
    if (looks && looks.times > 0) asItCame(() => chained(organisation, [looksAgainEntry(looks, at)], null))
  }
}
