import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import {
  followUpShape,
  planVersionShape,
  planWriteShape,
  recordedShape,
  recordShape,
} from '../../contract/follow-up.ts'
import type { Refusal } from '../../domain/outcome.ts'
import { readFollowUp, recordFollowUp } from '../../flows/follow-up.ts'
import { writePlan } from '../../flows/safety-plan.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import { askedView, followUpView, planVersionView } from './present-follow-up.ts'

const one = { params: z.object({ conversationId: z.uuid() }) }

const followUpRoute = createRoute({
  method: 'get',
  path: '/api/conversations/{conversationId}/follow-up',
  request: one,
  responses: { 200: answer(followUpShape, 'Instruments, what was asked, and the safety plan'), ...refusals },
})
const recordRoute = createRoute({
  method: 'post',
  path: '/api/conversations/{conversationId}/follow-up',
  request: { ...one, body: jsonBody(recordShape) },
  responses: { 201: answer(recordedShape, 'Scored by the table, and kept'), ...refusals },
})
const planRoute = createRoute({
  method: 'put',
  path: '/api/conversations/{conversationId}/plan',
  request: { ...one, body: jsonBody(planWriteShape) },
  responses: { 200: answer(planVersionShape, 'The plan as it stands now'), ...refusals },
})

export function followUpRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  const { ports } = world
  const nameOf = async (c: HttpContext): Promise<string> => {
    const { organisationId, memberId } = c.get('member')
    return (await ports.people.member(organisationId, memberId))?.name ?? ''
  }
  app.openapi(followUpRoute, async (c) => {
    const read = await readFollowUp(c.get('member'), logged(c, c.req.valid('param')), ports)
    return read.ok ? c.json(followUpView(read.value, c.get('locale')), 200) : refuse(c, read.refusal)
  })
  app.openapi(recordRoute, async (c) => {
    const conversationId = logged(c, c.req.valid('param'))
    const made = await recordFollowUp(c.get('member'), conversationId, c.req.valid('json'), ports)
    if (!made.ok) return refuse(c, made.refusal, fieldOf(made.refusal))
    return c.json({ asked: askedView(made.value.made, await nameOf(c)), episode: made.value.episode }, 201)
  })
  app.openapi(planRoute, async (c) => {
    const conversationId = logged(c, c.req.valid('param'))
    const { basedOn, plan: lines } = c.req.valid('json')
    const written = await writePlan(c.get('member'), conversationId, { basedOn, lines }, ports)
    if (!written.ok) return refuse(c, written.refusal, fieldOf(written.refusal))
    const names = new Map([[c.get('member').memberId, await nameOf(c)]])
    return c.json(planVersionView(written.value, names, c.get('locale')), 200)
  })
}

function logged(c: HttpContext, { conversationId }: { readonly conversationId: string }): string {
  c.set('logged', { ...c.get('logged'), conversation: conversationId })
  return conversationId
}

/** The field a flow names beside `input-not-valid`. */
const fieldOf = ({ code, detail }: Refusal): readonly string[] =>
  code === 'input-not-valid' && detail !== undefined ? [detail] : []
