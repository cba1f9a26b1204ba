import type { How } from '../sign-in/sign-in-entries.ts'
import { isSecondFactor } from '../../domain/access/factors.ts'
import type { SignedIn } from '../sign-in/session.ts'
import { readCookie } from './cookies.ts'
import type { HttpContext, HttpWorld } from './http-world.ts'
import { rememberBrowser } from './password-tries.ts'

const WORK = '/app/'
const PROVE = '/account/prove?to=/app/'

/** A session that is not on record is not kept, so there is nothing to write here. Gives where to go. */
export async function entering(
  world: HttpWorld,
  c: HttpContext,
  signedIn: SignedIn,
  how: How,
): Promise<string> {
  const { ports } = world
  const member = await ports.people.member(signedIn.organisationId, signedIn.memberId)
  // Taken off the staff: their sign-in may be right, and still opens nothing.
  if (!member) {
    await world.signIn.endSessions(signedIn, null)
    return '/sign-in'
  }
  rememberBrowser(world, c, member.email)
  for (const line of signedIn.cookies) c.header('set-cookie', line, { append: true })
  return next(world, c, signedIn, how)
}

export const enter = async (
  world: HttpWorld,
  c: HttpContext,
  signedIn: SignedIn,
  how: How,
): Promise<Response> => c.redirect(await entering(world, c, signedIn, how), 303)

/** To work; or where a second factor is shown, asked for, or, for whoever has none, offered. */
async function next(world: HttpWorld, c: HttpContext, signedIn: SignedIn, how: How): Promise<string> {
  if (how === 'code' || how === 'passkey') return WORK
  const cookie = signedIn.cookies.map((line) => line.split(';')[0]).join('; ')
  const session = await world.signIn.stillSignedIn(new Headers({ cookie }))
  if (session && isSecondFactor(session.factor)) return WORK
  const { passkeys, authenticator, password } = await world.signIn.enrolled(signedIn)
  if (passkeys > 0 || authenticator) return PROVE
  // By a link that somebody else made: they show, or add, something of their own first.
  if (session?.provenAt === null) return password || world.settings.demonstration() ? PROVE : '/account'
  const { secondFactor } = await world.ports.signInSettings.rules(signedIn.organisationId)
  if (secondFactor) return '/account'
  if (world.settings.demonstration() || readCookie(c, world.settings, 'rapport-later') !== null) return WORK
  return '/account/welcome'
}
