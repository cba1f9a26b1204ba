import { z } from 'zod'
import { breakGlassOutcomes, EMERGENCY_MINUTES, REASON_LETTERS } from '../domain/access/break-glass.ts'
import { givenInstant } from './given-times.ts'

const id = z.uuid()
const at = z.iso.datetime()
const person = z.object({ id, name: z.string() })

export const coverShape = z.object({
  id,
  forMember: person,
  member: person,
  from: at,
  until: at,
  endedAt: at.nullable(),
  state: z.enum(['later', 'now', 'over']),
})
export const handoverShape = z.object({
  id,
  conversationId: id,
  clientName: z.string(),
  from: person,
  to: person,
  words: z.string(),
  offeredAt: at,
  until: at,
  answer: z.enum(['accepted', 'declined', 'withdrawn', 'lapsed']).nullable(),
  answeredAt: at.nullable(),
})
/** GET /api/care. `emergencies` are the reader's own that stand now. */
export const careShape = z.object({
  covers: z.array(coverShape),
  handovers: z.array(handoverShape),
  practitioners: z.array(person),
  clients: z.array(z.object({ conversationId: id, name: z.string() })),
  emergencies: z.array(z.object({ id, conversationId: id, until: at })),
})
export const newCoverShape = z.object({
  forMember: id,
  memberId: id,
  from: givenInstant,
  until: givenInstant,
})
export const newHandoverShape = z.object({ toMember: id, words: z.string().max(4_000) })
export const handoverAnswerShape = z.object({ answer: z.enum(['accepted', 'declined', 'withdrawn']) })

export const newEmergencyShape = z.object({
  name: z.string().min(1).max(200),
  reason: z.string().min(REASON_LETTERS).max(2_000),
  minutes: z.literal(EMERGENCY_MINUTES),
})
export const openedEmergencyShape = z.object({ id, conversationId: id, until: at })
/** GET /api/break-glass: unreviewed first. */
export const emergenciesShape = z.object({
  emergencies: z.array(
    z.object({
      id,
      conversationId: id,
      clientName: z.string(),
      member: person,
      reason: z.string(),
      at,
      until: at,
      endedAt: at.nullable(),
      /** The client was erased: no name, no reason, no words of a review. */
      erasedAt: at.nullable(),
      review: z
        .object({ outcome: z.enum(breakGlassOutcomes), words: z.string(), by: z.string(), at })
        .nullable(),
    }),
  ),
})
export const emergencyReviewShape = z.object({
  outcome: z.enum(breakGlassOutcomes),
  words: z.string().max(2_000),
})

export type CareView = z.infer<typeof careShape>
export type CoverView = z.infer<typeof coverShape>
export type HandoverView = z.infer<typeof handoverShape>
export type NewCover = z.infer<typeof newCoverShape>
export type EmergenciesView = z.infer<typeof emergenciesShape>
export type NewEmergency = z.infer<typeof newEmergencyShape>
export type EmergencyReview = z.infer<typeof emergencyReviewShape>
