import type { z } from 'zod'
import type {
  duplicatesShape,
  foundShape,
  importsShape,
  libraryShape,
  sourcePageShape,
} from '../../contract/library.ts'
import { cite } from '../../domain/evidence/cite/cite.ts'
import { facetsOf, summaryOf } from '../../domain/evidence/reading/facets.ts'
import { addressOf } from '../../domain/evidence/identifiers.ts'
import type { Hit } from '../../domain/evidence/source.ts'
import { isId } from '../../domain/id.ts'
import type { ImportJob } from '../../flows/import-ports.ts'
import type { KeptSource, Pair } from '../../flows/library-ports.ts'
import type { SourceRead } from '../../flows/library.ts'

/** Authors that a line names. */
const NAMED = 3

const lineView = ({ id, record, ours }: KeptSource) => {
  const names = record.authors.map(({ family, given }) => `${given} ${family}`.trim())
  const { title, issued, container, kind, standing, licence } = record
  const authors = names.length > NAMED ? `${names.slice(0, NAMED).join(', ')} …` : names.join(', ')
  return { id, title, authors, issued, container, kind, standing, ours, licence }
}

export const libraryView = (sources: readonly KeptSource[], page: number): z.infer<typeof libraryShape> => ({
  sources: sources.map(lineView),
  more: sources.length < page ? null : (sources.at(-1)?.id ?? null),
})

export const importsView = (jobs: readonly ImportJob[]): z.infer<typeof importsShape> => ({
  imports: jobs.map((job) => {
    const { id, name, size, askedAt, state, records, done, added, merged, duplicates, faultsCount } = job
    const counts = { records, done, added, merged, duplicates, faultsCount }
    return { id, name, size, askedAt, state, ...counts, faults: [...job.faults] }
  }),
})

const OPENING = 300
const pairedView = (source: KeptSource) => ({
  ...lineView(source),
  identifiers: source.record.identifiers.map(({ kind, value }) =>
    kind === 'url' ? value : `${kind.toUpperCase()} ${value}`,
  ),
  opening: (source.record.sections[0]?.text ?? '').slice(0, OPENING),
  addedAt: source.addedAt,
})
export const duplicatesView = (pairs: readonly Pair[]): z.infer<typeof duplicatesShape> => ({
  pairs: pairs.map(({ first, second }) => ({ first: pairedView(first), second: pairedView(second) })),
})

export const foundView = (hits: readonly Hit[]): z.infer<typeof foundShape> => ({
  hits: hits.map(({ passage, quote }) => {
    const { sourceId, title, url, publisher, licence, date, section, number } = passage
    const id = isId(sourceId) ? sourceId : null
    return { id, title, url, publisher, licence, date, section, passage: number, quote }
  }),
})

export function sourcePageView({
  source,
  passages,
  files,
  places,
  held,
  similar,
}: SourceRead): z.infer<typeof sourcePageShape> {
  const { record } = source
  const facets = facetsOf(record, passages)
  return {
    ...lineView(source),
    authors: record.authors.map(({ family, given }) => `${given} ${family}`.trim()).join(', '),
    publisher: record.publisher,
    language: record.language,
    addedAt: source.addedAt,
    keywords: [...record.keywords],
    identifiers: record.identifiers.map((one) => ({ ...one, url: addressOf(one) })),
    summary: [...summaryOf(record, passages)],
    facets: {
      ...{ methodology: [...facets.methodology], keyResults: [...facets.keyResults] },
      ...{ significance: [...facets.significance], limitations: [...facets.limitations] },
      ...{ futureWork: [...facets.futureWork], technicalContribution: [...facets.technicalContribution] },
      ...{ novelty: [...facets.novelty], design: [...facets.design], population: [...facets.population] },
      ...{ sampleSize: [...facets.sampleSize], effect: [...facets.effect], funding: [...facets.funding] },
    },
    passages: passages.map(({ number, section, text }, at) => ({
      ...{ number, section, text },
      places: (places[at] ?? []).map((place) => ({ ...place })),
    })),
    files: files.map(({ id, name, size, pages }) => ({ id, name, size, pages })),
    references: record.references.map(({ text, identifiers }, at) => ({
      text,
      url: identifiers[0] === undefined ? null : addressOf(identifiers[0]),
      heldAs: held.find(({ reference }) => reference === at)?.id ?? null,
    })),
    similar: similar.map(({ passage }) => ({ id: passage.sourceId, title: passage.title })),
    citations: { apa: cite(record, 'apa'), vancouver: cite(record, 'vancouver') },
  }
}
