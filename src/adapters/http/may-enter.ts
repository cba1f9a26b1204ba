import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { mayEver } from '../../domain/access/authorise.ts'
import { refused } from '../../domain/outcome.ts'
import { refuseWith } from '../../flows/refuse.ts'
import { refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { routeActions } from './route-actions.ts'

/** Asks the access table by role alone, before the body is read: the flow asks again, about the thing itself. A role
 * that may never do this hears so whatever it sent, so that no answer about the body tells it anything. */
export const mayEnter =
  ({ ports }: HttpWorld): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const route = matchedRoutes(c).find(({ method }) => method !== 'ALL')
    if (!route) return next()
    const asks = routeActions[`${route.method} ${route.path}`]
    if (asks === 'any-member' || asks === 'anyone') return next()
    if (asks === undefined) return refuse(c, { code: 'not-found' })
    const member = c.get('member')
    if (mayEver(member.role, asks)) return next()
    const { refusal } = await refuseWith(ports, member, 'access-refused', refused('forbidden', asks))
    return refuse(c, refusal)
  }
