import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import type { Locale } from '../../domain/language.ts'
import { isTimeZone } from '../../domain/policy/time-zone.ts'
import type { MemberActor } from '../../domain/access/actor.ts'
import { saveSignInRules } from '../../flows/sign-in-rules.ts'
import { createOrganisation } from '../../flows/people.ts'
import { enter } from './enter.ts'
import { strangersForm, strangersFormHolds } from './form-token.ts'
import { senderOf } from './guard-request.ts'
import type { HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import { nowMs } from './limits.ts'
import type { Problem } from './pages/layout.ts'
import { sentencePage } from './pages/plain-pages.ts'
import { setupPage, type SetupFields } from './pages/staff-pages.ts'
import { pageText } from './pages/text.ts'
import { passwordProblems } from './password-problem.ts'
import { sentForm } from './request-body.ts'
import { sameText } from './signed.ts'
import { words } from './words.ts'

/** The first page of an empty installation: makes the organisation and its administrator, once. */
export function setupRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.get('/setup', async (c) => {
    if ((await world.ports.people.anyOrganisation()) !== null) return c.redirect('/', 303)
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const given = { code: '', organisation: '', zone, name: '', email: '', second: true }
    return c.html(setupPage(c.get('locale'), strangersForm(c, world.settings), given, []))
  })
  app.post('/setup', (c) => setUp(world, c))
}

async function setUp(world: HttpWorld, c: HttpContext): Promise<Response> {
  const form = await sentForm(c)
  const locale = c.get('locale')
  if (form.tooLarge) return c.html(sentencePage(locale, words[locale].tooLarge, null), 413)
  const { code = '', organisation = '', zone = '', name = '', email = '', password = '', token } = form.fields
  const second = form.fields['second'] === 'yes'
  const given: SetupFields = { code, organisation, zone, name, email, second }
  const again = (problems: readonly Problem[], status: 400 | 403 | 422 | 429) =>
    c.html(setupPage(locale, strangersForm(c, world.settings), given, problems), status)
  const said = words[locale].refusal
  const sender = senderOf(c, world.settings)
  if (!strangersFormHolds(c, world.settings, token))
    return again([{ field: 'code', words: said['form-expired'] }], 403)
  if ((await world.ports.people.anyOrganisation()) !== null) return c.redirect('/', 303)
  if (!world.limits.failure.left(sender, nowMs(world)))
    return again([{ field: 'code', words: said['too-many-requests'] }], 429)
  if (!sameText(code.trim().toUpperCase(), world.settings.setupCode)) {
    world.limits.failure.take(sender, nowMs(world))
    return again([{ field: 'code', words: pageText[locale].setup.wrongCode }], 403)
  }
  const own = [given.name, given.email, given.organisation]
  const problems = [...problemsOf(given, locale), ...(await passwordProblems(world, c, password, own))]
  if (problems.length > 0) return again(problems, 422)
  return create(world, c, given, password, (problem) => again([problem], 400))
}

async function create(
  world: HttpWorld,
  c: HttpContext,
  given: SetupFields,
  password: string,
  again: (problem: Problem) => Response | Promise<Response>,
): Promise<Response> {
  const locale = c.get('locale')
  const created = await createOrganisation(
    {
      name: given.organisation.trim(),
      assist: 'moves',
      hours: { timeZone: given.zone.trim(), open: usualHours },
      language: locale,
      remoteForUnreadLanguages: false,
    },
    { name: given.name.trim(), email: given.email.trim(), title: '' },
    world.ports,
  )
  if (!created.ok) return again({ field: 'code', words: words[locale].refusal[created.refusal.code] })
  const { organisationId, memberId } = created.value
  await world.signIn.enrol({ organisationId, memberId, email: given.email.trim() }, password)
  if (given.second) await askSecondFactor(world, created.value)
  const signedIn = await world.signIn.withPassword(given.email.trim(), password, c.req.raw.headers)
  return signedIn && !('codeAsked' in signedIn)
    ? enter(world, c, signedIn, 'password')
    : c.redirect('/sign-in', 303)
}

/** Whoever has just made the practice with its code has shown all that there is to show. */
async function askSecondFactor({ ports, signIn }: HttpWorld, first: MemberActor): Promise<void> {
  const actor = { ...first, provenAt: ports.clock.now() }
  const wanted = { secondFactor: true, identityProvider: null }
  const saved = await saveSignInRules(actor, wanted, null, { ports, reaches: signIn.provider.reaches })
  if (!saved.ok) throw new Error('the practice was made and its rules of sign-in were not')
}

/** Monday to Friday, nine to five: shown to clients until the administrator says otherwise. */
const usualHours = [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '17:00' }))

function problemsOf(given: SetupFields, locale: Locale): readonly Problem[] {
  const { setup } = pageText[locale]
  const missing = (
    [
      ['organisation', setup.organisation],
      ['name', setup.yourName],
    ] as const
  ).flatMap(([field, label]) =>
    given[field].trim() === '' || given[field].trim().length > 120
      ? [{ field, words: setup.fieldMissing(label) }]
      : [],
  )
  return [
    ...missing,
    ...(isTimeZone(given.zone.trim()) ? [] : [{ field: 'zone', words: setup.zoneWrong }]),
    ...(z.email().max(200).safeParse(given.email.trim()).success
      ? []
      : [{ field: 'email', words: setup.emailWrong }]),
  ]
}
