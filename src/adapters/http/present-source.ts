import type { z } from 'zod'
import type { sourcePageShape } from '../../contract/library.ts'
import type { withSourceShape } from '../../contract/source-page.ts'
import { cite } from '../../domain/evidence/cite/cite.ts'
import { exportSource } from '../../domain/evidence/cite/export-source.ts'
import { passageDigest } from '../../domain/evidence/find-cited.ts'
import { addressOf } from '../../domain/evidence/identifiers.ts'
import { toolFor } from '../../domain/evidence/reading/appraisal.ts'
import { designOf } from '../../domain/evidence/reading/design-of.ts'
import { facetsOf, summaryOf } from '../../domain/evidence/reading/facets.ts'
import { notShown, notShownRules } from '../../domain/evidence/reading/not-shown.ts'
import { identifiersOfReference } from '../../domain/evidence/reference-identifiers.ts'
import type { ReadingItem } from '../../flows/source-page-ports.ts'
import type { CitedRead, SourceRead } from '../../flows/source-page.ts'
import type { WithSourceRead } from '../../flows/source-team.ts'
import { lineView } from './present-library.ts'

export function sourcePageView({
  source,
  files,
  places,
  held,
  citedBy,
  similar,
  returned,
}: SourceRead): z.infer<typeof sourcePageShape> {
  const { record, passages, kept } = source
  const design = designOf(record, passages)
  return {
    ...lineView({ id: source.id, record, ours: kept?.ours ?? false, addedAt: '' }),
    authors: record.authors.map(({ family, given }) => `${given} ${family}`.trim()).join(', '),
    ...{ ships: kept === null, publisher: record.publisher, language: record.language },
    addedAt: kept?.addedAt ?? null,
    returned,
    names: record.authors.map((one) => ({ ...one })),
    keywords: [...record.keywords],
    identifiers: record.identifiers.map((one) => ({ ...one, url: addressOf(one) })),
    summary: [...summaryOf(record, passages)],
    facets: { ...facetsOf(record, passages) },
    ...{ design, tool: toolFor(design.design) },
    notShown: notShown(record, passages).map((one) => ({ ...one, rule: notShownRules[one.code] })),
    passages: passages.map(({ number, section, text }, at) => ({
      ...{ number, section, text, digest: passageDigest(text) },
      places: (places[at] ?? []).map((place) => ({ ...place })),
    })),
    files: files.map(({ id, name, size, pages }) => ({ id, name, size, pages })),
    references: record.references.map((one, at) => {
      const [named] = identifiersOfReference(one)
      const heldAs = held.find(({ reference }) => reference === at)?.id ?? null
      return { text: one.text, url: named === undefined ? null : addressOf(named), heldAs }
    }),
    citedBy: [...citedBy],
    similar: [...similar],
    citations: { apa: cite(record, 'apa'), vancouver: cite(record, 'vancouver') },
    exports: {
      ...{ bibtex: exportSource(record, 'bibtex'), ris: exportSource(record, 'ris') },
      ...{ enw: exportSource(record, 'enw'), 'csl-json': exportSource(record, 'csl-json') },
    },
  }
}

export const withSourceView = (read: WithSourceRead): z.infer<typeof withSourceShape> => ({
  comments: read.comments.map((one) => ({ ...one, mentions: [...one.mentions] })),
  note: read.note,
  reading: read.reading && readingView(read.reading),
  appraisals: read.appraisals.map(({ by, tool, judged, at }) => ({
    ...{ by, tool, at },
    judged: judged.map((one) => ({ ...one })),
  })),
  summary: read.summary && {
    summary: writtenView(read.summary.sentences.summary),
    facets: Object.fromEntries(
      Object.entries(read.summary.sentences.facets).map(([facet, said]) => [facet, writtenView(said)]),
    ),
    ...{ dropped: read.summary.sentences.dropped, provider: read.summary.provider },
    ...{ model: read.summary.model, promptVersion: read.summary.promptVersion },
    ...{ by: read.summary.by, at: read.summary.at },
  },
  colleagues: [...read.colleagues],
  mayWrite: read.mayWrite,
  provider: read.provider,
})
const writtenView = (said: readonly { readonly text: string; readonly passages: readonly number[] }[]) =>
  said.map(({ text, passages }) => ({ text, passages: [...passages] }))

export const readingView = ({ sourceId, by, why, at, readBy }: ReadingItem) => ({
  ...{ sourceId, by, why, at },
  readBy: [...readBy],
})

export const passageView = ({ number, stands, before, passage, title }: CitedRead) => ({
  ...{ number, stands, before, title },
  ...{ section: passage?.section ?? '', text: passage?.text ?? '' },
  ...{ publisher: passage?.publisher ?? '', date: passage?.date ?? '' },
})
