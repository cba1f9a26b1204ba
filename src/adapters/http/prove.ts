import type { MemberActor } from '../../domain/access/actor.ts'
import { entryFor } from '../../domain/audit/entry-for.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import type { Factor } from '../../domain/access/factors.ts'
import type { Session, Who } from '../sign-in/session.ts'
import type { Enrolled } from '../sign-in/sign-in.ts'
import type { HttpWorld } from './http-world.ts'
import { nowMs } from './limits.ts'

/** What somebody can show again that it is they. A password, and the organisation's identity provider, count only where
 * there is nothing better; in the demonstration, where everybody came by a printed link, a press of a button does. */
export const proofWays = ['passkey', 'code', 'password', 'provider', 'demonstration'] as const
export type ProofWay = (typeof proofWays)[number]
export type Proof =
  | { readonly way: 'passkey'; readonly answer: unknown }
  | { readonly way: 'code'; readonly code: string }
  | { readonly way: 'password'; readonly password: string }
  | { readonly way: 'demonstration' }

export async function waysOf({ signIn, settings }: HttpWorld, who: Who): Promise<readonly ProofWay[]> {
  const [enrolled, connected] = await Promise.all([signIn.enrolled(who), signIn.provider.connected(who)])
  return waysAmong(enrolled, connected === 'yes', settings.demonstration())
}

function waysAmong(enrolled: Enrolled, connected: boolean, demonstration: boolean): readonly ProofWay[] {
  const second: readonly ProofWay[] = [
    ...(enrolled.passkeys > 0 ? (['passkey'] as const) : []),
    ...(enrolled.authenticator ? (['code'] as const) : []),
  ]
  if (second.length > 0) return second
  const one: readonly ProofWay[] = [
    ...(enrolled.password ? (['password'] as const) : []),
    ...(connected ? (['provider'] as const) : []),
  ]
  if (one.length > 0) return one
  return demonstration ? ['demonstration'] : []
}

/** Takes a proof. What is right makes the session fresh; each is in the chain, right or wrong. */
export async function prove(
  world: HttpWorld,
  { session, member }: { readonly session: Session; readonly member: MemberActor },
  proof: Proof,
  headers: Headers,
): Promise<Outcome<null>> {
  const now = nowMs(world)
  const { proof: tries } = world.limits
  if (!tries.take(session.memberId, now)) return refused('too-many-requests')
  const ways = await waysOf(world, session)
  const factor = ways.includes(proof.way) ? await factorOf(world, session, proof, headers) : null
  const subject = ['member', member.memberId] as const
  if (factor === null) {
    const entry = entryFor(member, world.ports.clock.now(), 'proof-refused', subject, { how: proof.way })
    await world.ports.audit.record(entry)
    return refused('proof-needed')
  }
  tries.giveBack(session.memberId, now)
  await world.signIn.proven(session, factor)
  return granted(null)
}

async function factorOf(
  { signIn }: HttpWorld,
  session: Session,
  proof: Proof,
  headers: Headers,
): Promise<Factor | null> {
  switch (proof.way) {
    case 'passkey':
      return (await signIn.passkeys.proves(session, proof.answer, headers)) ? 'passkey' : null
    case 'code':
      return signIn.authenticator.proves(session, proof.code.trim())
    case 'password':
      return (await signIn.isPassword(session, proof.password)) ? 'password' : null
    case 'demonstration':
      return session.factor
  }
}
