import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import {
  licenceShape,
  madeLinkShape,
  newClientShape,
  newMemberShape,
  peopleShape,
} from '../../contract/administration.ts'
import { makeClientLink, revokeClientLink } from '../../flows/client-links.ts'
import { addClient, addLicence, addMember, readPeople, withdrawLicence } from '../../flows/people.ts'
import { makeSignInLink } from '../sign-in/make-sign-in-link.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import { baseUrlOf } from './guard-request.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { clientView, memberView } from './present-people.ts'
import { waitingView } from './routes-confirm.ts'

const madeShape = z.object({ id: z.uuid() })
const madeClientShape = z.object({ clientId: z.uuid(), conversationId: z.uuid() })
const ofMember = { params: z.object({ memberId: z.uuid() }) }

const peopleRoute = createRoute({
  method: 'get',
  path: '/api/people',
  responses: {
    200: answer(peopleShape, 'Everybody on the staff, and every client with their links'),
    ...refusals,
  },
})
const memberRoute = createRoute({
  method: 'post',
  path: '/api/people/members',
  request: { body: jsonBody(newMemberShape) },
  responses: { 201: answer(madeShape, 'The new member'), ...refusals },
})
const licenceRoute = createRoute({
  method: 'post',
  path: '/api/people/members/{memberId}/licences',
  request: { ...ofMember, body: jsonBody(licenceShape) },
  responses: { 201: answer(madeShape, 'The new licence'), ...refusals },
})
const withdrawRoute = createRoute({
  method: 'post',
  path: '/api/people/licences/{licenceId}/withdraw',
  request: { params: z.object({ licenceId: z.uuid() }) },
  responses: { 204: { description: 'Nobody answers under it any more' }, ...refusals },
})
const signInLinkRoute = createRoute({
  method: 'post',
  path: '/api/people/members/{memberId}/links',
  request: ofMember,
  responses: {
    201: answer(madeLinkShape, 'A link that signs the member in once; shown this once'),
    ...refusals,
  },
})
const clientRoute = createRoute({
  method: 'post',
  path: '/api/people/clients',
  request: { body: jsonBody(newClientShape) },
  responses: { 201: answer(madeClientShape, 'The new client'), ...refusals },
})
const clientLinkRoute = createRoute({
  method: 'post',
  path: '/api/conversations/{conversationId}/links',
  request: { params: z.object({ conversationId: z.uuid() }) },
  responses: {
    201: answer(madeLinkShape, "A link that opens the client's page; shown this once"),
    ...refusals,
  },
})
const revokeRoute = createRoute({
  method: 'post',
  path: '/api/people/links/{linkId}/revoke',
  request: { params: z.object({ linkId: z.uuid() }) },
  responses: { 204: { description: 'The link and every visit it opened have ended' }, ...refusals },
})

export function peopleRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  const { ports } = world
  app.openapi(peopleRoute, async (c) => {
    const people = await readPeople(c.get('member'), ports)
    if (!people.ok) return refuse(c, people.refusal)
    const { members, clients } = people.value
    const waiting = await waitingView(c.get('member'), people.value, world)
    return c.json({ members: members.map(memberView), waiting, clients: clients.map(clientView) }, 200)
  })
  app.openapi(memberRoute, async (c) => {
    const added = await addMember(c.get('member'), c.req.valid('json'), ports)
    // Known to sign-in from the first day: the organisation's own provider may vouch for them before any link is made.
    if (added.ok) {
      const { id, email } = added.value
      await world.signIn.enrol({ ...c.get('member'), memberId: id, email }, null)
    }
    return added.ok ? c.json({ id: added.value.id }, 201) : refuse(c, added.refusal, detailOf(added.refusal))
  })
  app.openapi(licenceRoute, async (c) => {
    const { memberId } = c.req.valid('param')
    const added = await addLicence(c.get('member'), memberId, c.req.valid('json'), ports)
    return added.ok ? c.json({ id: added.value.id }, 201) : refuse(c, added.refusal, detailOf(added.refusal))
  })
  app.openapi(withdrawRoute, async (c) => {
    const done = await withdrawLicence(c.get('member'), c.req.valid('param').licenceId, ports)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
  app.openapi(signInLinkRoute, async (c) => {
    const { memberId } = c.req.valid('param')
    const link = await makeSignInLink(c.get('member'), memberId, world)
    if (!link.ok) return refuse(c, link.refusal)
    return c.json({ id: memberId, url: `${baseUrlOf(c, world.settings)}/sign-in/link/${link.value}` }, 201)
  })
  app.openapi(clientRoute, async (c) => {
    const { practitionerIds, phone, email, ...profile } = c.req.valid('json')
    const client = { ...profile, contact: { phone, email } }
    const added = await addClient(c.get('member'), client, practitionerIds, ports)
    if (!added.ok) return refuse(c, added.refusal, detailOf(added.refusal))
    return c.json({ clientId: added.value.clientId, conversationId: added.value.conversationId }, 201)
  })
  app.openapi(clientLinkRoute, async (c) => {
    const { conversationId } = c.req.valid('param')
    c.set('logged', { ...c.get('logged'), conversation: conversationId })
    const link = await makeClientLink(c.get('member'), conversationId, ports)
    if (!link.ok) return refuse(c, link.refusal)
    return c.json({ id: link.value.id, url: `${baseUrlOf(c, world.settings)}/c/${link.value.text}` }, 201)
  })
  app.openapi(revokeRoute, async (c) => {
    const { linkId } = c.req.valid('param')
    const revoked = await revokeClientLink(c.get('member'), linkId, ports)
    world.endings.hint(`link:${linkId}`)
    return revoked.ok ? c.body(null, 204) : refuse(c, revoked.refusal)
  })
}

/** The field a flow names beside `input-not-valid`. */
const detailOf = ({ code, detail }: { readonly code: string; readonly detail?: string }): readonly string[] =>
  code === 'input-not-valid' && detail !== undefined ? [detail] : []
