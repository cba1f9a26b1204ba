import type { AuditEntry } from '../../domain/audit/entry.ts'
import { mended } from '../../domain/evidence/mend.ts'
import { keyOf } from '../../domain/evidence/merge.ts'
import { nameOfDigest } from '../../domain/evidence/plan-import.ts'
import type { Library, Removed } from '../../flows/library-ports.ts'
import { chained } from './chained.ts'
import { dropPages, type PagesOf } from './pages.ts'
import { changedAt, offerPairs, sourceOn, type Shelf, type Shelves } from './shelf.ts'
import { organisationOf, type Kept } from './state.ts'

/** A person says what a source is, or takes it out. */
export function memoryLibraryChange(
  kept: Kept,
  shelves: Shelves,
  pagesOf: PagesOf,
): Pick<Library, 'remove' | 'removed' | 'returned' | 'mend'> {
  const trace = (entry: AuditEntry): void =>
    chained(organisationOf(kept, entry.organisationId), [entry], changedAt(entry.at))
  const leftOf = (organisationId: string, id: string): Removed | null => {
    const left = shelves.of(organisationId).removed.get(id)
    if (!left) return null
    const { title, by, why, at } = left
    const name = by === null ? null : (organisationOf(kept, organisationId).members.get(by)?.name ?? '')
    return { title, by: name, why, at }
  }
  return {
    remove: async (organisationId, removal, entryOf) => {
      const shelf = shelves.of(organisationId)
      const source = sourceOn(shelf, removal.id)
      if (!source) return null
      const ids = [source.id, ...[...shelf.leads].filter(([, to]) => to === source.id).map(([from]) => from)]
      const digests = [...shelf.digests].flatMap(([digest, of]) => (of === source.id ? [digest] : []))
      const known = [...source.record.identifiers.map(keyOf), ...digests.map(nameOfDigest)]
      for (const id of ids) {
        const names = id === source.id ? known : []
        shelf.removed.set(id, { ...removal, id, names, title: source.record.title })
      }
      const went = { ...dropPages(pagesOf(organisationId), ids), files: dropFiles(shelf, source.id) }
      for (const id of ids) shelf.leads.delete(id)
      for (const id of ids) shelf.before.delete(id)
      for (const [digest, id] of shelf.digests) if (ids.includes(id)) shelf.digests.delete(digest)
      shelf.pairs = shelf.pairs.filter((pair) => !pair.ids.some((id) => ids.includes(id)))
      shelf.sources.delete(source.id)
      trace(entryOf(went))
      return went
    },
    removed: async ({ organisationId }, id) => leftOf(organisationId, id),
    returned: async ({ organisationId }, id) => {
      const of = shelves.of(organisationId).returned.get(id)
      return of === undefined ? null : leftOf(organisationId, of)
    },
    mend: async (organisationId, id, wanted, entryOf) => {
      const shelf = shelves.of(organisationId)
      const source = sourceOn(shelf, id)
      if (!source) return null
      const held = [...shelf.sources.values()].flatMap(({ id: holder, record }) =>
        holder === source.id ? [] : record.identifiers.map((identifier) => ({ identifier, id: holder })),
      )
      const done = mended(source.record, wanted, { held, notices: shelf.notices })
      if (done.changed.length === 0 && done.alike.length === 0) return done
      offerPairs(
        shelf,
        done.alike.map((of) => ({ id: source.id, of })),
      )
      shelf.sources.set(source.id, { ...source, record: done.record })
      trace(entryOf(done, source.record))
      return done
    },
  }
}

function dropFiles({ files }: Shelf, sourceId: string): number {
  const own = [...files.values()].filter((file) => file.sourceId === sourceId)
  for (const { id } of own) files.delete(id)
  return own.length
}
