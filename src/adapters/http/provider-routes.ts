import type { OpenAPIHono } from '@hono/zod-openapi'
import { recordRefused } from '../sign-in/record-sign-in.ts'
import { enter } from './enter.ts'
import { baseUrlOf, isOwnClick, senderOf } from './guard-request.ts'
import type { HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import { nowMs } from './limits.ts'

const REFUSED = '/sign-in?provider=refused'

/** Signing in by the organisation's identity provider: out by a link of ours, and back. */
export function providerRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.get('/sign-in/provider', (c) => begin(world, c))
  app.get('/sign-in/callback/organisation', (c) => finish(world, c))
}

async function begin(world: HttpWorld, c: HttpContext): Promise<Response> {
  // A link and no form: browsers would stop a form that ends at another origin, as our policy tells them to.
  if (!isOwnClick(c, world.settings)) return c.redirect('/sign-in', 303)
  const organisationId = await world.ports.people.anyOrganisation()
  const may = world.limits.stranger.take(senderOf(c, world.settings), nowMs(world))
  if (organisationId === null || !may) return c.redirect(REFUSED, 303)
  const origin = baseUrlOf(c, world.settings)
  const asked = await world.signIn.provider.begin(organisationId, origin, c.req.raw.headers)
  if (!asked) return c.redirect(REFUSED, 303)
  for (const line of asked.cookies) c.header('set-cookie', line, { append: true })
  return c.redirect(asked.to, 303)
}

async function finish(world: HttpWorld, c: HttpContext): Promise<Response> {
  const organisationId = await world.ports.people.anyOrganisation()
  const sender = senderOf(c, world.settings)
  if (organisationId === null || !world.limits.failure.left(sender, nowMs(world)))
    return c.redirect(REFUSED, 303)
  const { code, state, error } = c.req.query()
  const query = {
    ...(code === undefined ? {} : { code }),
    ...(state === undefined ? {} : { state }),
    ...(error === undefined ? {} : { error }),
  }
  const origin = baseUrlOf(c, world.settings)
  const signedIn = await world.signIn.provider.finish(organisationId, origin, query, c.req.raw.headers)
  if (signedIn) return enter(world, c, signedIn, 'provider')
  world.limits.failure.take(sender, nowMs(world))
  await recordRefused(world.ports, 'provider')
  return c.redirect(REFUSED, 303)
}
