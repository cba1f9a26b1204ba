import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import {
  marksShape,
  practiceShape,
  practisedShape,
  teamPracticeShape,
  type PracticeFiguresView,
} from '../../contract/practice.ts'
import type { PracticeFigures } from '../../domain/practice/figures.ts'
import { practise, readPractice, readTeamPractice } from '../../flows/practise.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'

const readRoute = createRoute({
  method: 'get',
  path: '/api/practice',
  responses: { 200: answer(practiceShape, 'A draft to look through, and one’s own figures'), ...refusals },
})
const marksRoute = createRoute({
  method: 'post',
  path: '/api/practice',
  request: { body: jsonBody(marksShape) },
  responses: { 200: answer(practisedShape, 'What was planted, and what was caught'), ...refusals },
})
const teamRoute = createRoute({
  method: 'get',
  path: '/api/practice/team',
  responses: { 200: answer(teamPracticeShape, 'Of five people or more; never of one'), ...refusals },
})

export function practiceRoutes(app: OpenAPIHono<HttpEnv>, { ports }: HttpWorld): void {
  app.openapi(readRoute, async (c) => {
    const read = await readPractice(c.get('member'), c.get('locale'), ports)
    if (!read.ok) return refuse(c, read.refusal)
    const { drill, own } = read.value
    const shown = drill && {
      ...{ id: drill.id, client: drill.client, wrote: drill.wrote },
      sentences: [...drill.sentences],
    }
    return c.json({ drill: shown, own: figuresView(own) }, 200)
  })
  app.openapi(marksRoute, async (c) => {
    const { drillId, marked } = c.req.valid('json')
    const done = await practise(c.get('member'), drillId, marked, ports)
    if (!done.ok) return refuse(c, done.refusal)
    const { drill, caught, falseAlarms } = done.value
    const { planted: place, kind, why } = drill
    const planted = place === null || kind === null || why === null ? null : { place, kind, why }
    return c.json({ caught, falseAlarms, planted }, 200)
  })
  app.openapi(teamRoute, async (c) => {
    const read = await readTeamPractice(c.get('member'), ports)
    if (!read.ok) return refuse(c, read.refusal)
    return c.json({ figures: read.value && figuresView(read.value) }, 200)
  })
}

const figuresView = (figures: PracticeFigures): PracticeFiguresView => ({
  planted: figures.planted,
  caught: figures.caught,
  drills: figures.drills,
  falseAlarms: figures.falseAlarms,
  byKind: [...figures.byKind],
})
