import { join } from 'node:path'
import { z } from 'zod'
import { recordOf, type SourceRecord } from '../../domain/evidence/formats/record.ts'
import { buildIndex, search, type PassageIndex } from '../../domain/evidence/search.ts'
import type { Passage } from '../../domain/evidence/source.ts'
import type { Evidence } from '../../flows/model-ports.ts'
import { readJsonLines, ShippedFileError } from './json-lines.ts'

const passageShape = z.strictObject({
  sourceId: z.string().min(1),
  title: z.string().min(1),
  url: z.url(),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  date: z.iso.date(),
  language: z.enum(['en', 'es']),
  text: z.string().min(40),
})

/** How many passages one question gets. */
const MOST_HITS = 20

/** Reads `starter.jsonl` in the folder `data/evidence`. Throws when a line does not fit or an id stands twice. */
export function loadPassages(folder: string): readonly Passage[] {
  const file = join(folder, 'starter.jsonl')
  const seen = new Set<string>()
  return readJsonLines(file, passageShape).map(({ line, value }) => {
    if (seen.has(value.sourceId))
      throw new ShippedFileError(file, line, `sourceId ${value.sourceId} stands twice`)
    seen.add(value.sourceId)
    const [, sourceId = value.sourceId, number = '1'] = /^(medquad\/.+)\/(\d+)$/.exec(value.sourceId) ?? []
    return { ...value, sourceId, number: Number(number) - 1, section: '' }
  })
}

const paperShape = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  authors: z.array(z.strictObject({ family: z.string().min(1), given: z.string() })),
  published: z.iso.date(),
  categories: z.array(z.string()),
  abstract: z.string().min(40),
  licence: z.string().min(1),
  url: z.url(),
})

/** Records of the papers that ship, from `papers.jsonl`. What else ships has no more than stands beside its passages. */
export const loadPapers = (folder: string): ReadonlyMap<string, SourceRecord> =>
  new Map(
    readJsonLines(join(folder, 'papers.jsonl'), paperShape).flatMap(({ value }) => {
      const { id, title, authors, published, categories, abstract, licence, url } = value
      const record = recordOf({
        ...{ ownId: id, kind: 'preprint', title, authors, issued: published, publisher: 'arXiv', licence },
        ...{ names: [url], language: 'en', keywords: categories },
        sections: [{ heading: '', text: abstract }],
      })
      return record ? [[id, record] as const] : []
    }),
  )

/** What can be said of a source of which there are passages alone. */
function recordFrom(passages: readonly Passage[]): SourceRecord | null {
  const [first] = passages
  if (!first) return null
  const { sourceId, title, date, publisher, url, language, licence } = first
  return recordOf({
    ...{ ownId: sourceId, kind: 'page', title, issued: date, publisher, names: [url], language, licence },
    sections: passages.map(({ section, text }) => ({ heading: section, text })),
  })
}

/** Passages, and the whole records of those of their sources that have one. */
export type LoadedLibrary = {
  readonly passages: readonly Passage[]
  readonly records: ReadonlyMap<string, SourceRecord>
  /** Opened by id and found by no search. */
  readonly aside: readonly Passage[]
}

/** The library that ships with Rapport, and what the site added to it, searched in this process: nothing leaves it. Read
 * and indexed at the first question, so that a large one keeps nobody waiting at start. */
export function evidenceLibrary(load: () => LoadedLibrary): Evidence {
  let read: (Omit<LoadedLibrary, 'passages'> & { readonly index: PassageIndex }) | null = null
  const library = () => {
    if (read) return read
    const { passages, ...rest } = load()
    read = { index: buildIndex(passages), ...rest }
    return read
  }
  return {
    search: async (question, language) => search(library().index, question, language, MOST_HITS),
    source: async (id) => {
      const { index, records, aside } = library()
      const found = [...index.passages, ...aside].filter(({ sourceId }) => sourceId === id)
      const record = records.get(id) ?? recordFrom(found)
      return record && found.length > 0 ? { record, passages: found } : null
    },
  }
}
