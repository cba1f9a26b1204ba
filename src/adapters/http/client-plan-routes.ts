import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Refusal } from '../../domain/outcome.ts'
import {
  blankPlan,
  isReachable,
  planParts,
  type PlanLine,
  type PlanPart,
} from '../../domain/safety-plan/plan.ts'
import { MAX_LINES } from '../../domain/safety-plan/read-plan.ts'
import { readOwnPlan, writePlan, type OwnPlan } from '../../flows/safety-plan.ts'
import { formToken, formTokenHolds } from './form-token.ts'
import type { ClientVisit, HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import type { ClientView } from './pages/client-view.ts'
import { planEditPage } from './pages/plan-edit-page.ts'
import { planPage } from './pages/plan-page.ts'
import { planText } from './pages/plan-text.ts'
import { missingPage, sentencePage } from './pages/plain-pages.ts'
import { sentForm, type SentForm } from './request-body.ts'
import { statusOf } from './status.ts'
import { noLink, withView } from './with-view.ts'
import { refusalWords, words } from './words.ts'

/** A client's safety plan: read, printed, changed, by links and forms alone (RE.1). */
export function clientPlanRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.get('/me/plan', (c) =>
    withPlan(world, c, null, (_, view, own) => c.html(planPage(view, own, c.req.query('saved') === 'yes'))),
  )
  app.get('/me/plan/:part', (c) =>
    withPlan(world, c, null, (visit, view, own) => {
      const part = partOf(c)
      if (part === null) return c.html(missingPage(view.locale), 404)
      const lines = own.plan?.plan[part] ?? []
      return c.html(planEditPage(view, formFor(world, visit, own, part, lines), []))
    }),
  )
  app.post('/me/plan/:part', (c) => changePart(world, c))
}

type Show = (visit: ClientVisit, view: ClientView, own: OwnPlan) => Response | Promise<Response>

const withPlan = (world: HttpWorld, c: HttpContext, typed: string | null, show: Show): Promise<Response> =>
  withView(world, c, typed, async (visit, view) => {
    const own = await readOwnPlan(visit.actor, world.ports)
    return own.ok ? show(visit, view, own.value) : noLink(world, c, typed)
  })

const partOf = (c: HttpContext): PlanPart | null =>
  planParts.find((part) => part === c.req.param('part')) ?? null

const formFor = (
  { settings }: HttpWorld,
  visit: ClientVisit,
  own: OwnPlan,
  part: PlanPart,
  lines: readonly PlanLine[],
) => ({ part, lines, basedOn: own.plan?.version ?? 0, token: formToken(settings, visit.visitId) })

async function changePart(world: HttpWorld, c: HttpContext): Promise<Response> {
  const form = await sentForm(c)
  const part = partOf(c)
  const typed = part === null ? [] : linesIn(part, form)
  const kept = typed.map(({ text, reach }) => [text, reach].filter((one) => one !== '').join(', ')).join('\n')
  return withPlan(world, c, kept, async (visit, view, own) => {
    if (part === null) return c.html(missingPage(view.locale), 404)
    if (form.tooLarge) return c.html(sentencePage(view.locale, words[view.locale].tooLarge, '/me/plan'), 413)
    const refusal = await saved(world, visit, own, part, form, typed)
    if (refusal === null) return c.redirect('/me/plan?saved=yes', 303)
    c.set('logged', { ...c.get('logged'), code: refusal.code })
    const said =
      refusal.code === 'input-not-valid' ? planText[view.locale].wrong : refusalWords(refusal, view.locale)
    const problem = { field: isReachable(part) ? 'who-0' : 'lines', words: said }
    const again = formFor(world, visit, own, part, typed)
    return c.html(planEditPage(view, again, [problem]), statusOf[refusal.code])
  })
}

/** Null where it is saved. */
async function saved(
  { settings, ports }: HttpWorld,
  visit: ClientVisit,
  own: OwnPlan,
  part: PlanPart,
  form: SentForm,
  lines: readonly PlanLine[],
): Promise<Refusal | null> {
  if (!formTokenHolds(settings, visit.visitId, form.fields['token'])) return { code: 'form-expired' }
  if (!form.readable) return { code: 'text-unreadable' }
  // The rest of the plan is what stands there now; where that is not what they had before them, they look again.
  const current = own.plan?.version ?? 0
  if (Number(form.fields['based-on']) !== current) return { code: 'plan-moved-on' }
  const written = { basedOn: current, lines: { ...(own.plan?.plan ?? blankPlan), [part]: lines } }
  const outcome = await writePlan(visit.actor, visit.actor.conversationId, written, ports)
  return outcome.ok ? null : outcome.refusal
}

/** Names with how to reach them, or one thing a line. One more than fit is read, so that it is told, not dropped. */
function linesIn(part: PlanPart, { fields }: SentForm): readonly PlanLine[] {
  if (!isReachable(part))
    return (fields['lines'] ?? '')
      .split(/\r\n|\r|\n/)
      .filter((line) => line.trim() !== '')
      .map((text) => ({ text, reach: '' }))
  return Array.from({ length: MAX_LINES + 1 }, (_, at) => ({
    text: fields[`who-${at}`] ?? '',
    reach: fields[`reach-${at}`] ?? '',
  })).filter(({ text, reach }) => text.trim() !== '' || reach.trim() !== '')
}
