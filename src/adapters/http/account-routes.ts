import type { OpenAPIHono } from '@hono/zod-openapi'
import { isFresh } from '../../domain/access/conditions.ts'
import { byName } from './by-name.ts'
import { giveCookie } from './cookies.ts'
import { formToken, formTokenHolds } from './form-token.ts'
import type { HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import { accountPage } from './pages/account-pages.ts'
import type { Problem } from './pages/layout.ts'
import { sentencePage } from './pages/plain-pages.ts'
import { confirmAppPage, newAppPage, recoveryCodesPage, welcomePage } from './pages/proof-pages.ts'
import { passwordProblems } from './password-problem.ts'
import { sentForm } from './request-body.ts'
import { mayWork, ofPage } from './signed-in.ts'
import { words } from './words.ts'
import { MAX_NAME } from '../sign-in/factors.ts'

export type Own = NonNullable<Awaited<ReturnType<typeof ofPage>>>
type Fields = Readonly<Record<string, string>>
type Change = (world: HttpWorld, c: HttpContext, own: Own, fields: Fields) => Promise<Response>

const MONTH_SECONDS = 2_592_000
export const PROVE = '/account/prove?to=/account'

/** The pages of one's own sign-in: passkeys, app, recovery codes, password, sessions. */
export function accountRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.get('/account', async (c) => {
    const own = await ofPage(world, c)
    return own ? show(world, c, own, []) : c.redirect('/sign-in', 303)
  })
  app.get('/account/welcome', async (c) => {
    const own = await ofPage(world, c)
    if (!own) return c.redirect('/sign-in', 303)
    return c.html(welcomePage({ locale: c.get('locale'), token: tokenOf(world, own) }, byName(world, c)))
  })
  const change = (path: string, work: Change): void => void app.post(path, (c) => changing(world, c, work))
  change('/account/later', later)
  change('/account/passkeys/rename', renamePasskey)
  change('/account/passkeys/remove', guarded(removePasskey))
  change('/account/app', guarded(beginApp))
  change('/account/app/confirm', guarded(confirmApp))
  change('/account/app/remove', guarded(removeApp))
  change('/account/codes', guarded(newCodes))
  change('/account/password', guarded(newPassword))
  change('/account/provider/disconnect', guarded(disconnect))
  change('/account/sessions/end', endSession)
  change('/account/sessions/end-others', endOthers)
}

export const tokenOf = ({ settings }: HttpWorld, { session }: Own): string =>
  formToken(settings, `session ${session.sessionId}`)

/** Every change: signed in, and by a form of ours. */
async function changing(world: HttpWorld, c: HttpContext, work: Change): Promise<Response> {
  const own = await ofPage(world, c)
  if (!own) return c.redirect('/sign-in', 303)
  const { fields } = await sentForm(c)
  if (!formTokenHolds(world.settings, `session ${own.session.sessionId}`, fields['token']))
    return c.html(
      sentencePage(c.get('locale'), words[c.get('locale')].refusal['form-expired'], '/account'),
      403,
    )
  return work(world, c, own, fields)
}

/** What somebody at a screen left open could make a way in for themselves: asks for a fresh proof. Whoever has
 * nothing to prove with yet may add their first. */
export async function mayChangeFactors(world: HttpWorld, { session, member }: Own): Promise<boolean> {
  if (isFresh(member.provenAt ?? null, world.ports.clock.now())) return true
  const { passkeys, authenticator, password } = await world.signIn.enrolled(session)
  if (passkeys > 0 || authenticator || password) return false
  return (await world.signIn.provider.connected(session)) !== 'yes'
}
const guarded =
  (work: Change): Change =>
  async (world, c, own, fields) =>
    (await mayChangeFactors(world, own)) ? work(world, c, own, fields) : c.redirect(PROVE, 303)

async function show(
  world: HttpWorld,
  c: HttpContext,
  own: Own,
  problems: readonly Problem[],
): Promise<Response> {
  const { signIn } = world
  const [enrolled, passkeys, sessions, work, rules, connected] = await Promise.all([
    signIn.enrolled(own.session),
    signIn.passkeys.list(own.session),
    signIn.sessionsOf(own.session),
    mayWork(world, own.session),
    world.ports.signInSettings.rules(own.session.organisationId),
    signIn.provider.connected(own.session),
  ])
  const view = {
    ...{
      locale: c.get('locale'),
      token: tokenOf(world, own),
      session: own.session,
      enrolled,
      passkeys,
      sessions,
    },
    ...{ mustAdd: !work.ok, provider: rules.identityProvider ? connected : null },
    ...{
      providerRefused: c.req.query('provider') === 'refused',
      byName: byName(world, c),
      done: c.req.query('done') !== undefined,
    },
  }
  return c.html(accountPage(view, problems), problems.length > 0 ? 422 : 200)
}

const saved = (c: HttpContext): Response => c.redirect('/account?done=yes', 303)

const later: Change = async (world, c) => {
  giveCookie(c, world.settings, { name: 'rapport-later', value: 'yes', maxAge: MONTH_SECONDS })
  return c.redirect('/app/', 303)
}

const renamePasskey: Change = async (world, c, own, fields) => {
  const id = fields['id'] ?? ''
  const name = (fields[`name-${id}`] ?? '').trim().slice(0, MAX_NAME)
  if (name !== '') await world.signIn.passkeys.rename(own.session, id, name)
  return saved(c)
}

const removePasskey: Change = async (world, c, own, fields) => {
  await world.signIn.passkeys.remove(own.session, fields['id'] ?? '')
  return saved(c)
}

const beginApp: Change = async (world, c, own) => {
  const begun = await world.signIn.authenticator.begin(own.session, own.email)
  if (!begun) return c.redirect('/account', 303)
  return c.html(newAppPage({ locale: c.get('locale'), token: tokenOf(world, own) }, begun))
}

const confirmApp: Change = async (world, c, own, fields) => {
  if (!world.limits.proof.take(own.session.memberId, Date.parse(world.ports.clock.now())))
    return c.html(
      sentencePage(c.get('locale'), words[c.get('locale')].refusal['too-many-requests'], '/account'),
      429,
    )
  const codes = await world.signIn.authenticator.confirm(
    own.session,
    (fields['code'] ?? '').replaceAll(' ', ''),
  )
  if (!codes) return c.html(confirmAppPage({ locale: c.get('locale'), token: tokenOf(world, own) }), 422)
  await world.signIn.proven(own.session, 'authenticator')
  return c.html(recoveryCodesPage(c.get('locale'), codes))
}

const removeApp: Change = async (world, c, own) => {
  await world.signIn.authenticator.remove(own.session)
  return saved(c)
}

const newCodes: Change = async (world, c, own) => {
  const codes = await world.signIn.authenticator.newRecoveryCodes(own.session)
  if (!codes) return c.redirect('/account', 303)
  return c.html(recoveryCodesPage(c.get('locale'), codes))
}

const newPassword: Change = async (world, c, own, { password = '' }) => {
  const { organisationId, memberId } = own.session
  const { people } = world.ports
  const [practice, member] = await Promise.all([
    people.organisation(organisationId),
    people.member(organisationId, memberId),
  ])
  const known = [own.email, practice?.name ?? '', member?.name ?? '']
  const problems = await passwordProblems(world, c, password, known)
  if (problems.length > 0) return show(world, c, own, problems)
  await world.signIn.enrol({ organisationId, memberId, email: own.email }, password)
  // The first that somebody has of their own: whoever made their link does not know it.
  if (own.session.provenAt === null) await world.signIn.proven(own.session, 'password')
  // Whoever knew the old one must not stay.
  await world.signIn.endSessions(own.session, own.session.sessionId)
  world.endings.hint(`member:${memberId}`)
  return saved(c)
}

const disconnect: Change = async (world, c, own) => {
  await world.signIn.provider.disconnect(own.session)
  return saved(c)
}

const endSession: Change = async (world, c, own, fields) => {
  await world.signIn.endSession(own.session, fields['id'] ?? '')
  world.endings.hint(`member:${own.session.memberId}`)
  return saved(c)
}

const endOthers: Change = async (world, c, own) => {
  await world.signIn.endSessions(own.session, own.session.sessionId)
  world.endings.hint(`member:${own.session.memberId}`)
  return saved(c)
}
