import type { OpenAPIHono } from '@hono/zod-openapi'
import { mayChangeFactors, PROVE, tokenOf, type Own } from './account-routes.ts'
import { formTokenHolds } from './form-token.ts'
import type { HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import { accountText } from './pages/account-text.ts'
import type { Problem } from './pages/layout.ts'
import { provePage } from './pages/proof-pages.ts'
import { ownPath } from './own-path.ts'
import { prove, waysOf, type Proof } from './prove.ts'
import { sentForm } from './request-body.ts'
import { sentJson, textIn } from './sent-json.ts'
import { ofPage } from './signed-in.ts'
import { words } from './words.ts'

/** Showing again that it is they, and making a passkey: what a page's script and forms ask for. */
export function proofRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.get('/account/prove', async (c) => {
    const own = await ofPage(world, c)
    return own ? show(world, c, own, ownPath(c.req.query('to')), []) : c.redirect('/sign-in', 303)
  })
  app.post('/account/prove', (c) => proveByForm(world, c))
  app.post('/account/prove/ask', async (c) => {
    const own = await ofPage(world, c)
    if (!own || (await sentJson(world, c)) === null) return c.json({}, 403)
    return asked(c, await world.signIn.passkeys.ask(c.req.raw.headers))
  })
  app.post('/account/prove/passkey', async (c) => {
    const own = await ofPage(world, c)
    const sent = await sentJson(world, c)
    if (!own || sent === null) return c.json({}, 403)
    const done = await prove(world, own, { way: 'passkey', answer: sent['answer'] }, c.req.raw.headers)
    return done.ok ? c.json({ to: ownPath(textIn(sent, 'to')) }, 200) : c.json({}, 403)
  })
  app.post('/account/passkeys/ask', async (c) => {
    const own = await ofPage(world, c)
    if (!own || (await sentJson(world, c)) === null) return c.json({}, 403)
    if (!(await mayChangeFactors(world, own))) return c.json({ to: PROVE }, 403)
    const question = await world.signIn.passkeys.askNew(c.req.raw.headers, own.email)
    return question ? asked(c, question) : c.json({}, 403)
  })
  app.post('/account/passkeys', (c) => addPasskey(world, c))
}

function asked(
  c: HttpContext,
  { options, cookies }: { readonly options: object; readonly cookies: readonly string[] },
): Response {
  for (const line of cookies) c.header('set-cookie', line, { append: true })
  return c.json({ options }, 200)
}

async function show(
  world: HttpWorld,
  c: HttpContext,
  own: Own,
  to: string,
  problems: readonly Problem[],
): Promise<Response> {
  const ways = await waysOf(world, own.session)
  const page = provePage({ locale: c.get('locale'), token: tokenOf(world, own), ways, to }, problems)
  return c.html(page, problems.length > 0 ? 403 : 200)
}

async function proveByForm(world: HttpWorld, c: HttpContext): Promise<Response> {
  const own = await ofPage(world, c)
  if (!own) return c.redirect('/sign-in', 303)
  const { fields } = await sentForm(c)
  const to = ownPath(fields['to'])
  const locale = c.get('locale')
  const [field, proof] = proofIn(fields)
  if (!formTokenHolds(world.settings, `session ${own.session.sessionId}`, fields['token']))
    return show(world, c, own, to, [{ field, words: words[locale].refusal['form-expired'] }])
  const done = await prove(world, own, proof, c.req.raw.headers)
  if (done.ok) return c.redirect(to, 303)
  const tooMany = done.refusal.code === 'too-many-requests'
  const sentence = tooMany ? words[locale].refusal['too-many-requests'] : accountText[locale].proveWrong
  return show(world, c, own, to, [{ field, words: sentence }])
}

function proofIn({
  way,
  code = '',
  password = '',
}: Readonly<Record<string, string>>): readonly [string, Proof] {
  if (way === 'demonstration') return ['code', { way }]
  return way === 'password' ? ['password', { way, password }] : ['code', { way: 'code', code }]
}

async function addPasskey(world: HttpWorld, c: HttpContext): Promise<Response> {
  const own = await ofPage(world, c)
  const sent = await sentJson(world, c)
  if (!own || sent === null) return c.json({}, 403)
  if (!(await mayChangeFactors(world, own))) return c.json({ to: PROVE }, 403)
  const name = textIn(sent, 'name')
  if (!(await world.signIn.passkeys.add(own.session, sent['answer'], name, c.req.raw.headers)))
    return c.json({}, 403)
  // The device has just checked the person to make it.
  await world.signIn.proven(own.session, 'passkey')
  return c.json({ to: '/account?done=yes' }, 200)
}
