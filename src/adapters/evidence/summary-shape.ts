import { z } from 'zod'
import { facets } from '../../domain/evidence/reading/facet-cues.ts'
import type { WrittenSentences } from '../../domain/evidence/written/written-summary.ts'

const sentences = z.array(z.object({ text: z.string(), passages: z.array(z.int()) }))

/** What a model wrote about a source, as its column holds it. */
export const summarySentencesShape: z.ZodType<WrittenSentences> = z.object({
  summary: sentences,
  facets: z.partialRecord(z.enum(facets), sentences),
  dropped: z.int(),
})
