/** The library of a practice. Strict towards people: unknown fields are refused. */
import { z } from 'zod'
import { exportFormats } from '../domain/evidence/cite/export-source.ts'
import { appraisalTools } from '../domain/evidence/reading/appraisal.ts'
import { designs } from '../domain/evidence/reading/design-of.ts'
import { facets } from '../domain/evidence/reading/facet-cues.ts'
import { notShownCodeList } from '../domain/evidence/reading/not-shown.ts'
import { faultCodes, sourceKinds, standings } from '../domain/evidence/formats/record.ts'
import { registers } from '../domain/evidence/registers.ts'
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

/** POST /api/library/files?name=: one file, as its bytes. It is imported as soon as a server is free. */
export const fileQueryShape = z.object({ name: z.string().min(1).max(300) })
export const importAskedShape = z.object({ id: z.string() })

const faultShape = z.object({ place: z.string(), why: z.enum(faultCodes) })
/** GET /api/library/imports: newest first. */
export const importsShape = z.object({
  imports: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      size: z.int(),
      askedAt: z.iso.datetime(),
      state: z.enum(['waiting', 'working', 'done', 'failed']),
      records: z.int().nullable(),
      done: z.int(),
      added: z.int(),
      merged: z.int(),
      duplicates: z.int(),
      returned: z.int(),
      /** The first of them. */
      faults: z.array(faultShape),
      faultsCount: z.int(),
    }),
  ),
})

const pairedShape = lineShape.extend({
  identifiers: z.array(z.string()),
  /** The beginning of its text. */
  opening: z.string(),
  addedAt: z.iso.datetime(),
})
/** GET /api/library/duplicates, and the decision about one pair. */
export const duplicatesShape = z.object({
  pairs: z.array(z.object({ first: pairedShape, second: pairedShape })),
})
export const decisionShape = z.strictObject({ first: z.string(), second: z.string(), same: z.boolean() })

/** GET /api/library/registers, and which of them the administrator allows. */
export const registersShape = z.object({
  registers: z.array(
    z.object({ register: z.enum(registers), host: z.string(), inReach: z.boolean(), allowed: z.boolean() }),
  ),
})
export const allowRegistersShape = z.strictObject({
  allowed: z.array(z.enum(registers)).max(registers.length),
})
/** POST /api/library/lookups: a DOI, an arXiv id or a PMID, as people write it. */
export const lookUpShape = z.strictObject({ identifier: z.string().trim().min(1).max(500) })

/** POST /api/library/imports: one file, as text. */
export const importFileShape = z.strictObject({ name: z.string().min(1).max(300), text: z.string().min(1) })
export const importedShape = z.object({
  added: z.int(),
  merged: z.int(),
  duplicates: z.array(z.object({ id: z.string(), of: z.string() })),
  /** New ones that somebody had taken out before; their pages say who, when and why. */
  returned: z.array(z.object({ id: z.string(), of: z.string() })),
  faults: z.array(faultShape),
})

const hitShape = z.object({
  id: z.string(),
  /** It comes with Rapport, or with this site. */
  ships: z.boolean(),
  ours: z.boolean(),
  title: z.string(),
  url: z.string(),
  publisher: z.string(),
  licence: z.string(),
  date: z.string(),
  section: z.string(),
  passage: z.int(),
  digest: z.string(),
  quote: z.string(),
})
/** GET /api/library/search?q= */
export const foundShape = z.object({ hits: z.array(hitShape) })

const extract = z.object({ passage: z.int(), text: z.string() })
const extracts = z.array(extract).readonly()
const leads = z.array(z.object({ id: z.string(), title: z.string() }))

/** GET /api/library/sources/{id}/removal: what is left of one that went. `by` null: whoever runs the server. */
export const removedShape = z.object({
  title: z.string(),
  by: z.string().nullable(),
  why: z.string(),
  at: z.iso.datetime(),
})

/** GET /api/library/sources/{id} */
export const sourcePageShape = z.object({
  ...line,
  /** It comes with Rapport, or with this site, and is nobody's own. */
  ships: z.boolean(),
  publisher: z.string(),
  language: z.string(),
  addedAt: z.iso.datetime().nullable(),
  /** It had been taken out before: by whom, when and why. */
  returned: removedShape.nullable(),
  names: z.array(z.object({ family: z.string(), given: z.string() })),
  keywords: z.array(z.string()),
  identifiers: z.array(z.object({ kind: z.enum(identifierKinds), value: z.string(), url: z.string() })),
  /** Sentences of its own: no model had a part in them. */
  summary: extracts,
  facets: z.record(z.enum(facets), extracts),
  design: z.object({ design: z.enum(designs), says: extract.nullable() }),
  /** The instrument that its design asks for; null where none is made for it. */
  tool: z.enum(appraisalTools).nullable(),
  /** What may not be taken from it, why, and whose rule that is. */
  notShown: z.array(z.object({ code: z.enum(notShownCodeList), says: extract.nullable(), rule: z.string() })),
  passages: z.array(
    z.object({
      number: z.int(),
      section: z.string(),
      text: z.string(),
      /** Names its text: what cites it finds it by that. */
      digest: z.string(),
      /** Its lines in the first PDF of `files`: pages from 1, boxes in parts of the page. */
      places: z.array(
        z.object({
          page: z.int(),
          left: z.number(),
          top: z.number(),
          width: z.number(),
          height: z.number(),
        }),
      ),
    }),
  ),
  /** Its originals, kept on this server; `pages` null where it is no PDF. */
  files: z.array(z.object({ id: z.string(), name: z.string(), size: z.int(), pages: z.int().nullable() })),
  references: z.array(
    z.object({ text: z.string(), url: z.string().nullable(), heldAs: z.string().nullable() }),
  ),
  citedBy: leads,
  similar: leads,
  citations: z.object({ apa: z.string(), vancouver: z.string() }),
  exports: z.record(z.enum(exportFormats), z.string()),
})
export const exportQueryShape = z.object({ format: z.enum(exportFormats) })

/** PUT /api/library/sources/{id}/record: what a person says in place of what the files say. */
export const mendShape = z.strictObject({
  title: z.string().min(1).max(1_000),
  authors: z.array(z.strictObject({ family: z.string().max(200), given: z.string().max(200) })).max(500),
  issued: z.string().max(10),
  container: z.string().max(300).optional(),
  /** As people write them: a DOI, an arXiv id, `pmid:1`, an address. */
  identifiers: z.array(z.string().max(500)).max(20).optional(),
  licence: z.string().max(300),
  standing: z.enum(standings),
})
/** `alike`: sources that hold an identifier which it was to have; it stays with them, and each pair is offered. */
export const mendedShape = z.object({ alike: z.array(z.string()) })
/** POST /api/library/sources/{id}/removal: it goes, with all that hangs on it; how much that was. */
export const removalShape = z.strictObject({ why: z.string() })
export const wentShape = z.object({
  comments: z.int(),
  notes: z.int(),
  reading: z.int(),
  appraisals: z.int(),
  files: z.int(),
})
/** PUT /api/library/sources/{id}/ours */
export const oursShape = z.strictObject({ ours: z.boolean() })

export type LibraryView = z.infer<typeof libraryShape>
export type SourceLineView = z.infer<typeof lineShape>
export type ImportsView = z.infer<typeof importsShape>
export type RegistersView = z.infer<typeof registersShape>
export type ImportedView = z.infer<typeof importedShape>
export type MendSent = z.infer<typeof mendShape>
export type MendedView = z.infer<typeof mendedShape>
export type RemovedView = z.infer<typeof removedShape>
export type DuplicatesView = z.infer<typeof duplicatesShape>
export type FoundView = z.infer<typeof foundShape>
export type SourcePageView = z.infer<typeof sourcePageShape>
