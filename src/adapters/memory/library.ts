import { mayAnswer } from '../../domain/evidence/merge.ts'
import { keyOf } from '../../domain/evidence/merge.ts'
import { passagesOf } from '../../domain/evidence/passages-of.ts'
import { planImport } from '../../domain/evidence/plan-import.ts'
import { buildIndex, search } from '../../domain/evidence/search.ts'
import { identifiersOfReference } from '../../domain/evidence/reference-identifiers.ts'
import type { KeptSource, Library } from '../../flows/library-ports.ts'
import type { Clock, Ids } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { organisationOf, type Kept } from './state.ts'

export function memoryLibrary(kept: Kept, clock: Clock, ids: Ids): Library {
  const libraries = new Map<string, Map<string, KeptSource>>()
  const libraryOf = (organisationId: string): Map<string, KeptSource> => {
    const library = libraries.get(organisationId) ?? new Map<string, KeptSource>()
    libraries.set(organisationId, library)
    return library
  }
  return {
    add: async ({ organisationId }, records, entry) => {
      const library = libraryOf(organisationId)
      const plan = planImport(records, [...library.values()], () => ids.next())
      for (const { id, record } of plan.writes) {
        const before = library.get(id)
        library.set(id, { ours: false, addedAt: clock.now(), ...before, id, record })
      }
      chained(organisationOf(kept, organisationId), [entry], changedAt(entry.at))
      return { added: plan.added, merged: plan.merged, duplicates: plan.duplicates }
    },
    search: async ({ organisationId }, question, language, limit) => {
      const sources = [...libraryOf(organisationId).values()].filter(({ record }) => mayAnswer(record))
      const ours = new Set(sources.filter((one) => one.ours).map(({ id }) => id))
      const index = buildIndex(sources.flatMap(({ id, record }) => passagesOf(record, id)))
      return search(index, question, language, limit, ours)
    },
    sources: async ({ organisationId }, { after, limit }) => {
      const all = [...libraryOf(organisationId).values()].toReversed()
      const from = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1
      return all.slice(from, from + limit)
    },
    source: async ({ organisationId }, id) => libraryOf(organisationId).get(id) ?? null,
    passages: async ({ organisationId }, id) => {
      const source = libraryOf(organisationId).get(id)
      return source ? passagesOf(source.record, id) : []
    },
    holding: async ({ organisationId }, identifiers) =>
      identifiers.flatMap((identifier) =>
        [...libraryOf(organisationId).values()]
          .filter(({ record }) => record.identifiers.some((one) => keyOf(one) === keyOf(identifier)))
          .map(({ id, record }) => ({ identifier, id, title: record.title })),
      ),
    citing: async ({ organisationId }, identifiers) => {
      const asked = new Set(identifiers.map(keyOf))
      return [...libraryOf(organisationId).values()]
        .filter(({ record }) =>
          record.references.some((one) => identifiersOfReference(one).some((name) => asked.has(keyOf(name)))),
        )
        .map(({ id, record }) => ({ id, title: record.title }))
        .toSorted((a, b) => (a.title < b.title ? -1 : 1))
    },
    markOurs: async ({ organisationId }, id, ours, entry) => {
      const library = libraryOf(organisationId)
      const source = library.get(id)
      if (source) library.set(id, { ...source, ours })
      chained(organisationOf(kept, organisationId), [entry], changedAt(entry.at))
    },
  }
}

const changedAt = (at: string) => ({ kind: 'library-changed', conversationId: null, tier: 0, at }) as const
