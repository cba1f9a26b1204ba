import type { MemberActor } from '../../domain/access/actor.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import { permitted } from '../../flows/permitted.ts'
import type { Ports } from '../../flows/ports.ts'
import { refuseWith } from '../../flows/refuse.ts'
import type { SignIn } from './sign-in.ts'

/** An administrator makes a one-time sign-in link for a member of the staff. Gives its secret, shown this once. Nobody
 * comes to work by it alone (docs/decisions: two persons). */
export async function makeSignInLink(
  actor: MemberActor,
  memberId: string,
  { ports, signIn }: { readonly ports: Ports; readonly signIn: SignIn },
): Promise<Outcome<string>> {
  const permit = await permitted(actor, 'access.give', ports)
  if (!permit.ok) return permit
  const { organisationId } = actor
  const member = await ports.people.member(organisationId, memberId)
  if (!member) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const { memberId: by } = actor
  const who = { organisationId, memberId, email: member.email }
  const { password, passkeys, authenticator } = await signIn.enrolled(who)
  const hasNothing = !password && passkeys === 0 && !authenticator
  // Who comes by it has to show something of their own. Who has nothing to show could be anybody: where they were here
  // before, and where they were confirmed without ever having come, which would make them whoever uses the link.
  const unproven = hasNothing && (member.role !== 'awaiting' || (await signIn.hasEntered(who)))
  if (unproven && !(await signIn.agreed(who, 'link', by))) return refused('second-person-needed')
  return granted(await signIn.makeLink(who, by))
}
