import { z } from 'zod'
import type { OfferedWording } from '../../domain/follow-up/check-wording.ts'
import { locales } from '../../domain/language.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'

const fileShape = z.strictObject({
  instrument: z.literal('triage'),
  notice: z.string(),
  wording: z.partialRecord(z.enum(locales), z.record(z.string(), z.string())),
})

/** A site's wording file, as data/instruments/README.md gives its shape. Refuses `input-not-valid` with `file` for what
 * is no JSON or has another shape; what it says is checked by the flow. */
export function readWordingFile(text: string): Outcome<OfferedWording> {
  try {
    const parsed = fileShape.safeParse(JSON.parse(text))
    if (!parsed.success) return refused('input-not-valid', 'file')
    const { notice, wording } = parsed.data
    return granted({ notice, wording })
  } catch (error) {
    if (error instanceof SyntaxError) return refused('input-not-valid', 'file')
    throw error
  }
}
