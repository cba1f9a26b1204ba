import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import {
  emergenciesShape,
  emergencyReviewShape,
  newEmergencyShape,
  openedEmergencyShape,
} from '../../contract/care.ts'
import { closeEmergency, openEmergency, readEmergencies, reviewEmergency } from '../../flows/break-glass.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { nowMs } from './limits.ts'
import { emergenciesView } from './present-care.ts'
import { named } from './routes-care.ts'

const one = { params: z.object({ id: z.uuid() }) }
const allRoute = createRoute({
  method: 'get',
  path: '/api/break-glass',
  responses: { 200: answer(emergenciesShape, 'Every emergency access, unreviewed first'), ...refusals },
})
const openRoute = createRoute({
  method: 'post',
  path: '/api/break-glass',
  request: { body: jsonBody(newEmergencyShape) },
  responses: { 201: answer(openedEmergencyShape, 'Open until then; supervisors are told'), ...refusals },
})
const closeRoute = createRoute({
  method: 'post',
  path: '/api/break-glass/{id}/close',
  request: one,
  responses: { 204: { description: 'Closed; streams that stood open under it end' }, ...refusals },
})
const reviewRoute = createRoute({
  method: 'post',
  path: '/api/break-glass/{id}/review',
  request: { ...one, body: jsonBody(emergencyReviewShape) },
  responses: { 204: { description: 'Reviewed' }, ...refusals },
})

export function breakGlassRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  const { ports, endings, limits } = world
  app.openapi(allRoute, async (c) => {
    const member = c.get('member')
    const read = await readEmergencies(member, ports)
    if (!read.ok) return refuse(c, read.refusal)
    const reviewers = new Set(read.value.flatMap(({ review }) => review?.by ?? []))
    const names = new Map<string, string>()
    for (const id of reviewers)
      names.set(id, (await ports.people.member(member.organisationId, id))?.name ?? '')
    return c.json(
      emergenciesView(read.value, (id) => names.get(id) ?? ''),
      200,
    )
  })
  app.openapi(openRoute, async (c) => {
    const member = c.get('member')
    // Names are not to be tried out: a wrong one costs what a wrong password costs.
    const key = `break-glass:${member.memberId}`
    if (!limits.failure.take(key, nowMs(world))) return refuse(c, { code: 'too-many-requests' })
    const opened = await openEmergency(member, c.req.valid('json'), ports)
    if (!opened.ok) return named(c, opened.refusal)
    limits.failure.giveBack(key, nowMs(world))
    const { id, conversationId, until } = opened.value
    return c.json({ id, conversationId, until }, 201)
  })
  app.openapi(closeRoute, async (c) => {
    const closed = await closeEmergency(c.get('member'), c.req.valid('param').id, ports)
    if (!closed.ok) return refuse(c, closed.refusal)
    endings.hint(`member:${closed.value.memberId}`)
    return c.body(null, 204)
  })
  app.openapi(reviewRoute, async (c) => {
    const reviewed = await reviewEmergency(
      c.get('member'),
      c.req.valid('param').id,
      c.req.valid('json'),
      ports,
    )
    return reviewed.ok ? c.body(null, 204) : refuse(c, reviewed.refusal)
  })
}
