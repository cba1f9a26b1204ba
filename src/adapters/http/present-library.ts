import type { z } from 'zod'
import type { duplicatesShape, foundShape, importsShape, libraryShape } from '../../contract/library.ts'
import { passageDigest } from '../../domain/evidence/find-cited.ts'
import type { Hit } from '../../domain/evidence/source.ts'
import { isId } from '../../domain/id.ts'
import type { ImportJob } from '../../flows/import-ports.ts'
import type { KeptSource, Pair } from '../../flows/library-ports.ts'

/** Authors that a line names. */
const NAMED = 3

export const lineView = ({ id, record, ours }: KeptSource) => {
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
    const {
      id,
      name,
      size,
      askedAt,
      state,
      records,
      done,
      added,
      merged,
      duplicates,
      returned,
      faultsCount,
    } = job
    const counts = { records, done, added, merged, duplicates, returned, faultsCount }
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

export const foundView = ({
  hits,
  ours,
}: {
  readonly hits: readonly Hit[]
  readonly ours: ReadonlySet<string>
}): z.infer<typeof foundShape> => ({
  hits: hits.map(({ passage, quote }) => {
    const { sourceId, title, url, publisher, licence, date, section, number } = passage
    const ships = !isId(sourceId)
    const at = { section, passage: number, digest: passageDigest(passage.text) }
    return {
      id: sourceId,
      ships,
      ours: ours.has(sourceId),
      title,
      url,
      publisher,
      licence,
      date,
      ...at,
      quote,
    }
  }),
})
