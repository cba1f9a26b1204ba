import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { formerShape, knownByShape, memberChangeShape, sessionsShape } from '../../contract/sign-in.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import type { Action } from '../../domain/access/authorise.ts'
import type { MemberActor } from '../../domain/access/actor.ts'
import { changeMember } from '../../flows/change-member.ts'
import { permitted } from '../../flows/permitted.ts'
import { refuseWith } from '../../flows/refuse.ts'
import type { Who } from '../sign-in/session.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'

const ofMember = { params: z.object({ memberId: z.uuid() }) }

const changeRoute = createRoute({
  method: 'put',
  path: '/api/people/members/{memberId}',
  request: { ...ofMember, body: jsonBody(memberChangeShape) },
  responses: { 204: { description: 'The role is given, or the person is off or on the staff' }, ...refusals },
})
const formerRoute = createRoute({
  method: 'get',
  path: '/api/people/former',
  responses: { 200: answer(formerShape, 'Who was taken off the staff'), ...refusals },
})
const sessionsRoute = createRoute({
  method: 'get',
  path: '/api/people/members/{memberId}/sessions',
  request: ofMember,
  responses: {
    200: answer(sessionsShape, 'Where a member is signed in; neither place nor browser'),
    ...refusals,
  },
})
const endRoute = createRoute({
  method: 'delete',
  path: '/api/people/members/{memberId}/sessions/{sessionId}',
  request: { params: z.object({ memberId: z.uuid(), sessionId: z.string().max(80) }) },
  responses: { 204: { description: 'The session and its open streams have ended' }, ...refusals },
})
const endAllRoute = createRoute({
  method: 'delete',
  path: '/api/people/members/{memberId}/sessions',
  request: ofMember,
  responses: { 204: { description: 'Every session of the member has ended' }, ...refusals },
})
const forgetRoute = createRoute({
  method: 'delete',
  path: '/api/people/members/{memberId}/factors',
  request: { ...ofMember, query: z.object({ known: knownByShape }) },
  responses: { 204: { description: 'Passkeys, app and recovery codes are gone' }, ...refusals },
})

/** Roles, leaving and coming back, and where members are signed in. */
export function staffApiRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  const { ports, signIn } = world
  app.openapi(changeRoute, async (c) => {
    const { memberId } = c.req.valid('param')
    const { role, active } = c.req.valid('json')
    const change = { ...(role === undefined ? {} : { role }), ...(active === undefined ? {} : { active }) }
    const changed = await changeMember(c.get('member'), memberId, change, ports)
    if (!changed.ok) return refuse(c, changed.refusal)
    if (active === false) {
      const { memberId: by } = c.get('member')
      await signIn.endSessions(whoIn(c.get('member'), memberId), null, by)
    }
    world.endings.hint(`member:${memberId}`)
    return c.body(null, 204)
  })
  app.openapi(formerRoute, async (c) => {
    const permit = await permitted(c.get('member'), 'people.read', ports)
    if (!permit.ok) return refuse(c, permit.refusal)
    const former = await ports.people.formerMembers(permit.value)
    return c.json({ members: former.map(({ id, name, role }) => ({ id, name, role })) }, 200)
  })
  app.openapi(sessionsRoute, async (c) => {
    const who = await memberOf(world, c.get('member'), 'people.change', c.req.valid('param').memberId)
    if (!who.ok) return refuse(c, who.refusal)
    const [sessions, enrolled, connected] = await Promise.all([
      signIn.sessionsOf(who.value),
      signIn.enrolled(who.value),
      signIn.provider.connected(who.value),
    ])
    const ways = { ...enrolled, provider: connected !== 'no' }
    const own = c.get('session').sessionId
    return c.json({ sessions: sessions.map((one) => ({ ...one, own: one.id === own })), enrolled: ways }, 200)
  })
  app.openapi(endRoute, async (c) => {
    const { memberId, sessionId } = c.req.valid('param')
    const who = await memberOf(world, c.get('member'), 'people.change', memberId)
    if (!who.ok) return refuse(c, who.refusal)
    if (!(await signIn.endSession(who.value, sessionId, c.get('member').memberId)))
      return refuse(c, { code: 'not-found' })
    world.endings.hint(`member:${memberId}`)
    return c.body(null, 204)
  })
  app.openapi(endAllRoute, async (c) => {
    const { memberId } = c.req.valid('param')
    const who = await memberOf(world, c.get('member'), 'people.change', memberId)
    if (!who.ok) return refuse(c, who.refusal)
    await signIn.endSessions(who.value, c.get('session').sessionId, c.get('member').memberId)
    world.endings.hint(`member:${memberId}`)
    return c.body(null, 204)
  })
  app.openapi(forgetRoute, async (c) => {
    const { memberId } = c.req.valid('param')
    const who = await memberOf(world, c.get('member'), 'factors.forget', memberId)
    if (!who.ok) return refuse(c, who.refusal)
    const { passkeys, authenticator } = await signIn.enrolled(who.value)
    const connected = await signIn.provider.connected(who.value)
    if (passkeys === 0 && !authenticator && connected === 'no') return c.body(null, 204)
    const by = c.get('member').memberId
    const { known } = c.req.valid('query')
    if (!(await signIn.agreed(who.value, 'forget', by, known)))
      return refuse(c, { code: 'second-person-needed' })
    await signIn.forgetFactors(who.value, by, known)
    world.endings.hint(`member:${memberId}`)
    return c.body(null, 204)
  })
}

const whoIn = ({ organisationId }: MemberActor, memberId: string): Who => ({ organisationId, memberId })

/** A member of the same organisation, for whoever may; another's, and a guessed one, are not found. */
async function memberOf(
  { ports }: HttpWorld,
  actor: MemberActor,
  action: Action,
  memberId: string,
): Promise<Outcome<Who>> {
  const permit = await permitted(actor, action, ports)
  if (!permit.ok) return permit
  const member = await ports.people.member(actor.organisationId, memberId)
  return member
    ? granted(whoIn(actor, memberId))
    : refuseWith(ports, actor, 'access-refused', refused('not-found'))
}
