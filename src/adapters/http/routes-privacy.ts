import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import {
  hiddenShape,
  identifierChangeShape,
  privacyShape,
  toldConsentShape,
  withdrawalShape,
} from '../../contract/privacy.ts'
import type { Refusal } from '../../domain/outcome.ts'
import { changeIdentifiers } from '../../flows/change-identifiers.ts'
import { previewHidden } from '../../flows/preview-hidden.ts'
import { readPrivacy } from '../../flows/read-privacy.ts'
import { recordConsent, recordWithdrawal } from '../../flows/record-consent.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import { consentWords } from './pages/consent-words.ts'
import { hiddenView, privacyView } from './present-privacy.ts'

const one = { params: z.object({ conversationId: z.uuid() }) }
const madeShape = z.object({ id: z.uuid() })

const privacyRoute = createRoute({
  method: 'get',
  path: '/api/conversations/{conversationId}/privacy',
  request: one,
  responses: { 200: answer(privacyShape, 'Consents, every use of a model, and what is hidden'), ...refusals },
})
const consentRoute = createRoute({
  method: 'post',
  path: '/api/conversations/{conversationId}/consents',
  request: { ...one, body: jsonBody(toldConsentShape) },
  responses: { 201: answer(madeShape, 'The consent as it was told'), ...refusals },
})
const withdrawRoute = createRoute({
  method: 'post',
  path: '/api/conversations/{conversationId}/consents/withdraw',
  request: { ...one, body: jsonBody(withdrawalShape) },
  responses: { 204: { description: 'Taken back; what it gave is deleted where asked' }, ...refusals },
})
const identifiersRoute = createRoute({
  method: 'put',
  path: '/api/conversations/{conversationId}/identifiers',
  request: { ...one, body: jsonBody(identifierChangeShape) },
  responses: { 204: { description: 'Hidden from now on, or no longer by the record' }, ...refusals },
})
const hiddenRoute = createRoute({
  method: 'get',
  path: '/api/conversations/{conversationId}/hidden',
  request: one,
  responses: { 200: answer(hiddenShape, 'What a model would receive; nothing of it was sent'), ...refusals },
})

export function privacyRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  const { ports } = world
  app.openapi(privacyRoute, async (c) => {
    const read = await readPrivacy(c.get('member'), logged(c, c.req.valid('param')), ports)
    return read.ok ? c.json(privacyView(read.value, c.get('locale')), 200) : refuse(c, read.refusal)
  })
  app.openapi(consentRoute, async (c) => {
    const conversationId = logged(c, c.req.valid('param'))
    const told = c.req.valid('json')
    // The yes is to sentences: to others than we would read out today nobody said yes.
    const { version, sentences } = consentWords(told.language, told.purpose, told)
    if (sentences.length > 0 && told.version !== version)
      return refuse(c, { code: 'input-not-valid' }, ['version'])
    const given = await recordConsent(c.get('member'), conversationId, told, ports)
    return given.ok ? c.json({ id: given.value.id }, 201) : refuse(c, given.refusal, fieldOf(given.refusal))
  })
  app.openapi(withdrawRoute, async (c) => {
    const conversationId = logged(c, c.req.valid('param'))
    const taken = await recordWithdrawal(c.get('member'), conversationId, c.req.valid('json'), ports)
    return taken.ok ? c.body(null, 204) : refuse(c, taken.refusal, fieldOf(taken.refusal))
  })
  app.openapi(identifiersRoute, async (c) => {
    const conversationId = logged(c, c.req.valid('param'))
    const changed = await changeIdentifiers(c.get('member'), conversationId, c.req.valid('json'), ports)
    return changed.ok ? c.body(null, 204) : refuse(c, changed.refusal, fieldOf(changed.refusal))
  })
  app.openapi(hiddenRoute, async (c) => {
    const hidden = await previewHidden(c.get('member'), logged(c, c.req.valid('param')), ports)
    return hidden.ok ? c.json(hiddenView(hidden.value, c.get('locale')), 200) : refuse(c, hidden.refusal)
  })
}

function logged(c: HttpContext, { conversationId }: { readonly conversationId: string }): string {
  c.set('logged', { ...c.get('logged'), conversation: conversationId })
  return conversationId
}

/** The field a flow names beside `input-not-valid`. */
const fieldOf = ({ code, detail }: Refusal): readonly string[] =>
  code === 'input-not-valid' && detail !== undefined ? [detail] : []
