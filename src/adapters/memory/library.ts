import { joinedByPerson, keyOf, mayAnswer } from '../../domain/evidence/merge.ts'
import { passagesOf } from '../../domain/evidence/passages-of.ts'
import { identifiersOfReference } from '../../domain/evidence/reference-identifiers.ts'
import { buildIndex, search } from '../../domain/evidence/search.ts'
import type { Library, Pair } from '../../flows/library-ports.ts'
import { chained } from './chained.ts'
import { memoryLibraryChange } from './library-change.ts'
import { carryPages, type PagesOf } from './pages.ts'
import { changedAt, keepEarlier, sourceOn, type Shelf, type Shelves } from './shelf.ts'
import { organisationOf, type Kept } from './state.ts'

export function memoryLibrary(kept: Kept, shelves: Shelves, pagesOf: PagesOf): Library {
  const trace = (organisationId: string, entry: Parameters<Library['add']>[2]): void =>
    chained(organisationOf(kept, organisationId), [entry], changedAt(entry.at))
  return {
    ...doubts(shelves, pagesOf, trace),
    ...memoryLibraryChange(kept, shelves, pagesOf),
    add: async ({ organisationId }, records, entry) => {
      const { added, merged: joined, duplicates, returned } = shelves.add(organisationId, records, entry)
      return { added, merged: joined, duplicates, returned }
    },
    search: async ({ organisationId }, question, language, limit) => {
      const all = [...shelves.of(organisationId).sources.values()]
      const sources = all.filter(({ record }) => mayAnswer(record))
      const ours = new Set(sources.filter((one) => one.ours).map(({ id }) => id))
      const index = buildIndex(sources.flatMap(({ id, record }) => passagesOf(record, id)))
      return search(index, question, language, limit, ours)
    },
    sources: async ({ organisationId }, { after, limit }) => {
      const all = [...shelves.of(organisationId).sources.values()].toReversed()
      const from = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1
      return all.slice(from, from + limit)
    },
    source: async ({ organisationId }, id) => sourceOn(shelves.of(organisationId), id),
    passages: async ({ organisationId }, id) => {
      const source = sourceOn(shelves.of(organisationId), id)
      return source ? passagesOf(source.record, source.id) : []
    },
    passageBefore: async ({ organisationId }, id, digest) => {
      const shelf = shelves.of(organisationId)
      return shelf.before.get(shelf.leads.get(id) ?? id)?.get(digest) ?? null
    },
    files: async ({ organisationId }, id) =>
      [...shelves.of(organisationId).files.values()].filter((file) => file.sourceId === id).toReversed(),
    fileOf: async ({ organisationId }, fileId) => {
      const file = shelves.of(organisationId).files.get(fileId)
      return file && file.sourceId !== null ? file : null
    },
    registersAllowed: async ({ organisationId }) => shelves.of(organisationId).registers,
    allowRegisters: async ({ organisationId }, wanted, entry) => {
      shelves.of(organisationId).registers = wanted
      trace(organisationId, entry)
    },
    holding: async ({ organisationId }, identifiers) =>
      identifiers.flatMap((identifier) =>
        [...shelves.of(organisationId).sources.values()]
          .filter(({ record }) => record.identifiers.some((one) => keyOf(one) === keyOf(identifier)))
          .map(({ id, record }) => ({ identifier, id, title: record.title })),
      ),
    citing: async ({ organisationId }, identifiers) => {
      const asked = new Set(identifiers.map(keyOf))
      return [...shelves.of(organisationId).sources.values()]
        .filter(({ record }) =>
          record.references.some((one) => identifiersOfReference(one).some((name) => asked.has(keyOf(name)))),
        )
        .map(({ id, record }) => ({ id, title: record.title }))
        .toSorted((a, b) => (a.title < b.title ? -1 : 1))
    },
    oursAmong: async ({ organisationId }, ids) => {
      const { sources } = shelves.of(organisationId)
      return new Set(ids.filter((id) => sources.get(id)?.ours === true))
    },
    markOurs: async ({ organisationId }, id, ours, entry) => {
      const { sources } = shelves.of(organisationId)
      const source = sources.get(id)
      if (source) sources.set(id, { ...source, ours })
      trace(organisationId, entry)
    },
  }
}

/** Pairs that are probably one, and what a person said of them. */
function doubts(
  shelves: Shelves,
  pagesOf: PagesOf,
  trace: (organisationId: string, entry: Parameters<Library['add']>[2]) => void,
): Pick<Library, 'duplicates' | 'decideDuplicate'> {
  return {
    duplicates: async ({ organisationId }, limit) => pairsOn(shelves.of(organisationId)).slice(0, limit),
    decideDuplicate: async ({ organisationId, actor }, { first, second, same }, entry) => {
      const shelf = shelves.of(organisationId)
      const open = shelf.pairs.filter(({ ids, same: said }) => {
        const [a, b] = ids.map((id) => shelf.leads.get(id) ?? id)
        return said === null && ((a === first && b === second) || (a === second && b === first))
      })
      const [stays, goes] = [shelf.sources.get(first), shelf.sources.get(second)]
      if (open.length === 0 || !stays || !goes) return false
      for (const one of open) one.same = same
      if (same) {
        join(shelf, { first: stays, second: goes })
        const by = actor.kind === 'member' ? actor.memberId : ''
        carryPages(pagesOf(organisationId), { from: second, to: first }, { by, at: entry.at })
      }
      trace(organisationId, entry)
      return true
    },
  }
}

function pairsOn(shelf: Shelf): readonly Pair[] {
  const order = [...shelf.sources.keys()]
  return shelf.pairs
    .filter(({ same }) => same === null)
    .toReversed()
    .flatMap(({ ids }) => {
      const [a, b] = ids
        .flatMap((id) => sourceOn(shelf, id) ?? [])
        .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
      return a && b && a.id !== b.id ? [{ first: a, second: b }] : []
    })
}

function join(shelf: Shelf, { first, second }: Pair): void {
  const record = joinedByPerson(first.record, second.record)
  for (const one of [first, second]) keepEarlier(shelf, one, first.id)
  shelf.sources.set(first.id, { ...first, ours: first.ours || second.ours, record })
  shelf.sources.delete(second.id)
  for (const [digest, id] of shelf.digests) if (id === second.id) shelf.digests.set(digest, first.id)
  for (const [from, to] of shelf.leads) if (to === second.id) shelf.leads.set(from, first.id)
  shelf.leads.set(second.id, first.id)
  for (const file of shelf.files.values()) if (file.sourceId === second.id) file.sourceId = first.id
}
