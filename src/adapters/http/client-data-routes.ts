import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Outcome, Refusal } from '../../domain/outcome.ts'
import { granted, refused } from '../../domain/outcome.ts'
import { exportRecord } from '../../flows/client-record.ts'
import { readLooks } from '../../flows/read-looks.ts'
import { askForRight, readOwnRights, takeBackRight } from '../../flows/rights.ts'
import { formToken, formTokenHolds } from './form-token.ts'
import type { ClientVisit, HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import type { ClientView } from './pages/client-view.ts'
import { dataPage, type DataChange } from './pages/data-page.ts'
import { dataText } from './pages/data-text.ts'
import { looksPage } from './pages/looks-page.ts'
import { recordArchive } from './record-files.ts'
import { sentForm, type SentForm } from './request-body.ts'
import { statusOf } from './status.ts'
import { noLink, withView } from './with-view.ts'
import { refusalWords } from './words.ts'

/** What is held about a client, who looked, and what they ask for; by links and forms alone (RE.1). */
export function clientDataRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.get('/me/data', (c) =>
    withView(world, c, null, (visit, view) => showData(world, c, { visit, view, typed: '' }, null)),
  )
  app.post('/me/data', (c) => ask(world, c))
  app.post('/me/data/copy', (c) => copy(world, c))
  app.get('/me/data/looks', (c) =>
    withView(world, c, null, async (visit, view) => {
      const before = /^[1-9]\d{0,14}$/.exec(c.req.query('before') ?? '')
      const read = await readLooks(visit.actor, before ? Number(before[0]) : null, world.ports)
      return read.ok ? c.html(looksPage(view, read.value)) : noLink(world, c, null)
    }),
  )
}

type Shown = { readonly visit: ClientVisit; readonly view: ClientView; readonly typed: string }

async function showData(
  world: HttpWorld,
  c: HttpContext,
  { visit, view, typed }: Shown,
  refusal: Refusal | null,
): Promise<Response> {
  const read = await readOwnRights(visit.actor, world.ports)
  if (!read.ok) return noLink(world, c, null)
  const form = { token: formToken(world.settings, visit.visitId), typed }
  const changed = changes.find((change) => change === c.req.query('done')) ?? null
  if (refusal === null) return c.html(dataPage(view, read.value, form, changed, []))
  c.set('logged', { ...c.get('logged'), code: refusal.code })
  const problem = problemOf(refusal, view)
  return c.html(dataPage(view, read.value, form, null, [problem]), statusOf[refusal.code])
}
const changes = ['asked', 'taken-back'] as const satisfies readonly DataChange[]

function problemOf(refusal: Refusal, { locale }: ClientView) {
  const text = dataText[locale]
  if (refusal.code === 'input-not-valid' && refusal.detail === 'sure')
    return { field: 'sure', words: text.eraseNotSure }
  if (refusal.code === 'input-not-valid' && refusal.detail === 'words')
    return { field: 'words', words: text.wrongEmpty }
  return { field: 'words', words: refusalWords(refusal, locale) }
}

async function ask(world: HttpWorld, c: HttpContext): Promise<Response> {
  const form = await sentForm(c)
  const typed = form.fields['words'] ?? ''
  return withView(world, c, typed, async (visit, view) => {
    const done = await asked(world, visit, form)
    return done.ok
      ? c.redirect(`/me/data?done=${done.value}`, 303)
      : showData(world, c, { visit, view, typed }, done.refusal)
  })
}

async function asked(
  { settings, ports }: HttpWorld,
  { actor, visitId }: ClientVisit,
  form: SentForm,
): Promise<Outcome<NonNullable<DataChange>>> {
  const { token, ask: what, words = '', sure, case: caseId = '' } = form.fields
  if (form.tooLarge) return refused('text-too-long')
  if (!formTokenHolds(settings, visitId, token)) return refused('form-expired')
  if (!form.readable) return refused('text-unreadable')
  if (what === 'take-back') return done(await takeBackRight(actor, caseId, ports), 'taken-back')
  if (what === 'correction') return done(await askForRight(actor, 'correction', words, ports), 'asked')
  if (what !== 'erasure') return refused('input-not-valid')
  if (sure !== 'yes') return refused('input-not-valid', 'sure')
  return done(await askForRight(actor, 'erasure', '', ports), 'asked')
}

const done = (outcome: Outcome<unknown>, change: NonNullable<DataChange>): Outcome<NonNullable<DataChange>> =>
  outcome.ok ? granted(change) : outcome

/** By a form and not a link: a copy leaves nothing behind in a history that somebody else could press again. */
async function copy(world: HttpWorld, c: HttpContext): Promise<Response> {
  const form = await sentForm(c)
  return withView(world, c, null, async (visit, view) => {
    if (!formTokenHolds(world.settings, visit.visitId, form.fields['token']))
      return showData(world, c, { visit, view, typed: '' }, { code: 'form-expired' })
    const record = await exportRecord(visit.actor, visit.actor.conversationId, world.ports)
    if (!record.ok) return showData(world, c, { visit, view, typed: '' }, record.refusal)
    const archive = await recordArchive(record.value, view.locale)
    c.header('content-type', 'application/zip')
    c.header('content-disposition', 'attachment; filename="record.zip"')
    return c.body(new Uint8Array(archive))
  })
}
