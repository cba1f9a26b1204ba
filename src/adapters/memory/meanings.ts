import { bestSentence } from '../../domain/evidence/answers.ts'
import { mayAnswer } from '../../domain/evidence/merge.ts'
import { passagesOf } from '../../domain/evidence/passages-of.ts'
import { readQuestion } from '../../domain/evidence/question.ts'
import type { Hit, Passage } from '../../domain/evidence/source.ts'
import { closeness, type Vector } from '../../domain/evidence/vector.ts'
import type { KeptSource } from '../../flows/library-ports.ts'
import type { Meanings } from '../../flows/meaning-ports.ts'
import { chained } from './chained.ts'
import { organisationOf, type Kept } from './state.ts'

type Chosen = { readonly model: string; readonly vectors: Map<string, Vector> }

/** `sourcesOf` gives an organisation's library as memoryLibrary keeps it. */
export function memoryMeanings(
  kept: Kept,
  sourcesOf: (organisationId: string) => readonly KeptSource[],
): Meanings {
  const chosen = new Map<string, Chosen>()
  const all = (organisationId: string): readonly Passage[] =>
    sourcesOf(organisationId).flatMap(({ id, record }) => passagesOf(record, id))
  const keyOf = ({ sourceId, number, text }: Passage): string => `${sourceId} ${number} ${text}`
  return {
    model: async (organisationId) => chosen.get(organisationId)?.model ?? null,
    state: async ({ organisationId }) => {
      const { model, vectors } = chosen.get(organisationId) ?? { model: null, vectors: new Map() }
      const passages = all(organisationId)
      return { model, read: passages.filter((one) => vectors.has(keyOf(one))).length, of: passages.length }
    },
    choose: async ({ organisationId }, model, entry) => {
      if (model === null) chosen.delete(organisationId)
      else if (chosen.get(organisationId)?.model !== model)
        chosen.set(organisationId, { model, vectors: new Map() })
      chained(organisationOf(kept, organisationId), [entry], null)
    },
    unread: async ({ organisationId }, limit) =>
      all(organisationId)
        .map((passage, number) => ({ number, passage }))
        .filter(({ passage }) => !chosen.get(organisationId)?.vectors.has(keyOf(passage)))
        .slice(0, limit),
    keep: async ({ organisationId }, model, read, entry) => {
      const now = chosen.get(organisationId)
      if (read.length === 0 || now?.model !== model) return
      const passages = all(organisationId)
      for (const { number, vector } of read) {
        const passage = passages[number]
        if (passage) now.vectors.set(keyOf(passage), vector)
      }
      chained(organisationOf(kept, organisationId), [entry], null)
    },
    near: async ({ organisationId }, { vector, question, language, limit }) => {
      const vectors = chosen.get(organisationId)?.vectors ?? new Map<string, Vector>()
      const { stems } = readQuestion(question, language)
      const best = new Map<string, Hit>()
      const hits = sourcesOf(organisationId)
        .filter(({ record }) => mayAnswer(record))
        .flatMap(({ id, record }) => passagesOf(record, id))
        .flatMap((passage) => {
          const held = vectors.get(keyOf(passage))
          const quote = bestSentence(passage.text, stems, passage.language)
          return held ? [{ passage, quote, score: closeness(vector, held) }] : []
        })
        .toSorted((a, b) => b.score - a.score)
      for (const hit of hits) if (!best.has(hit.passage.sourceId)) best.set(hit.passage.sourceId, hit)
      return [...best.values()].slice(0, limit)
    },
  }
}
