import type { OpenAPIHono } from '@hono/zod-openapi'
import { blankProfile, profileParts, type AgreedProfile } from '../../domain/agreed-profile/profile.ts'
import type { Refusal } from '../../domain/outcome.ts'
import { readAgreedProfile, writeAgreedProfile, type ProfileRead } from '../../flows/agreed-profile.ts'
import { formToken, formTokenHolds } from './form-token.ts'
import type { ClientVisit, HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import type { ClientView } from './pages/client-view.ts'
import { sentencePage } from './pages/plain-pages.ts'
import { profilePage, type ProfileForm } from './pages/profile-page.ts'
import { profileText } from './pages/profile-text.ts'
import { sentForm, type SentForm } from './request-body.ts'
import { statusOf } from './status.ts'
import { noLink, withView } from './with-view.ts'
import { refusalWords, words } from './words.ts'

/** What was agreed with the client: read, changed and agreed to, by a form alone (RE.1). */
export function clientProfileRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.get('/me/profile', (c) =>
    withProfile(world, c, null, (visit, view, read) =>
      c.html(
        profilePage(
          view,
          read,
          formFor(world, visit, read, read.versions[0]?.profile ?? blankProfile),
          c.req.query('saved') === 'yes',
          [],
        ),
      ),
    ),
  )
  app.post('/me/profile', (c) => change(world, c))
}

type Show = (visit: ClientVisit, view: ClientView, read: ProfileRead) => Response | Promise<Response>

const withProfile = (world: HttpWorld, c: HttpContext, typed: string | null, show: Show): Promise<Response> =>
  withView(world, c, typed, async (visit, view) => {
    const read = await readAgreedProfile(visit.actor, visit.actor.conversationId, world.ports)
    return read.ok ? show(visit, view, read.value) : noLink(world, c, typed)
  })

const formFor = (
  { settings }: HttpWorld,
  visit: ClientVisit,
  read: ProfileRead,
  lines: AgreedProfile,
): ProfileForm => ({
  lines,
  basedOn: read.versions[0]?.version ?? 0,
  token: formToken(settings, visit.visitId),
})

async function change(world: HttpWorld, c: HttpContext): Promise<Response> {
  const form = await sentForm(c)
  const lines = linesIn(form)
  const kept = profileParts.flatMap((part) => lines[part]).join('\n')
  return withProfile(world, c, kept, async (visit, view, read) => {
    if (form.tooLarge)
      return c.html(sentencePage(view.locale, words[view.locale].tooLarge, '/me/profile'), 413)
    const refusal = await saved(world, visit, form, lines)
    if (refusal === null) return c.redirect('/me/profile?saved=yes', 303)
    c.set('logged', { ...c.get('logged'), code: refusal.code })
    const wrong = refusal.code === 'input-not-valid'
    const said = wrong ? profileText[view.locale].wrong : refusalWords(refusal, view.locale)
    const problem = { field: wrong ? (refusal.detail ?? 'goals') : 'goals', words: said }
    return c.html(
      profilePage(view, read, formFor(world, visit, read, lines), false, [problem]),
      statusOf[refusal.code],
    )
  })
}

/** Null where it is saved. */
async function saved(
  { settings, ports }: HttpWorld,
  visit: ClientVisit,
  form: SentForm,
  lines: AgreedProfile,
): Promise<Refusal | null> {
  if (!formTokenHolds(settings, visit.visitId, form.fields['token'])) return { code: 'form-expired' }
  if (!form.readable) return { code: 'text-unreadable' }
  const basedOn = Number(form.fields['based-on'])
  if (!Number.isSafeInteger(basedOn) || basedOn < 0) return { code: 'profile-moved-on' }
  const written = { basedOn, lines }
  const outcome = await writeAgreedProfile(visit.actor, visit.actor.conversationId, written, ports)
  return outcome.ok ? null : outcome.refusal
}

const linesIn = ({ fields }: SentForm): AgreedProfile => {
  const of = (part: string): readonly string[] =>
    (fields[part] ?? '').split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  return { goals: of('goals'), language: of('language'), helps: of('helps'), avoid: of('avoid') }
}
