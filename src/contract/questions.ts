/** Asking a senior about one conversation. Strict towards people: unknown fields are refused. */
import { z } from 'zod'
import { roles } from '../domain/access/actor.ts'

const id = z.uuid()
const instant = z.iso.datetime()
const person = z.object({ id, name: z.string() })
const text = z.string().max(65_536)

/** GET /api/conversations/{id}/questions */
export const questionsShape = z.object({
  questions: z.array(
    z.object({
      id,
      askedBy: person,
      askedOf: person,
      question: z.string(),
      at: instant,
      answer: z.string().nullable(),
      answeredAt: instant.nullable(),
    }),
  ),
  /** Whom this member may ask: people who may read the conversation already. */
  mayAsk: z.array(z.object({ id, name: z.string(), role: z.enum(roles) })),
})

/** GET /api/questions */
export const questionsWaitingShape = z.object({
  questions: z.array(
    z.object({ id, conversationId: id, clientName: z.string(), askedByName: z.string(), at: instant }),
  ),
})

/** POST /api/conversations/{id}/questions */
export const askShape = z.strictObject({ of: id, question: text })
/** POST /api/conversations/{id}/questions/{questionId}/answer */
export const answerShape = z.strictObject({ answer: text })

export type QuestionsView = z.infer<typeof questionsShape>
export type QuestionsWaitingView = z.infer<typeof questionsWaitingShape>
export type Ask = z.infer<typeof askShape>
export type GivenAnswer = z.infer<typeof answerShape>
