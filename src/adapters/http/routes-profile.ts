import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import {
  agreedProfileShape,
  profileVersionShape,
  profileWriteShape,
  type ProfileVersionView,
} from '../../contract/agreed-profile.ts'
import type { ProfileVersion } from '../../domain/agreed-profile/profile.ts'
import { readAgreedProfile, writeAgreedProfile } from '../../flows/agreed-profile.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpContext, HttpEnv, HttpWorld } from './http-world.ts'

const one = { params: z.object({ conversationId: z.uuid() }) }
const path = '/api/conversations/{conversationId}/profile'

const readRoute = createRoute({
  method: 'get',
  path,
  request: one,
  responses: {
    200: answer(agreedProfileShape, 'What was agreed with the client, latest first'),
    ...refusals,
  },
})
const writeRoute = createRoute({
  method: 'put',
  path,
  request: { ...one, body: jsonBody(profileWriteShape) },
  responses: { 200: answer(profileVersionShape, 'What stands now'), ...refusals },
})

export function profileRoutes(app: OpenAPIHono<HttpEnv>, { ports }: HttpWorld): void {
  app.openapi(readRoute, async (c) => {
    const read = await readAgreedProfile(c.get('member'), logged(c, c.req.valid('param')), ports)
    if (!read.ok) return refuse(c, read.refusal)
    const { versions, names, mayWrite } = read.value
    return c.json({ versions: versions.map((version) => versionView(version, names)), mayWrite }, 200)
  })
  app.openapi(writeRoute, async (c) => {
    const conversationId = logged(c, c.req.valid('param'))
    const { basedOn, profile: lines } = c.req.valid('json')
    const member = c.get('member')
    const written = await writeAgreedProfile(member, conversationId, { basedOn, lines }, ports)
    if (!written.ok) {
      const { code, detail } = written.refusal
      return refuse(c, written.refusal, code === 'input-not-valid' && detail !== undefined ? [detail] : [])
    }
    const name = (await ports.people.member(member.organisationId, member.memberId))?.name ?? ''
    return c.json(versionView(written.value, new Map([[member.memberId, name]])), 200)
  })
}

function logged(c: HttpContext, { conversationId }: { readonly conversationId: string }): string {
  c.set('logged', { ...c.get('logged'), conversation: conversationId })
  return conversationId
}

const versionView = (
  { version, profile, by, at }: ProfileVersion,
  names: ReadonlyMap<string, string>,
): ProfileVersionView => ({
  version,
  profile: {
    goals: [...profile.goals],
    language: [...profile.language],
    helps: [...profile.helps],
    avoid: [...profile.avoid],
  },
  writtenBy: by.kind === 'client' ? null : (names.get(by.id) ?? ''),
  at,
})
