import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openEmptyClinic } from '../../../test/http-clinic.ts'
import { usualLimits } from './rate-limit.ts'

const documentShape = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
  ),
})

describe('GET /api/openapi.json', () => {
  it('describes every route of the API, and none that is not there', async () => {
    const { app } = openEmptyClinic()
    const answer = await app.request('/api/openapi.json')
    expect(answer.status).toBe(200)
    const document = documentShape.parse(await answer.json())
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const served = app.routes
      .filter((route) => route.path.startsWith('/api/') && !route.path.endsWith('*'))
      .filter((route) => route.method !== 'ALL' && route.path !== '/api/openapi.json')
      .map((route) => `${route.method} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`)
    expect(new Set(described)).toEqual(new Set(served))
    expect(described.toSorted()).toMatchInlineSnapshot(`
      [
        "DELETE /api/library/comments/{commentId}",
        "DELETE /api/library/sources/{id}/reading",
        "DELETE /api/people/members/{memberId}/factors",
        "DELETE /api/people/members/{memberId}/sessions",
        "DELETE /api/people/members/{memberId}/sessions/{sessionId}",
        "DELETE /api/settings/provider",
        "DELETE /api/settings/triage/wording",
        "GET /api/alerts",
        "GET /api/assistance",
        "GET /api/assistance/own",
        "GET /api/audit",
        "GET /api/audit/export",
        "GET /api/break-glass",
        "GET /api/care",
        "GET /api/conversations/{conversationId}",
        "GET /api/conversations/{conversationId}/draft",
        "GET /api/conversations/{conversationId}/follow-up",
        "GET /api/conversations/{conversationId}/hidden",
        "GET /api/conversations/{conversationId}/privacy",
        "GET /api/conversations/{conversationId}/profile",
        "GET /api/conversations/{conversationId}/questions",
        "GET /api/conversations/{conversationId}/record",
        "GET /api/episodes",
        "GET /api/episodes/{episodeId}",
        "GET /api/events",
        "GET /api/keeping",
        "GET /api/keeping/keys",
        "GET /api/library",
        "GET /api/library/duplicates",
        "GET /api/library/files/{id}",
        "GET /api/library/guideline",
        "GET /api/library/imports",
        "GET /api/library/mentions",
        "GET /api/library/reading",
        "GET /api/library/registers",
        "GET /api/library/search",
        "GET /api/library/sources/{id}",
        "GET /api/library/sources/{id}/export",
        "GET /api/library/sources/{id}/passages/{number}",
        "GET /api/library/sources/{id}/practice",
        "GET /api/library/sources/{id}/removal",
        "GET /api/people",
        "GET /api/people/former",
        "GET /api/people/members/{memberId}/sessions",
        "GET /api/practice",
        "GET /api/practice/team",
        "GET /api/proof",
        "GET /api/questions",
        "GET /api/queue",
        "GET /api/rights",
        "GET /api/session",
        "GET /api/settings",
        "GET /api/settings/assistance",
        "GET /api/settings/escalation",
        "GET /api/settings/judge",
        "GET /api/settings/meaning",
        "GET /api/settings/provider",
        "GET /api/settings/sign-in",
        "GET /api/settings/triage",
        "POST /api/break-glass",
        "POST /api/break-glass/{id}/close",
        "POST /api/break-glass/{id}/review",
        "POST /api/care/covers",
        "POST /api/care/covers/{coverId}/end",
        "POST /api/care/handovers/{handoverId}/answer",
        "POST /api/conversations/{conversationId}/consents",
        "POST /api/conversations/{conversationId}/consents/withdraw",
        "POST /api/conversations/{conversationId}/follow-up",
        "POST /api/conversations/{conversationId}/handovers",
        "POST /api/conversations/{conversationId}/links",
        "POST /api/conversations/{conversationId}/questions",
        "POST /api/conversations/{conversationId}/questions/{questionId}/answer",
        "POST /api/conversations/{conversationId}/replies",
        "POST /api/conversations/{conversationId}/signals",
        "POST /api/episodes/{episodeId}/steps",
        "POST /api/keeping/holds/{holdId}/lift",
        "POST /api/keeping/keys",
        "POST /api/library/duplicates",
        "POST /api/library/files",
        "POST /api/library/imports",
        "POST /api/library/lookups",
        "POST /api/library/sources/{id}/comments",
        "POST /api/library/sources/{id}/mentions/seen",
        "POST /api/library/sources/{id}/removal",
        "POST /api/library/sources/{id}/summary",
        "POST /api/people/clients",
        "POST /api/people/clients/{clientId}/erase",
        "POST /api/people/clients/{clientId}/hold",
        "POST /api/people/confirmations/{confirmationId}",
        "POST /api/people/licences/{licenceId}/withdraw",
        "POST /api/people/links/{linkId}/revoke",
        "POST /api/people/members",
        "POST /api/people/members/{memberId}/licences",
        "POST /api/people/members/{memberId}/links",
        "POST /api/practice",
        "POST /api/proof",
        "POST /api/proof/passkey",
        "POST /api/rights/{caseId}/steps",
        "POST /api/settings/meaning/read",
        "POST /api/settings/provider/try",
        "POST /api/sign-out",
        "PUT /api/alerts/budget",
        "PUT /api/assistance/own/days",
        "PUT /api/conversations/{conversationId}/identifiers",
        "PUT /api/conversations/{conversationId}/own-words",
        "PUT /api/conversations/{conversationId}/plan",
        "PUT /api/conversations/{conversationId}/profile",
        "PUT /api/keeping/retention",
        "PUT /api/library/comments/{commentId}",
        "PUT /api/library/comments/{commentId}/resolved",
        "PUT /api/library/sources/{id}/appraisal",
        "PUT /api/library/sources/{id}/note",
        "PUT /api/library/sources/{id}/ours",
        "PUT /api/library/sources/{id}/read",
        "PUT /api/library/sources/{id}/reading",
        "PUT /api/library/sources/{id}/record",
        "PUT /api/library/summaries",
        "PUT /api/people/members/{memberId}",
        "PUT /api/settings",
        "PUT /api/settings/assistance",
        "PUT /api/settings/escalation",
        "PUT /api/settings/judge",
        "PUT /api/settings/meaning",
        "PUT /api/settings/provider",
        "PUT /api/settings/registers",
        "PUT /api/settings/sign-in",
        "PUT /api/settings/triage/table",
        "PUT /api/settings/triage/wording",
      ]
    `)
  })

  it('says for each route what it answers and that it may refuse', async () => {
    const { app } = openEmptyClinic()
    const document = documentShape.parse(await (await app.request('/api/openapi.json')).json())
    for (const [path, methods] of Object.entries(document.paths))
      for (const [method, route] of Object.entries(methods)) {
        const statuses = Object.keys(route.responses)
        expect([path, method, statuses.some((status) => status.startsWith('2'))]).toEqual([
          path,
          method,
          true,
        ])
        expect([path, statuses.includes('4XX') || path === '/api/sign-out']).toEqual([path, true])
      }
  })

  it('nobody who is not signed in gets more than this page', async () => {
    // There are more routes than a stranger may ask in a minute.
    const stranger = { burst: 1_000, perMinute: 1_000 }
    const { app } = openEmptyClinic({ settings: { limits: { ...usualLimits, stranger } } })
    const document = documentShape.parse(await (await app.request('/api/openapi.json')).json())
    for (const [path, methods] of Object.entries(document.paths))
      for (const method of Object.keys(methods)) {
        const answer = await app.request(
          path.replaceAll(/\{\w+\}/g, '00000000-0000-7000-8000-000000000001'),
          {
            method: method.toUpperCase(),
            headers: { origin: 'http://localhost' },
          },
        )
        expect([path, method, answer.status]).toEqual([path, method, 401])
      }
  })
})
