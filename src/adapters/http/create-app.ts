import { RecordAwayError } from '../../flows/record-away.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import type { ZodError } from 'zod'
import type { Registers } from '../../flows/look-up.ts'
import type { Ports } from '../../flows/ports.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { refuse } from './answers.ts'
import { assetRoutes } from './asset-routes.ts'
import { clientAiRoutes } from './client-ai-routes.ts'
import { clientDataRoutes } from './client-data-routes.ts'
import { clientPlanRoutes } from './client-plan-routes.ts'
import { clientProfileRoutes } from './client-profile-routes.ts'
import { clientRoutes } from './client-routes.ts'
import { openEndings } from './endings.ts'
import { UploadBrokenOff } from './body.ts'
import { closedAfterTooMuch, headersFor, hostIsOurs, nothingKept } from './guard-request.ts'
import type { HttpContext, HttpEnv, HttpSettings, HttpWorld } from './http-world.ts'
import type { LeftVisits } from './left-visits.ts'
import { openLimits } from './limits.ts'
import { openLiveHub } from './live-hub.ts'
import { missingPage, sentencePage } from './pages/plain-pages.ts'
import type { RequestLog } from './request-log.ts'
import type { LeakedPasswords } from '../sign-in/leaked-passwords.ts'
import { apiRoutes } from './routes-api.ts'
import { staffRoutes } from './staff-routes.ts'
import { watchRequest } from './watch-request.ts'
import { throughWay } from '../way/way.ts'
import { words } from './words.ts'

export type AppParts = {
  readonly ports: Ports
  readonly signIn: SignIn
  readonly settings: HttpSettings
  readonly log: RequestLog
  readonly leftVisits: LeftVisits
  /** How public registers are asked for a record. */
  readonly registers: Registers
  readonly leakedPasswords: LeakedPasswords
  /** Aborts when the server stops; live streams then end. */
  readonly stopping: AbortSignal
}

/** Everything that answers over HTTP, over any world: the database's, or the one in memory. */
export function createApp(parts: AppParts): OpenAPIHono<HttpEnv> {
  const live = openLiveHub(parts.ports.events, (error) => parts.log.broken('live', error))
  const world: HttpWorld = {
    ...parts,
    live,
    limits: openLimits(parts.settings.limits),
    endings: openEndings(parts.ports.events, (error) => parts.log.broken('endings', error)),
  }
  const app = new OpenAPIHono<HttpEnv>({ defaultHook: notValid })
  app.use((c, next) => throughWay(isApi(c) ? 'api' : 'page', next))
  app.use(watchRequest(world))
  app.use(compress({ encoding: 'gzip' }))
  app.use(headersFor(world.settings))
  app.use(nothingKept)
  app.use(closedAfterTooMuch)
  app.use(async (c, next) => {
    if (hostIsOurs(c, world.settings)) return next()
    return c.html(sentencePage(c.get('locale'), words[c.get('locale')].wrongHost, null), 421)
  })
  assetRoutes(app, world)
  apiRoutes(app, world)
  clientRoutes(app, world)
  clientAiRoutes(app, world)
  clientDataRoutes(app, world)
  clientPlanRoutes(app, world)
  clientProfileRoutes(app, world)
  staffRoutes(app, world)
  app.notFound((c) =>
    isApi(c) ? refuse(c, { code: 'not-found' }) : c.html(missingPage(c.get('locale')), 404),
  )
  app.onError((error, c) => broken(world, error, c))
  return app
}

const isApi = (c: HttpContext): boolean => c.req.path.startsWith('/api/')

/** A body that does not fit the contract: names the fields, never repeats what was in them. */
function notValid(
  result: { readonly success: true } | { readonly success: false; readonly error: ZodError },
  c: HttpContext,
): Response | undefined {
  if (result.success) return undefined
  const tooLong = result.error.issues.some((issue) => issue.code === 'too_big' && issue.path[0] === 'text')
  if (tooLong) return refuse(c, { code: 'text-too-long' })
  const fields = new Set(result.error.issues.map((issue) => issue.path.join('.')))
  return refuse(c, { code: 'input-not-valid' }, [...fields].filter((field) => field !== '').slice(0, 5))
}

function broken(world: HttpWorld, error: Error, c: HttpContext): Response | Promise<Response> {
  if (error instanceof UploadBrokenOff) {
    // A line of its own at level info: a stranger can do this all day.
    c.set('logged', { ...c.get('logged'), code: 'upload-broken-off' })
    return c.body(null, 400)
  }
  if (error instanceof HTTPException && error.status < 500)
    return isApi(c)
      ? refuse(c, { code: 'input-not-valid' })
      : c.html(sentencePage(c.get('locale'), words[c.get('locale')].refusal['input-not-valid'], null), 400)
  world.log.broken(c.get('requestId'), error)
  const away = error instanceof RecordAwayError
  const status = away ? 503 : 500
  if (away) c.header('retry-after', '2')
  const sentence = words[c.get('locale')][away ? 'away' : 'broken']
  return isApi(c)
    ? c.json({ broken: { requestId: c.get('requestId'), words: sentence } }, status)
    : c.html(sentencePage(c.get('locale'), sentence, null), status)
}
