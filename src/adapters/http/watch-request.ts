import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import { localeOf } from './locale-of.ts'

/** Gives every request an id and a language, and leaves one line in the log when it was answered. */
export const watchRequest =
  (world: Pick<HttpWorld, 'log' | 'settings'>): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const began = performance.now()
    const requestId = randomUUID()
    c.set('requestId', requestId)
    c.set('logged', {})
    c.set('locale', localeOf(c, world.settings))
    c.header('x-request-id', requestId)
    await next()
    const { member, conversation, code } = c.get('logged')
    world.log.request({
      requestId,
      method: c.req.method,
      route: patternOf(c),
      status: c.res.status,
      ms: Math.round((performance.now() - began) * 10) / 10,
      member: member ?? null,
      conversation: conversation ?? null,
      code: code ?? null,
    })
  }

/** The pattern of the route that answered: the address itself may hold a client's secret. */
const patternOf = (c: HttpContext): string =>
  matchedRoutes(c).findLast((route) => !route.path.endsWith('*'))?.path ?? '(none)'
