import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { liveEventShape, type LiveEvent } from '../../contract/shapes.ts'
import { authorise } from '../../domain/access/authorise.ts'
import { refusals, refuse } from './answers.ts'
import { eventStream, startOf } from './event-stream.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { openedBy, openInSight } from './staff-stream.ts'

const eventsRoute = createRoute({
  method: 'get',
  path: '/api/events',
  responses: {
    200: {
      description: 'Server-sent events: what changed for clients one may read; resumes from Last-Event-ID',
      content: { 'text/event-stream': { schema: liveEventShape } },
    },
    ...refusals,
  },
})

export function eventRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  const inSight = openInSight(world.ports)
  app.openapi(eventsRoute, async (c) => {
    const member = c.get('member')
    const permit = authorise(member, 'queue.read', null)
    if (!permit.ok) return refuse(c, permit.refusal)
    const { organisationId } = member
    const after = startOf(c, await world.ports.events.latest(organisationId))
    return eventStream(c, world, await openedBy(c, world), async function* (gone, alive) {
      for await (const event of world.live.follow(organisationId, after, gone)) {
        const { sequence, kind, conversationId, tier } = event
        // Whose an erased conversation was nobody can be asked any more; its id opens nothing.
        const anybodys = conversationId === null || kind === 'client-erased'
        if (!anybodys && !(await inSight.sees(member, conversationId))) continue
        if (!(await alive())) return
        yield {
          id: sequence,
          event: null,
          data: { sequence, kind, conversationId, tier } satisfies LiveEvent,
        }
      }
    })
  })
}
