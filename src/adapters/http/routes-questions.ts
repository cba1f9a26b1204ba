import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { answerShape, askShape, questionsShape, questionsWaitingShape } from '../../contract/questions.ts'
import { answerQuestion, askSenior, readQuestions, readWaitingQuestions } from '../../flows/ask-senior.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'

const one = { params: z.object({ conversationId: z.uuid() }) }
const madeShape = z.object({ id: z.uuid() })

const waitingRoute = createRoute({
  method: 'get',
  path: '/api/questions',
  responses: { 200: answer(questionsWaitingShape, 'What waits for the answer of whoever asks'), ...refusals },
})
const readRoute = createRoute({
  method: 'get',
  path: '/api/conversations/{conversationId}/questions',
  request: one,
  responses: { 200: answer(questionsShape, 'What colleagues were asked and said'), ...refusals },
})
const askRoute = createRoute({
  method: 'post',
  path: '/api/conversations/{conversationId}/questions',
  request: { ...one, body: jsonBody(askShape) },
  responses: { 201: answer(madeShape, 'Asked; they are told that somebody needs them'), ...refusals },
})
const answerRoute = createRoute({
  method: 'post',
  path: '/api/conversations/{conversationId}/questions/{questionId}/answer',
  request: {
    params: z.object({ conversationId: z.uuid(), questionId: z.uuid() }),
    body: jsonBody(answerShape),
  },
  responses: { 204: { description: 'Answered, once' }, ...refusals },
})

export function questionRoutes(app: OpenAPIHono<HttpEnv>, { ports }: HttpWorld): void {
  app.openapi(waitingRoute, async (c) => {
    const read = await readWaitingQuestions(c.get('member'), ports)
    if (!read.ok) return refuse(c, read.refusal)
    const questions = read.value.map(({ id, conversationId, clientName, askedByName, at }) => ({
      ...{ id, conversationId, clientName, askedByName, at },
    }))
    return c.json({ questions }, 200)
  })
  app.openapi(readRoute, async (c) => {
    const read = await readQuestions(c.get('member'), c.req.valid('param').conversationId, ports)
    if (!read.ok) return refuse(c, read.refusal)
    const { questions, mayAsk } = read.value
    const shown = questions.map(({ id, askedBy, askedOf, question, at, answer: said, answeredAt }) => ({
      ...{ id, question, at, answer: said, answeredAt },
      askedBy: { id: askedBy.id, name: askedBy.name },
      askedOf: { id: askedOf.id, name: askedOf.name },
    }))
    return c.json({ questions: shown, mayAsk: mayAsk.map(({ id, name, role }) => ({ id, name, role })) }, 200)
  })
  app.openapi(askRoute, async (c) => {
    const { conversationId } = c.req.valid('param')
    const asked = await askSenior(c.get('member'), conversationId, c.req.valid('json'), ports)
    return asked.ok ? c.json({ id: asked.value.id }, 201) : refuse(c, asked.refusal)
  })
  app.openapi(answerRoute, async (c) => {
    const { conversationId, questionId } = c.req.valid('param')
    const given = { questionId, answer: c.req.valid('json').answer }
    const done = await answerQuestion(c.get('member'), conversationId, given, ports)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
}
