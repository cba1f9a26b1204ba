import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { careShape, handoverAnswerShape, newCoverShape, newHandoverShape } from '../../contract/care.ts'
import { answerHandover, arrangeCover, endCover, offerHandover, readCare } from '../../flows/care.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import { careView } from './present-care.ts'

const made = answer(z.object({ id: z.uuid() }), 'Made')
const careRoute = createRoute({
  method: 'get',
  path: '/api/care',
  responses: {
    200: answer(careShape, 'Who covers for whom, what is handed over, and one’s own emergency accesses'),
    ...refusals,
  },
})
const coverRoute = createRoute({
  method: 'post',
  path: '/api/care/covers',
  request: { body: jsonBody(newCoverShape) },
  responses: { 201: made, ...refusals },
})
const endRoute = createRoute({
  method: 'post',
  path: '/api/care/covers/{coverId}/end',
  request: { params: z.object({ coverId: z.uuid() }) },
  responses: { 204: { description: 'The cover has ended' }, ...refusals },
})
const offerRoute = createRoute({
  method: 'post',
  path: '/api/conversations/{conversationId}/handovers',
  request: { params: z.object({ conversationId: z.uuid() }), body: jsonBody(newHandoverShape) },
  responses: { 201: made, ...refusals },
})
const answerRoute = createRoute({
  method: 'post',
  path: '/api/care/handovers/{handoverId}/answer',
  request: { params: z.object({ handoverId: z.uuid() }), body: jsonBody(handoverAnswerShape) },
  responses: { 204: { description: 'Answered; where it was accepted, care has changed hands' }, ...refusals },
})

export function careRoutes(app: OpenAPIHono<HttpEnv>, { ports, endings }: HttpWorld): void {
  app.openapi(careRoute, async (c) => {
    const member = c.get('member')
    const read = await readCare(member, ports)
    if (!read.ok) return refuse(c, read.refusal)
    const standing = await ports.breakGlass.standing(member)
    return c.json(careView(read.value, standing, ports.clock.now()), 200)
  })
  app.openapi(coverRoute, async (c) => {
    const { from, until, ...who } = c.req.valid('json')
    const times = { from: new Date(from).toISOString(), until: new Date(until).toISOString() }
    const arranged = await arrangeCover(c.get('member'), { ...who, ...times }, ports)
    return arranged.ok ? c.json({ id: arranged.value.id }, 201) : named(c, arranged.refusal)
  })
  app.openapi(endRoute, async (c) => {
    const ended = await endCover(c.get('member'), c.req.valid('param').coverId, ports)
    if (!ended.ok) return refuse(c, ended.refusal)
    endings.hint(`member:${ended.value.memberId}`)
    return c.body(null, 204)
  })
  app.openapi(offerRoute, async (c) => {
    const { conversationId } = c.req.valid('param')
    c.set('logged', { ...c.get('logged'), conversation: conversationId })
    const offered = await offerHandover(c.get('member'), conversationId, c.req.valid('json'), ports)
    return offered.ok ? c.json({ id: offered.value.id }, 201) : named(c, offered.refusal)
  })
  app.openapi(answerRoute, async (c) => {
    const { handoverId } = c.req.valid('param')
    const done = await answerHandover(c.get('member'), handoverId, c.req.valid('json').answer, ports)
    if (!done.ok) return refuse(c, done.refusal)
    endings.hint(`member:${done.value.fromMember}`)
    return c.body(null, 204)
  })
}

/** With the field that a flow names. */
export const named = (c: HttpContext, refusal: Parameters<typeof refuse>[1]) =>
  refuse(
    c,
    refusal,
    refusal.code === 'input-not-valid' && refusal.detail !== undefined ? [refusal.detail] : [],
  )
