import type { OpenAPIHono } from '@hono/zod-openapi'
import { isId } from '../../domain/id.ts'
import type { Outcome, Refusal } from '../../domain/outcome.ts'
import { granted, refused } from '../../domain/outcome.ts'
import { chooseNoAi, deleteDerived, giveConsent, revokeConsent } from '../../flows/client-choices.ts'
import type { LedgerPlace } from '../../flows/consent-ports.ts'
import { readLedger } from '../../flows/read-ai-use.ts'
import { readAiView } from './client-view-of.ts'
import { formToken, formTokenHolds } from './form-token.ts'
import type { ClientVisit, HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import { aiPage, type AiChange } from './pages/ai-page.ts'
import type { ClientView } from './pages/client-view.ts'
import { consentWords } from './pages/consent-words.ts'
import { usesPage } from './pages/uses-page.ts'
import { sentForm, type SentForm } from './request-body.ts'
import { statusOf } from './status.ts'
import { noLink, withView } from './with-view.ts'
import { refusalWords } from './words.ts'

/** What a client reads and decides about AI. Each works by links and forms alone (RE.1). */
export function clientAiRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.get('/me/ai', (c) => withView(world, c, null, (visit, view) => showAi(world, c, visit, view, null)))
  app.post('/me/ai', (c) => changeAi(world, c))
  app.get('/me/ai/uses', (c) => withView(world, c, null, (visit, view) => showUses(world, c, visit, view)))
}

async function showAi(
  world: HttpWorld,
  c: HttpContext,
  visit: ClientVisit,
  view: ClientView,
  refusal: Refusal | null,
): Promise<Response> {
  const shown = await readAiView(world, visit, view)
  if (!shown.ok) return noLink(world, c, null)
  const token = formToken(world.settings, visit.visitId)
  const changed = changes.find((change) => change === c.req.query('done')) ?? null
  const problems = refusal === null ? [] : [{ field: 'choice', words: refusalWords(refusal, view.locale) }]
  return c.html(
    aiPage(shown.value, token, changed, problems),
    refusal === null ? 200 : statusOf[refusal.code],
  )
}
const changes = [
  'turnedOff',
  'turnedOn',
  'agreed',
  'takenBack',
  'oneTakenBack',
  'deleted',
  'takenBackAndDeleted',
] as const satisfies readonly AiChange[]

async function showUses(
  world: HttpWorld,
  c: HttpContext,
  visit: ClientVisit,
  view: ClientView,
): Promise<Response> {
  const before = placeIn(c.req.query('before') ?? '')
  const read = await readLedger(visit.actor, before, world.ports)
  if (!read.ok) return noLink(world, c, null)
  return c.html(usesPage(view, read.value.rows, read.value.next))
}

/** Where a page of the list begins; null, the first page, for whatever nobody was given. */
function placeIn(text: string): LedgerPlace | null {
  const [, askedAt, id] = /^(2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f-]{36})$/.exec(text) ?? []
  if (askedAt === undefined || id === undefined || !isId(id)) return null
  // 31 February is read as 3 March here and refused by the database.
  const time = Date.parse(askedAt)
  return Number.isNaN(time) || new Date(time).toISOString() !== askedAt ? null : { askedAt, id }
}

async function changeAi(world: HttpWorld, c: HttpContext): Promise<Response> {
  const form = await sentForm(c)
  return withView(world, c, '', async (visit, view) => {
    const holds = formTokenHolds(world.settings, visit.visitId, form.fields['token'])
    if (!holds) return showAi(world, c, visit, view, { code: 'form-expired' })
    const changed = await changeChoice(world, visit, view, form)
    if (!changed.ok) return showAi(world, c, visit, view, changed.refusal)
    return c.redirect(`/me/ai?done=${changed.value}`, 303)
  })
}

async function changeChoice(
  { ports }: HttpWorld,
  { actor }: ClientVisit,
  view: ClientView,
  form: SentForm,
): Promise<Outcome<NonNullable<AiChange>>> {
  const { choice, purpose = 'draft-replies' } = form.fields
  switch (choice) {
    case 'off':
      return done(await chooseNoAi(actor, true, ports), 'turnedOff')
    case 'on':
      return done(await chooseNoAi(actor, false, ports), 'turnedOn')
    case 'take-back':
      return done(
        await revokeConsent(actor, purpose, ports),
        purpose === 'draft-replies' ? 'takenBack' : 'oneTakenBack',
      )
    case 'take-back-and-delete': {
      const taken = await revokeConsent(actor, purpose, ports)
      return taken.ok ? done(await deleteDerived(actor, purpose, ports), 'takenBackAndDeleted') : taken
    }
    case 'delete-drafts':
      return done(await deleteDerived(actor, 'draft-replies', ports), 'deleted')
    case 'agree':
      return agree(ports, actor, view, form)
    default:
      return refused('input-not-valid')
  }
}

const done = (outcome: Outcome<unknown>, change: NonNullable<AiChange>): Outcome<NonNullable<AiChange>> =>
  outcome.ok ? granted(change) : outcome

async function agree(
  ports: HttpWorld['ports'],
  actor: ClientVisit['actor'],
  view: ClientView,
  { fields: { provider, model } }: SentForm,
): Promise<Outcome<NonNullable<AiChange>>> {
  // A yes is to the model that stood on the page; where it has changed since, the page is shown anew.
  if (view.drafts === null || view.drafts.provider !== provider || view.drafts.model !== model)
    return refused('form-expired')
  const { version } = consentWords(view.locale, 'draft-replies', view.drafts)
  const asked = { purpose: 'draft-replies', version, language: view.locale }
  return done(await giveConsent(actor, asked, ports), 'agreed')
}
