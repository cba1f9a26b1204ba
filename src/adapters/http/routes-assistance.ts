import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import {
  assistanceShape,
  assistRulesShape,
  daysWithoutShape,
  ownAssistanceShape,
} from '../../contract/assistance.ts'
import { readAssistRules, saveAssistRules } from '../../flows/assist-rules.ts'
import { readAssistance, readOwnAssistance, saveOwnDays } from '../../flows/read-assistance.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { daysView, figuresView, rulesView } from './present-assistance.ts'

const teamRoute = createRoute({
  method: 'get',
  path: '/api/assistance',
  responses: {
    200: answer(assistanceShape, 'How replies came about, of five practitioners or more; never of one'),
    ...refusals,
  },
})
const ownRoute = createRoute({
  method: 'get',
  path: '/api/assistance/own',
  responses: {
    200: answer(ownAssistanceShape, 'The same of whoever asks, for nobody else; and their days'),
    ...refusals,
  },
})
const ownDaysRoute = createRoute({
  method: 'put',
  path: '/api/assistance/own/days',
  request: { body: jsonBody(daysWithoutShape) },
  responses: { 204: { description: 'On these days nothing is suggested to them' }, ...refusals },
})
const rulesRoute = createRoute({
  method: 'get',
  path: '/api/settings/assistance',
  responses: { 200: answer(assistRulesShape, 'Which moves, and on which days none'), ...refusals },
})
const saveRulesRoute = createRoute({
  method: 'put',
  path: '/api/settings/assistance',
  request: { body: jsonBody(assistRulesShape) },
  responses: { 204: { description: 'Holds from the next suggestion on' }, ...refusals },
})

export function assistanceRoutes(app: OpenAPIHono<HttpEnv>, { ports }: HttpWorld): void {
  app.openapi(teamRoute, async (c) => {
    const read = await readAssistance(c.get('member'), ports)
    if (!read.ok) return refuse(c, read.refusal)
    return c.json({ figures: read.value && figuresView(read.value) }, 200)
  })
  app.openapi(ownRoute, async (c) => {
    const read = await readOwnAssistance(c.get('member'), ports)
    if (!read.ok) return refuse(c, read.refusal)
    const { figures, days } = read.value
    return c.json({ figures: figuresView(figures), days: daysView(days) }, 200)
  })
  app.openapi(ownDaysRoute, async (c) => {
    const saved = await saveOwnDays(c.get('member'), c.req.valid('json'), ports)
    return saved.ok ? c.body(null, 204) : refuse(c, saved.refusal)
  })
  app.openapi(rulesRoute, async (c) => {
    const read = await readAssistRules(c.get('member'), ports)
    return read.ok ? c.json(rulesView(read.value), 200) : refuse(c, read.refusal)
  })
  app.openapi(saveRulesRoute, async (c) => {
    const saved = await saveAssistRules(c.get('member'), c.req.valid('json'), ports)
    return saved.ok ? c.body(null, 204) : refuse(c, saved.refusal, [saved.refusal.detail ?? ''])
  })
}
