import { recordSignedIn } from '../sign-in/record-sign-in.ts'
import type { SignedIn } from '../sign-in/sign-in.ts'
import type { HttpContext, HttpWorld } from './http-world.ts'
import { rememberBrowser } from './password-tries.ts'

/** Audit first: a sign-in that could not be recorded gets no cookie. */
export async function enter(
  world: HttpWorld,
  c: HttpContext,
  signedIn: SignedIn,
  how: 'password' | 'link' | 'setup',
): Promise<Response> {
  await recordSignedIn(world.ports, signedIn, how)
  const member = await world.ports.people.member(signedIn.organisationId, signedIn.memberId)
  if (member) rememberBrowser(world, c, member.email)
  for (const line of signedIn.cookies) c.header('set-cookie', line, { append: true })
  return c.redirect('/app/', 303)
}
