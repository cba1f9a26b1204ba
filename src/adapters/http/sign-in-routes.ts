import type { OpenAPIHono } from '@hono/zod-openapi'
import { recordRefused } from '../sign-in/record-sign-in.ts'
import { enter, entering } from './enter.ts'
import { strangersForm, strangersFormHolds } from './form-token.ts'
import { senderOf } from './guard-request.ts'
import type { HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import { nowMs } from './limits.ts'
import { accountText } from './pages/account-text.ts'
import { codePage } from './pages/proof-pages.ts'
import { sentForm } from './request-body.ts'
import { sentJson } from './sent-json.ts'
import { words } from './words.ts'

/** Signing in by passkey, and the second step after a password. */
export function signInRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.post('/sign-in/passkey/ask', (c) => askPasskey(world, c))
  app.post('/sign-in/passkey', (c) => signInWithPasskey(world, c))
  app.get('/sign-in/code', (c) =>
    c.html(codePage({ locale: c.get('locale'), token: strangersForm(c, world.settings) }, [])),
  )
  app.post('/sign-in/code', (c) => signInWithCode(world, c))
}

const withCookies = (c: HttpContext, cookies: readonly string[]): void =>
  cookies.forEach((line) => c.header('set-cookie', line, { append: true }))

/** A question is asked of whoever comes, known or not; each is a row that waits, so there are only so many. */
async function askPasskey(world: HttpWorld, c: HttpContext): Promise<Response> {
  if ((await sentJson(world, c)) === null) return c.json({}, 403)
  if (!world.limits.stranger.take(senderOf(c, world.settings), nowMs(world))) return c.json({}, 429)
  // Without the session that may be there: its own passkeys must not be told to whoever sits down next.
  const headers = new Headers({ origin: c.req.header('origin') ?? '' })
  const { options, cookies } = await world.signIn.passkeys.ask(headers)
  withCookies(c, cookies)
  return c.json({ options }, 200)
}

async function signInWithPasskey(world: HttpWorld, c: HttpContext): Promise<Response> {
  const sent = await sentJson(world, c)
  if (sent === null) return c.json({}, 403)
  const signedIn = await world.signIn.passkeys.signIn(sent['answer'], c.req.raw.headers)
  if (signedIn) return c.json({ to: await entering(world, c, signedIn, 'passkey') }, 200)
  if (!world.limits.failure.take(senderOf(c, world.settings), nowMs(world))) return c.json({}, 429)
  await recordRefused(world.ports, 'passkey')
  return c.json({}, 401)
}

async function signInWithCode(world: HttpWorld, c: HttpContext): Promise<Response> {
  const { fields } = await sentForm(c)
  const locale = c.get('locale')
  const again = (sentence: string, status: 401 | 403 | 429) => {
    const token = strangersForm(c, world.settings)
    return c.html(codePage({ locale, token }, [{ field: 'code', words: sentence }]), status)
  }
  if (!strangersFormHolds(c, world.settings, fields['token']))
    return again(words[locale].refusal['form-expired'], 403)
  const sender = senderOf(c, world.settings)
  if (!world.limits.failure.left(sender, nowMs(world)))
    return again(words[locale].refusal['too-many-requests'], 429)
  const signedIn = await world.signIn.withCode((fields['code'] ?? '').trim(), c.req.raw.headers)
  if (signedIn) return enter(world, c, signedIn, 'code')
  world.limits.failure.take(sender, nowMs(world))
  await recordRefused(world.ports, 'code')
  return again(accountText[locale].codeWrong, 401)
}
