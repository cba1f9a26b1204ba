/** What clients ask for about their own record, as those see it who answer. */
import { z } from 'zod'
import { proofWays, rightKinds, rightReasons, rightStates, rightSteps } from '../domain/rights/right-case.ts'

export const rightCaseShape = z.object({
  id: z.string(),
  conversationId: z.string(),
  clientId: z.string(),
  /** Empty where the client was erased. */
  clientName: z.string(),
  kind: z.enum(rightKinds),
  state: z.enum(rightStates),
  askedAt: z.string(),
  dueOn: z.string(),
  /** Below nought: late. Null where it is closed. */
  daysLeft: z.int().nullable(),
  extended: z.boolean(),
  reason: z.enum([...rightReasons, 'client-erased']).nullable(),
  endedAt: z.string().nullable(),
  /** Null for a role that may not read what clients write. */
  words: z.string().nullable(),
  answer: z.string().nullable(),
})

/** GET /api/rights */
export const rightsShape = z.object({ cases: z.array(rightCaseShape) })

/** POST /api/rights/:caseId/steps */
export const rightStepShape = z.strictObject({
  step: z.enum(rightSteps),
  reason: z.enum(rightReasons).nullable(),
  words: z.string().max(4_000),
  proof: z.enum(proofWays).nullable(),
})

export type RightsView = z.infer<typeof rightsShape>
export type RightCaseView = z.infer<typeof rightCaseShape>
export type RightStepSent = z.infer<typeof rightStepShape>
