import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import {
  eraseShape,
  holdShape,
  keepingShape,
  keyChangeShape,
  keyChangeWantedShape,
  retentionShape,
  type Keeping,
} from '../../contract/keeping.ts'
import type { Erasure, Hold } from '../../domain/erasure/erasure.ts'
import { changeKeys, readKeyChange } from '../../flows/change-keys.ts'
import { eraseClient, liftHold, readErasures, setHold } from '../../flows/erase-client.ts'
import { readRetention, saveRetention } from '../../flows/retention.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'

const ofClient = { params: z.object({ clientId: z.uuid() }) }
const keepingRoute = createRoute({
  method: 'get',
  path: '/api/keeping',
  responses: {
    200: answer(keepingShape, 'How long records are kept, legal holds, and who was erased'),
    ...refusals,
  },
})
const retentionRoute = createRoute({
  method: 'put',
  path: '/api/keeping/retention',
  request: { body: jsonBody(retentionShape) },
  responses: { 204: { description: 'Kept for so long from now on' }, ...refusals },
})
const holdRoute = createRoute({
  method: 'post',
  path: '/api/people/clients/{clientId}/hold',
  request: { ...ofClient, body: jsonBody(holdShape) },
  responses: {
    201: answer(z.object({ id: z.uuid() }), 'The hold; nobody erases this client while it stands'),
    ...refusals,
  },
})
const liftRoute = createRoute({
  method: 'post',
  path: '/api/keeping/holds/{holdId}/lift',
  request: { params: z.object({ holdId: z.uuid() }) },
  responses: { 204: { description: 'The hold is lifted' }, ...refusals },
})
const eraseRoute = createRoute({
  method: 'post',
  path: '/api/people/clients/{clientId}/erase',
  request: { ...ofClient, body: jsonBody(eraseShape) },
  responses: {
    200: answer(z.object({ keys: z.int(), values: z.int() }), 'What was destroyed; nothing brings it back'),
    ...refusals,
  },
})
const keysRoute = createRoute({
  method: 'get',
  path: '/api/keeping/keys',
  responses: { 200: answer(keyChangeShape, 'The latest change of keys'), ...refusals },
})
const changeKeysRoute = createRoute({
  method: 'post',
  path: '/api/keeping/keys',
  request: { body: jsonBody(keyChangeWantedShape) },
  responses: { 204: { description: 'Begun; it goes on while everybody works' }, ...refusals },
})

export function keepingRoutes(app: OpenAPIHono<HttpEnv>, { ports }: HttpWorld): void {
  app.openapi(keepingRoute, async (c) => {
    const member = c.get('member')
    const read = await readErasures(member, ports)
    if (!read.ok) return refuse(c, read.refusal)
    const rules = await readRetention(member, ports)
    if (!rules.ok) return refuse(c, rules.refusal)
    const { holds, erased } = read.value
    return c.json(
      { retention: rules.value, holds: holds.map(holdView), erased: erased.map(erasureView) },
      200,
    )
  })
  app.openapi(retentionRoute, async (c) => {
    const saved = await saveRetention(c.get('member'), c.req.valid('json'), ports)
    return saved.ok ? c.body(null, 204) : refuse(c, saved.refusal)
  })
  app.openapi(holdRoute, async (c) => {
    const { clientId } = c.req.valid('param')
    const set = await setHold(c.get('member'), clientId, c.req.valid('json').reason, ports)
    return set.ok ? c.json({ id: set.value.id }, 201) : refuse(c, set.refusal)
  })
  app.openapi(liftRoute, async (c) => {
    const lifted = await liftHold(c.get('member'), c.req.valid('param').holdId, ports)
    return lifted.ok ? c.body(null, 204) : refuse(c, lifted.refusal)
  })
  app.openapi(eraseRoute, async (c) => {
    const { clientId } = c.req.valid('param')
    const erased = await eraseClient(c.get('member'), { clientId, ...c.req.valid('json') }, ports)
    if (!erased.ok) return refuse(c, erased.refusal)
    return c.json({ keys: erased.value.keys, values: erased.value.values }, 200)
  })
  app.openapi(keysRoute, async (c) => {
    const read = await readKeyChange(c.get('member'), ports)
    if (!read.ok) return refuse(c, read.refusal)
    if (!read.value) return c.json(null, 200)
    const { level, clientId, begunAt, finishedAt, keys, values } = read.value
    return c.json({ level, clientId, begunAt, finishedAt, keys, values }, 200)
  })
  app.openapi(changeKeysRoute, async (c) => {
    const begun = await changeKeys(c.get('member'), c.req.valid('json'), ports)
    return begun.ok ? c.body(null, 204) : refuse(c, begun.refusal)
  })
}

const holdView = ({ id, clientId, reason, setBy, setAt }: Hold): Keeping['holds'][number] => ({
  id,
  clientId,
  reason,
  setBy,
  setAt,
})
const erasureView = ({ clientId, because, by, at, keys, values }: Erasure): Keeping['erased'][number] => ({
  clientId,
  because,
  by,
  at,
  keys,
  values,
})
