import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { liveEventShape, type LiveEvent } from '../../contract/shapes.ts'
import { authorise } from '../../domain/access/authorise.ts'
import { refusals, refuse } from './answers.ts'
import { eventStream, resumeFrom } from './event-stream.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'

const eventsRoute = createRoute({
  method: 'get',
  path: '/api/events',
  responses: {
    200: {
      description: 'Server-sent events: what changed in the organisation; resumes from Last-Event-ID',
      content: { 'text/event-stream': { schema: liveEventShape } },
    },
    ...refusals,
  },
})

export function eventRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.openapi(eventsRoute, async (c) => {
    const member = c.get('member')
    const permit = authorise(member, 'queue.read', null)
    if (!permit.ok) return refuse(c, permit.refusal)
    const { organisationId } = member
    const after = resumeFrom(c) ?? (await world.ports.events.latest(organisationId))
    return eventStream(c, world.stopping, async function* (gone) {
      for await (const event of world.live.follow(organisationId, after, gone)) {
        const { sequence, kind, conversationId, tier } = event
        yield {
          id: sequence,
          event: null,
          data: { sequence, kind, conversationId, tier } satisfies LiveEvent,
        }
      }
    })
  })
}
