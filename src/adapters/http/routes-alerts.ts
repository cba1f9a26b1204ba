import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { alertBudgetShape, alertsShape } from '../../contract/alerts.ts'
import { readAlerts, saveAlertBudget } from '../../flows/read-alerts.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { alertsView } from './present-alerts.ts'

const alertsRoute = createRoute({
  method: 'get',
  path: '/api/alerts',
  responses: {
    200: answer(alertsShape, 'How often alerts came, stood and waited; small groups are left out'),
    ...refusals,
  },
})
const budgetRoute = createRoute({
  method: 'put',
  path: '/api/alerts/budget',
  request: { body: jsonBody(alertBudgetShape) },
  responses: { 204: { description: 'The budget is stored; figures are held against it' }, ...refusals },
})

export function alertRoutes(app: OpenAPIHono<HttpEnv>, { ports }: HttpWorld): void {
  app.openapi(alertsRoute, async (c) => {
    const read = await readAlerts(c.get('member'), ports)
    return read.ok ? c.json(alertsView(read.value), 200) : refuse(c, read.refusal)
  })
  app.openapi(budgetRoute, async (c) => {
    const saved = await saveAlertBudget(c.get('member'), c.req.valid('json'), ports)
    return saved.ok ? c.body(null, 204) : refuse(c, saved.refusal)
  })
}
