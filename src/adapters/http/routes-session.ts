import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { sessionShape, type Session } from '../../contract/shapes.ts'
import { actions, mayEver } from '../../domain/access/authorise.ts'
import { isStaffed } from '../../domain/policy/hours.ts'
import { answer, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { organisationView } from './present-people.ts'
import { whyWords } from './words.ts'

const readSession = createRoute({
  method: 'get',
  path: '/api/session',
  responses: { 200: answer(sessionShape, 'Who is signed in, and what their role may do'), ...refusals },
})
const signOut = createRoute({
  method: 'post',
  path: '/api/sign-out',
  responses: { 204: { description: 'Signed out' } },
})

export function sessionRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.openapi(readSession, async (c) => {
    const { organisationId, memberId } = c.get('member')
    const member = await world.ports.people.member(organisationId, memberId)
    const organisation = await world.ports.people.organisation(organisationId)
    if (!member || !organisation) return refuse(c, { code: 'not-signed-in' })
    const { id, name, role, title } = member
    const session: Session = {
      member: { id, name, role, title },
      organisation: organisationView(organisation),
      staffedNow: isStaffed(organisation.hours, world.ports.clock.now()),
      demonstration: world.settings.demonstration(),
      may: Object.fromEntries(actions.map((action) => [action, mayEver(role, action)])),
      whyNot: Object.fromEntries(
        actions.flatMap((action) => {
          const why = whyWords(role, action, c.get('locale'))
          return why === null ? [] : [[action, why]]
        }),
      ),
    }
    return c.json(session, 200)
  })
  app.openapi(signOut, async (c) => {
    for (const line of await world.signIn.signOut(c.req.raw.headers))
      c.header('set-cookie', line, { append: true })
    world.endings.hint(`member:${c.get('member').memberId}`)
    c.header('clear-site-data', '"cache"')
    return c.body(null, 204)
  })
}
