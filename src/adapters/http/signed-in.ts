import type { MemberActor } from '../../domain/access/actor.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import { isSecondFactor } from '../../domain/access/factors.ts'
import type { Session } from '../sign-in/session.ts'
import type { HttpContext, HttpWorld } from './http-world.ts'

/** Whoever sent this request: their session, and who they are now. Read anew each time, so that a change of role, or
 * the end of somebody's work here, holds at once. */
export async function signedInBy(
  world: HttpWorld,
  session: Session | null,
): Promise<{ readonly session: Session; readonly member: MemberActor; readonly email: string } | null> {
  if (!session) return null
  const { organisationId, memberId, provenAt } = session
  const person = await world.ports.people.member(organisationId, memberId)
  if (!person) return null
  const proven = provenAt === null ? {} : { provenAt }
  const member = { kind: 'member', organisationId, memberId, role: person.role, ...proven } as const
  return { session, member, email: person.email }
}

/** Whether this session may do more than add, or show, a second factor. A link or a password alone opens no work of
 * somebody who has more: an administrator can make a link for anybody. */
export async function mayWork(
  world: HttpWorld,
  { organisationId, factor, provenAt }: Session,
): Promise<Outcome<null>> {
  if (isSecondFactor(factor)) return granted(null)
  if (provenAt === null) return refused('second-factor-needed')
  const { secondFactor } = await world.ports.signInSettings.rules(organisationId)
  return secondFactor ? refused('second-factor-needed') : granted(null)
}

/** The session's own page is for whoever is signed in at all. */
export const ofPage = async (world: HttpWorld, c: HttpContext) =>
  signedInBy(world, await world.signIn.session(c.req.raw.headers))
