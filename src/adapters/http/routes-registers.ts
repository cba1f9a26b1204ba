import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { allowRegistersShape, importedShape, lookUpShape, registersShape } from '../../contract/library.ts'
import { allowRegisters, lookUp, readRegisters } from '../../flows/look-up.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'

const registersRoute = createRoute({
  method: 'get',
  path: '/api/library/registers',
  responses: {
    200: answer(registersShape, 'Public registers, and whether they may be asked for a record'),
    ...refusals,
  },
})
const allowRoute = createRoute({
  method: 'put',
  path: '/api/settings/registers',
  request: { body: jsonBody(allowRegistersShape) },
  responses: { 204: { description: 'These may be asked from now on, and no others' }, ...refusals },
})
const lookUpRoute = createRoute({
  method: 'post',
  path: '/api/library/lookups',
  request: { body: jsonBody(lookUpShape) },
  responses: { 200: answer(importedShape, 'What the register knew'), ...refusals },
})

export function registerRoutes(app: OpenAPIHono<HttpEnv>, { ports, registers }: HttpWorld): void {
  const asking = { ...ports, registers }
  app.openapi(registersRoute, async (c) => {
    const read = await readRegisters(c.get('member'), asking)
    return read.ok
      ? c.json({ registers: read.value.map((one) => ({ ...one })) }, 200)
      : refuse(c, read.refusal)
  })
  app.openapi(allowRoute, async (c) => {
    const done = await allowRegisters(c.get('member'), c.req.valid('json').allowed, asking)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
  app.openapi(lookUpRoute, async (c) => {
    const done = await lookUp(c.get('member'), c.req.valid('json').identifier, asking)
    if (!done.ok)
      return refuse(c, done.refusal, done.refusal.code === 'input-not-valid' ? ['identifier'] : [])
    const { added, merged, duplicates, returned, faults } = done.value
    return c.json(
      { added, merged, duplicates: [...duplicates], returned: [...returned], faults: [...faults] },
      200,
    )
  })
}
