import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import {
  decisionShape,
  duplicatesShape,
  exportQueryShape,
  foundShape,
  importedShape,
  importFileShape,
  libraryShape,
  oursShape,
} from '../../contract/library.ts'
import { exportSource, type ExportFormat } from '../../domain/evidence/cite/export-source.ts'
import { decideDuplicate, readDuplicates } from '../../flows/duplicates.ts'
import { importSources, listSources, markOurs, PAGE, searchSources } from '../../flows/library.ts'
import { readSource } from '../../flows/source-page.ts'
import { readSourceFile } from '../evidence/read-source-file.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { duplicatesView, foundView, libraryView } from './present-library.ts'

const params = z.object({ id: z.string() })
const listRoute = createRoute({
  method: 'get',
  path: '/api/library',
  request: { query: z.object({ after: z.string().optional() }) },
  responses: { 200: answer(libraryShape, 'The practice’s own sources, newest first'), ...refusals },
})
const searchRoute = createRoute({
  method: 'get',
  path: '/api/library/search',
  request: { query: z.object({ q: z.string().max(2000) }) },
  responses: {
    200: answer(foundShape, 'Passages that answer, best first, one for each source'),
    ...refusals,
  },
})
const importRoute = createRoute({
  method: 'post',
  path: '/api/library/imports',
  request: { body: jsonBody(importFileShape) },
  responses: {
    200: answer(importedShape, 'What was added, what was merged, what could not be read'),
    ...refusals,
  },
})
const exportRoute = createRoute({
  method: 'get',
  path: '/api/library/sources/{id}/export',
  request: { params, query: exportQueryShape },
  responses: { 200: { description: 'A file for a reference manager' }, ...refusals },
})
const oursRoute = createRoute({
  method: 'put',
  path: '/api/library/sources/{id}/ours',
  request: { params, body: jsonBody(oursShape) },
  responses: { 204: { description: 'It ranks first from now on, or no more' }, ...refusals },
})

const duplicatesRoute = createRoute({
  method: 'get',
  path: '/api/library/duplicates',
  responses: { 200: answer(duplicatesShape, 'Pairs that are probably one source'), ...refusals },
})
const decideRoute = createRoute({
  method: 'post',
  path: '/api/library/duplicates',
  request: { body: jsonBody(decisionShape) },
  responses: { 204: { description: 'They are one, or are not asked about again' }, ...refusals },
})

const files: Readonly<Record<ExportFormat, readonly [name: string, type: string]>> = {
  bibtex: ['source.bib', 'application/x-bibtex'],
  ris: ['source.ris', 'application/x-research-info-systems'],
  enw: ['source.enw', 'application/x-endnote-refer'],
  'csl-json': ['source.json', 'application/vnd.citationstyles.csl+json'],
}

export function libraryRoutes(app: OpenAPIHono<HttpEnv>, { ports }: HttpWorld): void {
  app.openapi(listRoute, async (c) => {
    const read = await listSources(c.get('member'), c.req.valid('query').after ?? null, ports)
    return read.ok ? c.json(libraryView(read.value, PAGE), 200) : refuse(c, read.refusal)
  })
  app.openapi(searchRoute, async (c) => {
    const read = await searchSources(c.get('member'), c.req.valid('query').q, c.get('locale'), ports)
    return read.ok ? c.json(foundView(read.value), 200) : refuse(c, read.refusal)
  })
  app.openapi(importRoute, async (c) => {
    const { name, text } = c.req.valid('json')
    const done = await importSources(
      c.get('member'),
      readSourceFile(name, new TextEncoder().encode(text)),
      ports,
    )
    if (!done.ok) return refuse(c, done.refusal)
    const { added, merged, duplicates, returned, faults } = done.value
    return c.json(
      { added, merged, duplicates: [...duplicates], returned: [...returned], faults: [...faults] },
      200,
    )
  })
  app.openapi(exportRoute, async (c) => {
    const { format } = c.req.valid('query')
    const read = await readSource(c.get('member'), c.req.valid('param').id, ports)
    if (!read.ok) return refuse(c, read.refusal)
    const [name, type] = files[format]
    c.header('content-type', `${type}; charset=utf-8`)
    c.header('content-disposition', `attachment; filename="${name}"`)
    return c.body(exportSource(read.value.source.record, format), 200)
  })
  app.openapi(duplicatesRoute, async (c) => {
    const read = await readDuplicates(c.get('member'), ports)
    return read.ok ? c.json(duplicatesView(read.value), 200) : refuse(c, read.refusal)
  })
  app.openapi(decideRoute, async (c) => {
    const done = await decideDuplicate(c.get('member'), c.req.valid('json'), ports)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
  app.openapi(oursRoute, async (c) => {
    const done = await markOurs(c.get('member'), c.req.valid('param').id, c.req.valid('json').ours, ports)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
}
