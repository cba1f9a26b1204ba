import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'
import { auditExportShape, auditQueryShape, auditShape } from '../../contract/audit.ts'
import type { AuditFilter } from '../../domain/audit/kinds.ts'
import { exportAudit, readAudit } from '../../flows/read-audit.ts'
import { answer, refusals, refuse } from './answers.ts'
import { isOwnClick } from './guard-request.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { entriesForRole, entryForRole } from './audit-for-role.ts'
import { auditFiles, auditLines, auditView } from './present-audit.ts'

const auditRoute = createRoute({
  method: 'get',
  path: '/api/audit',
  request: { query: auditQueryShape },
  responses: { 200: answer(auditShape, 'Entries of the audit chain, latest first'), ...refusals },
})
const exportRoute = createRoute({
  method: 'get',
  path: '/api/audit/export',
  request: { query: auditExportShape },
  responses: { 200: { description: 'The same as a file, latest first' }, ...refusals },
})

export function auditRoutes(app: OpenAPIHono<HttpEnv>, { ports, settings }: HttpWorld): void {
  app.openapi(auditRoute, async (c) => {
    const query = c.req.valid('query')
    const before = query.before === undefined ? null : Number(query.before)
    const member = c.get('member')
    const read = await readAudit(member, filterIn(query), before, ports)
    if (!read.ok) return refuse(c, read.refusal)
    const entries = read.value.entries.map((entry) => entryForRole(entry, member))
    return c.json(auditView({ ...read.value, entries }), 200)
  })
  app.openapi(exportRoute, async (c) => {
    // A link of another site would leave the chain in the downloads of whoever follows it, and an entry each time.
    if (!isOwnClick(c, settings)) return refuse(c, { code: 'forbidden' }, [], 'crossSite')
    const { form, ...query } = c.req.valid('query')
    const member = c.get('member')
    const given = await exportAudit(member, filterIn(query), form, ports)
    if (!given.ok) return refuse(c, given.refusal)
    const [name, type] = auditFiles[form]
    c.header('content-type', `${type}; charset=utf-8`)
    c.header('content-disposition', `attachment; filename="${name}"`)
    const entries = entriesForRole(given.value.entries, given.value.clinicalDays, member)
    return stream(c, async (to) => {
      for await (const line of auditLines(entries, form)) await to.write(line)
    })
  })
}

const filterIn = (query: Omit<z.infer<typeof auditExportShape>, 'form'>): AuditFilter => ({
  who: query.who ?? null,
  client: query.client ?? null,
  kind: query.kind ?? null,
  from: query.from ?? null,
  until: query.until ?? null,
  refusals: query.refusals === 'yes',
})
