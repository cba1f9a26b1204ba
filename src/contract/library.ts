/** The library of a practice. Strict towards people: unknown fields are refused. */
import { z } from 'zod'
import { exportFormats } from '../domain/evidence/cite/export-source.ts'
import { facets } from '../domain/evidence/reading/facet-cues.ts'
import { faultCodes, sourceKinds, standings } from '../domain/evidence/formats/record.ts'
import { identifierKinds } from '../domain/evidence/identifiers.ts'

const line = {
  id: z.string(),
  title: z.string(),
  authors: z.string(),
  issued: z.string(),
  container: z.string(),
  kind: z.enum(sourceKinds),
  standing: z.enum(standings),
  ours: z.boolean(),
  licence: z.string(),
}
const lineShape = z.object(line)

/** GET /api/library?after= */
export const libraryShape = z.object({ sources: z.array(lineShape), more: z.string().nullable() })

/** POST /api/library/imports: one file, as text. */
export const importFileShape = z.strictObject({ name: z.string().min(1).max(300), text: z.string().min(1) })
export const importedShape = z.object({
  added: z.int(),
  merged: z.int(),
  duplicates: z.array(z.object({ id: z.string(), of: z.string() })),
  faults: z.array(z.object({ place: z.string(), why: z.enum(faultCodes) })),
})

const hitShape = z.object({
  /** Null: it ships with Rapport and has no page here. */
  id: z.string().nullable(),
  title: z.string(),
  url: z.string(),
  publisher: z.string(),
  licence: z.string(),
  date: z.string(),
  section: z.string(),
  passage: z.int(),
  quote: z.string(),
})
/** GET /api/library/search?q= */
export const foundShape = z.object({ hits: z.array(hitShape) })

const extracts = z.array(z.object({ passage: z.int(), text: z.string() }))

/** GET /api/library/sources/{id} */
export const sourcePageShape = z.object({
  ...line,
  publisher: z.string(),
  language: z.string(),
  addedAt: z.iso.datetime(),
  keywords: z.array(z.string()),
  identifiers: z.array(z.object({ kind: z.enum(identifierKinds), value: z.string(), url: z.string() })),
  /** Sentences of its own: no model had a part in them. */
  summary: extracts,
  facets: z.record(z.enum(facets), extracts),
  passages: z.array(z.object({ number: z.int(), section: z.string(), text: z.string() })),
  references: z.array(
    z.object({ text: z.string(), url: z.string().nullable(), heldAs: z.string().nullable() }),
  ),
  similar: z.array(z.object({ id: z.string(), title: z.string() })),
  citations: z.object({ apa: z.string(), vancouver: z.string() }),
})
export const exportQueryShape = z.object({ format: z.enum(exportFormats) })

/** PUT /api/library/sources/{id}/ours */
export const oursShape = z.strictObject({ ours: z.boolean() })

export type LibraryView = z.infer<typeof libraryShape>
export type SourceLineView = z.infer<typeof lineShape>
export type ImportedView = z.infer<typeof importedShape>
export type FoundView = z.infer<typeof foundShape>
export type SourcePageView = z.infer<typeof sourcePageShape>
