import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { boardShape, episodeShape, episodeStepShape } from '../../contract/shapes.ts'
import { stepEpisode } from '../../flows/episode-step.ts'
import { readBoard } from '../../flows/read-queue.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { boardView, episodeView } from './present-episode.ts'

const boardRoute = createRoute({
  method: 'get',
  path: '/api/episodes',
  responses: { 200: answer(boardShape, 'Open episodes and who holds each'), ...refusals },
})
const stepRoute = createRoute({
  method: 'post',
  path: '/api/episodes/{episodeId}/steps',
  request: { params: z.object({ episodeId: z.uuid() }), body: jsonBody(episodeStepShape) },
  responses: { 200: answer(episodeShape, 'The episode after the step'), ...refusals },
})

export function episodeRoutes(app: OpenAPIHono<HttpEnv>, { ports }: HttpWorld): void {
  app.openapi(boardRoute, async (c) => {
    const open = await readBoard(c.get('member'), ports)
    return open.ok ? c.json(boardView(open.value), 200) : refuse(c, open.refusal)
  })
  app.openapi(stepRoute, async (c) => {
    const { episodeId } = c.req.valid('param')
    const member = c.get('member')
    const { step, words } = c.req.valid('json')
    const stepped = await stepEpisode(member, episodeId, step, words, ports)
    if (!stepped.ok) return refuse(c, stepped.refusal)
    const episode = await ports.episodes.episode(member.organisationId, episodeId)
    if (!episode) return refuse(c, { code: 'not-found' })
    const holder =
      episode.holderId === null ? null : await ports.people.member(member.organisationId, episode.holderId)
    return c.json(episodeView(episode, holder?.name ?? null), 200)
  })
}
