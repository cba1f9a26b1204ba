import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { refuse } from './answers.ts'
import { isSameOrigin, senderOf } from './guard-request.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { nowMs } from './limits.ts'
import { mayEnter } from './may-enter.ts'
import { checkedJson } from './request-body.ts'
import { alertRoutes } from './routes-alerts.ts'
import { auditRoutes } from './routes-audit.ts'
import { assistanceRoutes } from './routes-assistance.ts'
import { breakGlassRoutes } from './routes-break-glass.ts'
import { careRoutes } from './routes-care.ts'
import { confirmRoutes } from './routes-confirm.ts'
import { conversationRoutes } from './routes-conversations.ts'
import { escalationRoutes } from './routes-escalation.ts'
import { episodeRoutes } from './routes-episodes.ts'
import { eventRoutes } from './routes-events.ts'
import { followUpRoutes } from './routes-follow-up.ts'
import { profileRoutes } from './routes-profile.ts'
import { instrumentRoutes } from './routes-instruments.ts'
import { libraryFileRoutes } from './routes-library-files.ts'
import { answerSource } from './answer-source.ts'
import { libraryRoutes } from './routes-library.ts'
import { keepingRoutes } from './routes-keeping.ts'
import { peopleRoutes } from './routes-people.ts'
import { practiceRoutes } from './routes-practice.ts'
import { privacyRoutes } from './routes-privacy.ts'
import { questionRoutes } from './routes-questions.ts'
import { mayWork, signedInBy } from './signed-in.ts'
import { proofApiRoutes } from './routes-proof.ts'
import { rightsRoutes } from './routes-rights.ts'
import { registerRoutes } from './routes-registers.ts'
import { sessionRoutes } from './routes-session.ts'
import { judgeRoutes } from './routes-judge.ts'
import { meaningRoutes } from './routes-meaning.ts'
import { settingsRoutes } from './routes-settings.ts'
import { signInRulesRoutes } from './routes-sign-in-rules.ts'
import { staffApiRoutes } from './routes-staff.ts'

/** What the workspace asks for. Each request goes through the same steps in the same order: rate limit, session,
 * origin, role, body, validation, flow, presentation. */
export function apiRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Rapport',
      version: '0.1.0',
      description:
        'What the workspace asks of the server. Sessions are cookies; writes come from the same origin.',
    },
  })
  app.use('/api/*', signedIn(world))
  app.use('/api/*', async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    return reads || isSameOrigin(c, world.settings)
      ? next()
      : refuse(c, { code: 'forbidden' }, [], 'crossSite')
  })
  app.use('/api/*', mayEnter(world))
  libraryFileRoutes(app, world)
  app.use('/api/*', checkedJson)
  sessionRoutes(app, world)
  proofApiRoutes(app, world)
  conversationRoutes(app, world)
  questionRoutes(app, world)
  practiceRoutes(app, world)
  privacyRoutes(app, world)
  followUpRoutes(app, world)
  profileRoutes(app, world)
  instrumentRoutes(app, world)
  episodeRoutes(app, world)
  alertRoutes(app, world)
  careRoutes(app, world)
  breakGlassRoutes(app, world)
  assistanceRoutes(app, world)
  auditRoutes(app, world)
  rightsRoutes(app, world)
  libraryRoutes(app, world)
  registerRoutes(app, world)
  answerSource(app, world)
  peopleRoutes(app, world)
  confirmRoutes(app, world)
  keepingRoutes(app, world)
  staffApiRoutes(app, world)
  settingsRoutes(app, world)
  judgeRoutes(app, world)
  meaningRoutes(app, world)
  signInRulesRoutes(app, world)
  escalationRoutes(app, world)
  eventRoutes(app, world)
}

/** Rate limit, then session. The role is read anew each time, so that a change of role holds at once. */
const signedIn =
  (world: HttpWorld): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const found = await world.signIn.session(c.req.raw.headers)
    const session = found && (await signedInBy(world, found))
    const sender = session?.member.memberId ?? senderOf(c, world.settings)
    const limiter = session ? world.limits.member : world.limits.stranger
    if (!limiter.take(sender, nowMs(world))) return refuse(c, { code: 'too-many-requests' })
    if (!session) return refuse(c, { code: 'not-signed-in' })
    c.set('member', session.member)
    c.set('session', session.session)
    c.set('logged', { ...c.get('logged'), member: session.member.memberId })
    if (c.req.path === '/api/sign-out') return next()
    const work = await mayWork(world, session.session)
    return work.ok ? next() : refuse(c, work.refusal)
  }
