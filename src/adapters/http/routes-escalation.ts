import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { escalationShape, newEscalationShape } from '../../contract/administration.ts'
import { readEscalation, saveEscalation } from '../../flows/escalation-settings.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpContext, HttpEnv, HttpWorld } from './http-world.ts'

const readRoute = createRoute({
  method: 'get',
  path: '/api/settings/escalation',
  responses: {
    200: answer(escalationShape, 'Who is told of an episode, when, and by which ways'),
    ...refusals,
  },
})
const saveRoute = createRoute({
  method: 'put',
  path: '/api/settings/escalation',
  request: { body: jsonBody(newEscalationShape) },
  responses: { 200: answer(escalationShape, 'The policy as stored'), ...refusals },
})

export function escalationRoutes(app: OpenAPIHono<HttpEnv>, { ports, settings }: HttpWorld): void {
  const stored = async (c: HttpContext) => {
    const read = await readEscalation(c.get('member'), ports)
    if (!read.ok) return read
    const { policy, people } = read.value
    const view = {
      rules: policy.rules.map((rule) => ({ ...rule })),
      coverIds: [...policy.coverIds],
      people: people.map((one) => ({ ...one })),
      ways: [...settings.noticeWays],
    }
    return { ok: true, value: view } as const
  }
  app.openapi(readRoute, async (c) => {
    const read = await stored(c)
    return read.ok ? c.json(read.value, 200) : refuse(c, read.refusal)
  })
  app.openapi(saveRoute, async (c) => {
    const saved = await saveEscalation(c.get('member'), c.req.valid('json'), ports)
    if (!saved.ok) {
      const { detail } = saved.refusal
      return refuse(c, saved.refusal, detail === undefined ? [] : [detail])
    }
    const read = await stored(c)
    return read.ok ? c.json(read.value, 200) : refuse(c, read.refusal)
  })
}
