import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { newSignInRulesShape, signInRulesShape, type SignInRulesView } from '../../contract/sign-in.ts'
import { readSignInRules, saveSignInRules } from '../../flows/sign-in-rules.ts'
import type { SignInRules } from '../../flows/sign-in-ports.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import { baseUrlOf } from './guard-request.ts'
import type { HttpContext, HttpEnv, HttpWorld } from './http-world.ts'

const readRoute = createRoute({
  method: 'get',
  path: '/api/settings/sign-in',
  responses: { 200: answer(signInRulesShape, 'What sign-in asks; never a secret'), ...refusals },
})
const saveRoute = createRoute({
  method: 'put',
  path: '/api/settings/sign-in',
  request: { body: jsonBody(newSignInRulesShape) },
  responses: { 200: answer(signInRulesShape, 'The rules as stored'), ...refusals },
})

export function signInRulesRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  const { ports, signIn } = world
  const view = (c: HttpContext, { secondFactor, identityProvider }: SignInRules): SignInRulesView => ({
    secondFactor,
    identityProvider: identityProvider && { ...identityProvider },
    callback: `${baseUrlOf(c, world.settings)}/sign-in/callback/organisation`,
  })
  app.openapi(readRoute, async (c) => {
    const read = await readSignInRules(c.get('member'), ports)
    return read.ok ? c.json(view(c, read.value), 200) : refuse(c, read.refusal)
  })
  app.openapi(saveRoute, async (c) => {
    const { secret, ...wanted } = c.req.valid('json')
    const reaches = (issuer: string): boolean => signIn.provider.reaches(issuer)
    const given = secret === '' ? null : secret
    const saved = await saveSignInRules(c.get('member'), wanted, given, { ports, reaches })
    if (saved.ok) return c.json(view(c, saved.value), 200)
    const { code, detail } = saved.refusal
    return refuse(c, saved.refusal, code === 'input-not-valid' && detail !== undefined ? [detail] : [])
  })
}
