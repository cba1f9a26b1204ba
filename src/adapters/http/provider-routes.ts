import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Errand } from '../sign-in/provider-sign-in.ts'
import { recordRefused } from '../sign-in/record-sign-in.ts'
import { mayChangeFactors, PROVE } from './account-routes.ts'
import { enter } from './enter.ts'
import { baseUrlOf, isOwnClick, senderOf } from './guard-request.ts'
import type { HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import { nowMs } from './limits.ts'
import { ownPath } from './own-path.ts'
import { ofPage } from './signed-in.ts'

const REFUSED = '/sign-in?provider=refused'
const REFUSED_HERE = '/account?provider=refused'

/** The organisation's identity provider: out by a link of ours, to come in, to connect it or to show that it is them; and
 * back. */
export function providerRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.get('/sign-in/provider', (c) => begin(world, c, 'enter', '/app/'))
  app.get('/account/provider/connect', async (c) => {
    const own = await ofPage(world, c)
    if (!own) return c.redirect('/sign-in', 303)
    if (!(await mayChangeFactors(world, own))) return c.redirect(PROVE, 303)
    return begin(world, c, 'connect', '/account?done=yes')
  })
  app.get('/account/prove/provider', async (c) =>
    (await ofPage(world, c))
      ? begin(world, c, 'prove', ownPath(c.req.query('to')))
      : c.redirect('/sign-in', 303),
  )
  app.get('/sign-in/callback/organisation', (c) => finish(world, c))
}

async function begin(world: HttpWorld, c: HttpContext, errand: Errand, to: string): Promise<Response> {
  const refused = errand === 'enter' ? REFUSED : REFUSED_HERE
  // A link and no form: browsers would stop a form that ends at another origin, as our policy tells them to.
  if (!isOwnClick(c, world.settings)) return c.redirect(errand === 'enter' ? '/sign-in' : '/account', 303)
  const organisationId = await world.ports.people.anyOrganisation()
  const may = world.limits.stranger.take(senderOf(c, world.settings), nowMs(world))
  if (organisationId === null || !may) return c.redirect(refused, 303)
  const visit = { organisationId, origin: baseUrlOf(c, world.settings), headers: c.req.raw.headers, errand }
  const asked = await world.signIn.provider.begin(visit, to)
  if (!asked) return c.redirect(refused, 303)
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
  const visit = { organisationId, origin: baseUrlOf(c, world.settings), headers: c.req.raw.headers }
  const done = await world.signIn.provider.finish(visit, query)
  if (!done) {
    world.limits.failure.take(sender, nowMs(world))
    await recordRefused(world.ports, 'provider')
    return c.redirect((await ofPage(world, c)) ? REFUSED_HERE : REFUSED, 303)
  }
  if (done.did === 'enter') return enter(world, c, done.signedIn, 'provider')
  if (done.did === 'prove') await world.signIn.proven(done.session, done.factor)
  // The first that somebody has of their own: whoever made their link does not have it.
  else if (done.session.provenAt === null) await world.signIn.proven(done.session, 'provider')
  return c.redirect(done.to, 303)
}
