import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { passkeyAskedShape, proofShape, proofWaysShape } from '../../contract/sign-in.ts'
import { isFresh } from '../../domain/access/conditions.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { prove, waysOf } from './prove.ts'

const waysRoute = createRoute({
  method: 'get',
  path: '/api/proof',
  responses: {
    200: answer(proofWaysShape, 'How whoever is signed in can show again that it is they'),
    ...refusals,
  },
})
const askRoute = createRoute({
  method: 'post',
  path: '/api/proof/passkey',
  responses: { 200: answer(passkeyAskedShape, 'What the browser asks a passkey'), ...refusals },
})
const proveRoute = createRoute({
  method: 'post',
  path: '/api/proof',
  request: { body: jsonBody(proofShape) },
  responses: { 204: { description: 'Proven; fresh for five minutes' }, ...refusals },
})

export function proofApiRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.openapi(waysRoute, async (c) => {
    const fresh = isFresh(c.get('member').provenAt ?? null, world.ports.clock.now())
    return c.json({ ways: [...(await waysOf(world, c.get('session')))], fresh }, 200)
  })
  app.openapi(askRoute, async (c) => {
    const { options, cookies } = await world.signIn.passkeys.ask(c.req.raw.headers)
    for (const line of cookies) c.header('set-cookie', line, { append: true })
    return c.json({ options: { ...options } }, 200)
  })
  app.openapi(proveRoute, async (c) => {
    const who = { session: c.get('session'), member: c.get('member') }
    const done = await prove(world, who, c.req.valid('json'), c.req.raw.headers)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
}
