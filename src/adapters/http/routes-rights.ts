import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { rightsShape, rightStepShape, type RightCaseView } from '../../contract/rights.ts'
import { daysLeft, isOpen } from '../../domain/rights/right-case.ts'
import { exportRecord } from '../../flows/client-record.ts'
import type { RightCaseListed } from '../../flows/rights-ports.ts'
import { moveRight, readCases } from '../../flows/rights.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import { isOwnClick } from './guard-request.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { recordArchive } from './record-files.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/api/rights',
  responses: { 200: answer(rightsShape, 'What clients asked for, the most urgent first'), ...refusals },
})
const stepRoute = createRoute({
  method: 'post',
  path: '/api/rights/{caseId}/steps',
  request: { params: z.object({ caseId: z.string() }), body: jsonBody(rightStepShape) },
  responses: { 204: { description: 'The request stands there now' }, ...refusals },
})
const copyRoute = createRoute({
  method: 'get',
  path: '/api/conversations/{conversationId}/record',
  request: { params: z.object({ conversationId: z.string() }) },
  responses: { 200: { description: 'A client’s copy, as the client themselves would get it' }, ...refusals },
})

export function rightsRoutes(app: OpenAPIHono<HttpEnv>, { ports, settings }: HttpWorld): void {
  app.openapi(listRoute, async (c) => {
    const read = await readCases(c.get('member'), ports)
    if (!read.ok) return refuse(c, read.refusal)
    return c.json({ cases: read.value.cases.map((one) => caseView(one, read.value.now)) }, 200)
  })
  app.openapi(stepRoute, async (c) => {
    const moved = await moveRight(c.get('member'), c.req.valid('param').caseId, c.req.valid('json'), ports)
    return moved.ok ? c.body(null, 204) : refuse(c, moved.refusal)
  })
  app.openapi(copyRoute, async (c) => {
    // A copy that is made is a case on record; a link of another site would make one each time it is followed.
    if (!isOwnClick(c, settings)) return refuse(c, { code: 'forbidden' }, [], 'crossSite')
    const { conversationId } = c.req.valid('param')
    c.set('logged', { ...c.get('logged'), conversation: conversationId })
    const record = await exportRecord(c.get('member'), conversationId, ports)
    if (!record.ok) return refuse(c, record.refusal)
    const archive = await recordArchive(record.value, record.value.conversation.thread.language)
    c.header('content-type', 'application/zip')
    c.header('content-disposition', 'attachment; filename="record.zip"')
    return c.body(new Uint8Array(archive))
  })
}

const caseView = (one: RightCaseListed, now: string): RightCaseView => ({
  ...one,
  daysLeft: isOpen(one) ? daysLeft(one.dueOn, now) : null,
})
