import type { OpenAPIHono } from '@hono/zod-openapi'
import { giveCookie } from './cookies.ts'
import { strangersForm, strangersFormHolds } from './form-token.ts'
import { senderOf } from './guard-request.ts'
import type { HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import { nowMs } from './limits.ts'
import { isLocale } from './locale-of.ts'
import { accountText } from './pages/account-text.ts'
import type { Problem } from './pages/layout.ts'
import { sentencePage } from './pages/plain-pages.ts'
import { signInLinkOldPage, signInLinkPage, signInPage } from './pages/staff-pages.ts'
import { pageText } from './pages/text.ts'
import { ownPath } from './own-path.ts'
import { sentForm } from './request-body.ts'
import { accountRoutes } from './account-routes.ts'
import { byName } from './by-name.ts'
import { providerRoutes } from './provider-routes.ts'
import { proofRoutes } from './proof-routes.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { setupRoutes } from './setup-routes.ts'
import { statusOf } from './status.ts'
import { recordRefused } from '../sign-in/record-sign-in.ts'
import { enter } from './enter.ts'
import { takeTry } from './password-tries.ts'
import { words } from './words.ts'

const YEAR_SECONDS = 31_536_000

/** The first page, sign-in, and the language switch. */
export function staffRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.get('/', async (c) => c.redirect(await firstPage(world, c), 303))
  app.get('/language/:locale', (c) => {
    const locale = c.req.param('locale')
    if (isLocale(locale))
      giveCookie(c, world.settings, { name: 'rapport-language', value: locale, maxAge: YEAR_SECONDS })
    return c.redirect(ownPath(c.req.query('to')), 303)
  })
  app.get('/sign-in', (c) => showSignIn(world, c, '', []))
  app.post('/sign-in', (c) => signInWithPassword(world, c))
  app.get('/sign-in/link/:secret', (c) => {
    const token = strangersForm(c, world.settings)
    return c.html(signInLinkPage(c.get('locale'), token, c.req.param('secret')))
  })
  app.post('/sign-in/link', (c) => signInWithLink(world, c))
  setupRoutes(app, world)
  signInRoutes(app, world)
  providerRoutes(app, world)
  accountRoutes(app, world)
  proofRoutes(app, world)
}

async function firstPage(world: HttpWorld, c: HttpContext): Promise<string> {
  if ((await world.ports.people.anyOrganisation()) === null) return '/setup'
  return (await world.signIn.session(c.req.raw.headers)) === null ? '/sign-in' : '/app/'
}

async function showSignIn(
  world: HttpWorld,
  c: HttpContext,
  email: string,
  problems: readonly Problem[],
  status: 200 | 401 | 403 | 413 | 429 = 200,
): Promise<Response> {
  const token = strangersForm(c, world.settings)
  const locale = c.get('locale')
  const organisationId = await world.ports.people.anyOrganisation()
  const rules = organisationId === null ? null : await world.ports.signInSettings.rules(organisationId)
  const provider = rules?.identityProvider?.confirmed === true
  const refused = c.req.query('provider') === 'refused'
  const all = refused
    ? [...problems, { field: 'email', words: accountText[locale].providerFailed }]
    : problems
  return c.html(signInPage({ locale, token, email, byName: byName(world, c), provider }, all), status)
}

async function signInWithPassword(world: HttpWorld, c: HttpContext): Promise<Response> {
  const form = await sentForm(c)
  const { email = '', password = '', token } = form.fields
  const locale = c.get('locale')
  const text = pageText[locale].staff
  const again = (sentence: string, status: 401 | 403 | 413 | 429) =>
    showSignIn(world, c, email, [{ field: 'email', words: sentence }], status)
  if (form.tooLarge) return c.html(sentencePage(locale, words[locale].tooLarge, null), 413)
  if (!strangersFormHolds(c, world.settings, token)) return again(words[locale].refusal['form-expired'], 403)
  const giveBack = takeTry(world, c, email)
  if (!giveBack) return again(words[locale].refusal['too-many-requests'], 429)
  const signedIn = await world.signIn.withPassword(email, password, c.req.raw.headers)
  if (signedIn) {
    giveBack()
    if (!('codeAsked' in signedIn)) return enter(world, c, signedIn, 'password')
    for (const line of signedIn.cookies) c.header('set-cookie', line, { append: true })
    return c.redirect('/sign-in/code', 303)
  }
  await recordRefused(world.ports, 'password')
  return again(text.wrong, statusOf['not-signed-in'])
}

async function signInWithLink(world: HttpWorld, c: HttpContext): Promise<Response> {
  const form = await sentForm(c)
  const { link = '', token } = form.fields
  const locale = c.get('locale')
  const sender = senderOf(c, world.settings)
  if (!strangersFormHolds(c, world.settings, token))
    return c.html(signInLinkPage(locale, strangersForm(c, world.settings), link), statusOf['form-expired'])
  // The link first: a stranger's failures from the same network must not shut a good one out.
  const signedIn = await world.signIn.withLink(link, c.req.raw.headers)
  if (signedIn) return enter(world, c, signedIn, 'link')
  if (!world.limits.failure.take(sender, nowMs(world)))
    return c.html(sentencePage(locale, words[locale].refusal['too-many-requests'], null), 429)
  await recordRefused(world.ports, 'link')
  return c.html(signInLinkOldPage(locale), statusOf['link-not-valid'])
}
