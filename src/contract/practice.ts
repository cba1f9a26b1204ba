/** Practice with drafts that are wrong on purpose: nobody in it is real, and nothing in it can be sent. */
import { z } from 'zod'
import { MOST_SENTENCES, plantedKinds } from '../domain/practice/drill.ts'
import { estimateShape } from './alerts.ts'

const kind = z.enum(plantedKinds)
const cell = { planted: z.int(), caught: estimateShape.nullable() }
export const practiceFiguresShape = z.object({
  ...cell,
  drills: z.int(),
  /** Drafts in which a sound sentence was marked. */
  falseAlarms: estimateShape.nullable(),
  byKind: z.array(z.object({ name: kind, cell: z.object(cell).nullable() })),
})

/** GET /api/practice: the next draft, without what is wrong in it, and one's own figures. */
export const practiceShape = z.object({
  drill: z
    .object({ id: z.string(), client: z.string(), wrote: z.string(), sentences: z.array(z.string()) })
    .nullable(),
  own: practiceFiguresShape,
})

/** POST /api/practice */
export const marksShape = z.strictObject({
  drillId: z.string().max(60),
  marked: z.array(z.int().min(0).max(MOST_SENTENCES)).max(MOST_SENTENCES),
})
export const practisedShape = z.object({
  caught: z.boolean().nullable(),
  falseAlarms: z.int(),
  /** What was planted, where, and what is wrong with it; null where the draft is sound. */
  planted: z.object({ place: z.int(), kind, why: z.string() }).nullable(),
})

/** GET /api/practice/team. Null: fewer than five people. */
export const teamPracticeShape = z.object({ figures: practiceFiguresShape.nullable() })

export type PracticeView = z.infer<typeof practiceShape>
export type PracticeFiguresView = z.infer<typeof practiceFiguresShape>
export type PractisedView = z.infer<typeof practisedShape>
export type Marks = z.infer<typeof marksShape>
export type TeamPracticeView = z.infer<typeof teamPracticeShape>
