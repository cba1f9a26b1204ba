import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { libraryReadShape, meaningShape, newMeaningShape } from '../../contract/administration.ts'
import { chooseMeaning, readLibraryMeanings, readMeaning } from '../../flows/meaning.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { triedWords } from './words.ts'

const readRoute = createRoute({
  method: 'get',
  path: '/api/settings/meaning',
  responses: {
    200: answer(meaningShape, 'The model of meanings, and how far the library is read'),
    ...refusals,
  },
})
const chooseRoute = createRoute({
  method: 'put',
  path: '/api/settings/meaning',
  request: { body: jsonBody(newMeaningShape) },
  responses: { 200: answer(meaningShape, 'As stored'), ...refusals },
})
const goOnRoute = createRoute({
  method: 'post',
  path: '/api/settings/meaning/read',
  responses: { 200: answer(libraryReadShape, 'After the next passages were read'), ...refusals },
})

export function meaningRoutes(app: OpenAPIHono<HttpEnv>, { ports }: HttpWorld): void {
  app.openapi(readRoute, async (c) => {
    const read = await readMeaning(c.get('member'), ports)
    return read.ok ? c.json(read.value, 200) : refuse(c, read.refusal)
  })
  app.openapi(chooseRoute, async (c) => {
    const chosen = await chooseMeaning(c.get('member'), c.req.valid('json').model, ports)
    return chosen.ok ? c.json(chosen.value, 200) : refuse(c, chosen.refusal)
  })
  app.openapi(goOnRoute, async (c) => {
    const read = await readLibraryMeanings(c.get('member'), ports)
    if (!read.ok) return refuse(c, read.refusal)
    const { fault, ...state } = read.value
    return c.json({ ...state, fault: fault && triedWords(fault, c.get('locale')) }, 200)
  })
}
