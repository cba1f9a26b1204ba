import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { confirmationAnswerShape, type PeopleView } from '../../contract/administration.ts'
import type { MemberActor } from '../../domain/access/actor.ts'
import { answerConfirmation } from '../../flows/confirm.ts'
import type { PeopleRead } from '../../flows/people.ts'
import { jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'

const answerRoute = createRoute({
  method: 'post',
  path: '/api/people/confirmations/{confirmationId}',
  request: {
    params: z.object({ confirmationId: z.uuid() }),
    body: jsonBody(confirmationAnswerShape),
  },
  responses: { 204: { description: 'It holds from now on, or was refused' }, ...refusals },
})

/** A second person's yes or no to what an administrator asked for. */
export function confirmRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.openapi(answerRoute, async (c) => {
    const { confirmationId } = c.req.valid('param')
    const { answer } = c.req.valid('json')
    const answered = await answerConfirmation(c.get('member'), confirmationId, answer, world.ports)
    if (!answered.ok) return refuse(c, answered.refusal)
    if (answered.value.what === 'role') world.endings.hint(`member:${answered.value.memberId}`)
    return c.body(null, 204)
  })
}

/** What waits, as the second person needs to see it. */
export async function waitingView(
  { organisationId }: MemberActor,
  { waiting, members }: PeopleRead,
  { ports, signIn }: HttpWorld,
): Promise<PeopleView['waiting']> {
  const nameOf = (id: string): string => members.find((one) => one.id === id)?.name ?? ''
  const issuer = waiting.some(({ what }) => what === 'identity-provider')
    ? (await ports.signInSettings.rules(organisationId)).identityProvider?.issuer
    : undefined
  return Promise.all(
    waiting.map(async ({ id, askedBy, askedAt, ...asked }) => ({
      ...{ id, what: asked.what, askedBy, askedByName: nameOf(askedBy), askedAt },
      ...(asked.what === 'role'
        ? {
            ...{ memberId: asked.memberId, name: nameOf(asked.memberId), role: asked.role, issuer: null },
            entered: await signIn.hasEntered({ organisationId, memberId: asked.memberId }),
          }
        : { memberId: null, name: null, role: null, issuer: issuer ?? null, entered: false }),
    })),
  )
}
