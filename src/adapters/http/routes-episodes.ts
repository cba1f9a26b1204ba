import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { boardShape, episodeRecordShape, episodeStepShape } from '../../contract/episodes.ts'
import { episodeShape } from '../../contract/shapes.ts'
import { stepEpisode } from '../../flows/episode-step.ts'
import { readEpisode } from '../../flows/read-episode.ts'
import { readBoard } from '../../flows/read-queue.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { boardView, episodeRecordView, episodeView } from './present-episode.ts'

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

const recordRoute = createRoute({
  method: 'get',
  path: '/api/episodes/{episodeId}',
  request: { params: z.object({ episodeId: z.uuid() }) },
  responses: {
    200: answer(episodeRecordShape, 'What happened with one episode, and what is due'),
    ...refusals,
  },
})

export function episodeRoutes(app: OpenAPIHono<HttpEnv>, { ports }: HttpWorld): void {
  app.openapi(boardRoute, async (c) => {
    const open = await readBoard(c.get('member'), ports)
    return open.ok ? c.json(boardView(open.value), 200) : refuse(c, open.refusal)
  })
  app.openapi(recordRoute, async (c) => {
    const read = await readEpisode(c.get('member'), c.req.valid('param').episodeId, ports)
    return read.ok ? c.json(episodeRecordView(read.value), 200) : refuse(c, read.refusal)
  })
  app.openapi(stepRoute, async (c) => {
    const { episodeId } = c.req.valid('param')
    const member = c.get('member')
    const { step, words, toMember, service, calledAt } = c.req.valid('json')
    const at = calledAt ? new Date(calledAt).toISOString() : null
    const wanted = { step, words, toMember: toMember ?? null, service: service ?? null, calledAt: at }
    const stepped = await stepEpisode(member, episodeId, wanted, ports)
    if (!stepped.ok) {
      const { code, detail } = stepped.refusal
      return refuse(c, stepped.refusal, code === 'input-not-valid' && detail ? [detail] : [])
    }
    const episode = await ports.episodes.episode(member, episodeId)
    if (!episode) return refuse(c, { code: 'not-found' })
    const holder =
      episode.holderId === null ? null : await ports.people.member(member.organisationId, episode.holderId)
    return c.json(episodeView(episode, holder?.name ?? null), 200)
  })
}
