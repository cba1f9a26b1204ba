import { z } from 'zod'
import { locales } from '../domain/language.ts'

const share = z.object({ value: z.number(), low: z.number(), high: z.number(), of: z.int() }).nullable()

/** GET and PUT /api/settings/judge: a second look at drafts by the model that wrote them. `speaks`: languages in which it was
 * calibrated for exactly this model and prompt; in others it is not asked. */
export const judgeShape = z.object({
  on: z.boolean(),
  model: z.string().nullable(),
  speaks: z.array(z.enum(locales)),
  calibrations: z.array(
    z.object({
      provider: z.string(),
      model: z.string(),
      promptVersion: z.string(),
      language: z.enum(locales),
      threshold: z.int(),
      unanswered: z.int(),
      at: z.string(),
      sensitivity: share,
      specificity: share,
      heldOutSensitivity: share,
      heldOutSpecificity: share,
    }),
  ),
})
export const newJudgeShape = z.strictObject({ on: z.boolean() })
export type JudgeView = z.infer<typeof judgeShape>
