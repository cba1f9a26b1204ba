import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { Notice, SourceRecord } from '../../domain/evidence/formats/record.ts'
import { passageDigest } from '../../domain/evidence/find-cited.ts'
import { passagesOf } from '../../domain/evidence/passages-of.ts'
import type { Register } from '../../domain/evidence/registers.ts'
import { planImport, type Duplicate, type ImportPlan } from '../../domain/evidence/plan-import.ts'
import type { Earlier, KeptFile, KeptSource, Removal } from '../../flows/library-ports.ts'
import type { Clock, Ids } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { organisationOf, type Kept } from './state.ts'

export type KeptPair = { readonly ids: readonly [string, string]; same: boolean | null }
/** What one practice's library holds; library and imports share it. */
export type Shelf = {
  readonly sources: Map<string, KeptSource>
  /** Sources that a person found to be another: where each leads. */
  readonly leads: Map<string, string>
  pairs: readonly KeptPair[]
  notices: readonly Notice[]
  registers: readonly Register[]
  /** What passages said before: by source, then by digest. */
  readonly before: Map<string, ReadonlyMap<string, Earlier>>
  /** Where contents and files stand, by their digest. */
  readonly digests: Map<string, string>
  readonly removed: Map<string, Removal & { readonly title: string; readonly names: readonly string[] }>
  /** Of which that was taken out a source is the return. */
  readonly returned: Map<string, string>
  readonly files: Map<
    string,
    KeptFile & {
      sourceId: string | null
      whole: boolean
      readonly at: string
      readonly pieces: Map<number, Uint8Array>
      sha256: string | null
    }
  >
}
export type Shelves = {
  readonly of: (organisationId: string) => Shelf
  readonly add: (
    organisationId: string,
    records: readonly SourceRecord[],
    entry: AuditEntry,
    file?: string | null,
  ) => ImportPlan
}

export const sourceOn = ({ sources, leads }: Shelf, id: string): KeptSource | null =>
  sources.get(leads.get(id) ?? id) ?? null

/** What a source says now is kept for whoever cited it. */
export function keepEarlier({ before }: Shelf, { id, record }: KeptSource, under = id): void {
  const said = passagesOf(record, id).map(
    ({ section, text }) => [passageDigest(text), { section, text }] as const,
  )
  before.set(under, new Map([...(before.get(under) ?? []), ...(before.get(id) ?? []), ...said]))
}

/** Open screens of the library look again. */
export const changedAt = (at: string) =>
  ({ kind: 'library-changed', conversationId: null, tier: 0, at }) as const

export function memoryShelves(kept: Kept, clock: Clock, ids: Ids): Shelves {
  const shelves = new Map<string, Shelf>()
  const of = (organisationId: string): Shelf => {
    const shelf = shelves.get(organisationId) ?? {
      ...{
        sources: new Map(),
        leads: new Map(),
        files: new Map(),
        removed: new Map(),
        returned: new Map(),
        before: new Map(),
        digests: new Map(),
      },
      ...{ pairs: [], notices: [], registers: [] },
    }
    shelves.set(organisationId, shelf)
    return shelf
  }
  return {
    of,
    add: (organisationId, records, entry, file = null) => {
      const shelf = of(organisationId)
      const { sources, notices } = shelf
      const digests = [...shelf.digests].map(([digest, id]) => ({ digest, id }))
      const plan = planImport(
        records,
        { held: [...sources.values()], notices, digests, removed: removedNames(shelf) },
        () => ids.next(),
        file,
      )
      for (const { digest, id } of plan.digests) shelf.digests.set(digest, id)
      for (const { id, record, textChanged } of plan.writes) {
        const before = sources.get(id)
        if (before && textChanged) keepEarlier(shelf, before)
        sources.set(id, { ours: false, addedAt: clock.now(), ...before, id, record })
      }
      shelf.notices = [...notices, ...records.flatMap((record) => record.notices)]
      offerPairs(shelf, plan.duplicates)
      for (const { id, of: gone } of plan.returned) shelf.returned.set(id, gone)
      chained(organisationOf(kept, organisationId), [entry], changedAt(entry.at))
      return plan
    },
  }
}

/** Pairs to decide about. One that was decided stays decided. */
export function offerPairs(shelf: Shelf, duplicates: readonly Duplicate[]): void {
  const known = new Set(shelf.pairs.map((pair) => pair.ids.join(' ')))
  for (const { id, of: other } of duplicates) {
    const pair = id < other ? ([id, other] as const) : ([other, id] as const)
    if (id !== other && !known.has(pair.join(' '))) shelf.pairs = [...shelf.pairs, { ids: pair, same: null }]
  }
}

const removedNames = ({ removed }: Shelf) =>
  [...removed.values()]
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
    .flatMap(({ id, names }) => names.map((name) => ({ name, id })))
