import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { attestShape, signShape, triageShape } from '../../contract/follow-up.ts'
import type { Refusal } from '../../domain/outcome.ts'
import { attestWording, readTriage, signTriage, withdrawWording } from '../../flows/triage-settings.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { triageView } from './present-follow-up.ts'
import { readWordingFile } from './read-wording-file.ts'

const triageRoute = createRoute({
  method: 'get',
  path: '/api/settings/triage',
  responses: { 200: answer(triageShape, 'Which table counts, and whose wording is loaded'), ...refusals },
})
const signRoute = createRoute({
  method: 'put',
  path: '/api/settings/triage/table',
  request: { body: jsonBody(signShape) },
  responses: { 204: { description: 'Signed; it counts from now on' }, ...refusals },
})
const attestRoute = createRoute({
  method: 'put',
  path: '/api/settings/triage/wording',
  request: { body: jsonBody(attestShape) },
  responses: { 204: { description: 'The licence is attested and the wording is shown' }, ...refusals },
})
const withdrawRoute = createRoute({
  method: 'delete',
  path: '/api/settings/triage/wording',
  responses: { 204: { description: 'Only our own labels are shown' }, ...refusals },
})

export function instrumentRoutes(app: OpenAPIHono<HttpEnv>, { ports }: HttpWorld): void {
  app.openapi(triageRoute, async (c) => {
    const read = await readTriage(c.get('member'), ports)
    return read.ok ? c.json(triageView(read.value), 200) : refuse(c, read.refusal)
  })
  app.openapi(signRoute, async (c) => {
    const signed = await signTriage(c.get('member'), c.req.valid('json').table, ports)
    return signed.ok ? c.body(null, 204) : refuse(c, signed.refusal, fieldOf(signed.refusal))
  })
  app.openapi(attestRoute, async (c) => {
    const { holder, reference, file } = c.req.valid('json')
    const offered = readWordingFile(file)
    if (!offered.ok) return refuse(c, offered.refusal, fieldOf(offered.refusal))
    const loaded = await attestWording(c.get('member'), { ...offered.value, holder, reference }, ports)
    return loaded.ok ? c.body(null, 204) : refuse(c, loaded.refusal, fieldOf(loaded.refusal))
  })
  app.openapi(withdrawRoute, async (c) => {
    const gone = await withdrawWording(c.get('member'), ports)
    return gone.ok ? c.body(null, 204) : refuse(c, gone.refusal)
  })
}

/** The field a flow names beside `input-not-valid`. */
const fieldOf = ({ code, detail }: Refusal): readonly string[] =>
  code === 'input-not-valid' && detail !== undefined ? [detail] : []
