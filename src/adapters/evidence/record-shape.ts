import { z } from 'zod'
import { mendable, sourceKinds, standings, type SourceRecord } from '../../domain/evidence/formats/record.ts'
import { identifierKinds } from '../../domain/evidence/identifiers.ts'
import { locales } from '../../domain/language.ts'

const identifiers = z.array(z.object({ kind: z.enum(identifierKinds), value: z.string() }))

/** A source's record as its column holds it. */
export const recordShape: z.ZodType<SourceRecord> = z.object({
  ownId: z.string(),
  kind: z.enum(sourceKinds),
  title: z.string(),
  authors: z.array(z.object({ family: z.string(), given: z.string() })),
  issued: z.string(),
  container: z.string(),
  volume: z.string(),
  issue: z.string(),
  pages: z.string(),
  publisher: z.string(),
  identifiers,
  language: z.string(),
  licence: z.string(),
  keywords: z.array(z.string()),
  sections: z.array(z.object({ heading: z.string(), text: z.string() })),
  references: z.array(z.object({ text: z.string(), identifiers })),
  standing: z.enum(standings),
  // Records kept before notices were read have none.
  notices: z
    .array(z.object({ of: identifiers.element, standing: z.enum(standings).exclude(['good']) }))
    .default([]),
  mended: z.array(z.enum(mendable)).default([]),
})

/** What stands beside a passage, as its column holds it. */
export const aboutShape = z.object({
  url: z.string(),
  publisher: z.string(),
  licence: z.string(),
  date: z.string(),
  language: z.enum(locales),
})
