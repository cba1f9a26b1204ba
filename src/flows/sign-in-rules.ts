import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { checkIssuer, hostOf } from '../domain/policy/base-url.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'
import type { SignInRules, WantedSignInRules } from './sign-in-ports.ts'

export async function readSignInRules(actor: MemberActor, ports: Ports): Promise<Outcome<SignInRules>> {
  const permit = await permitted(actor, 'settings.read', ports)
  return permit.ok ? granted(await ports.signInSettings.rules(actor.organisationId)) : permit
}

/** What sign-in asks of everybody, and who else may vouch for them: another provider than before vouches for nobody
 * until a second person has confirmed it, since whoever keeps one can say that they are anybody. `reaches` says whether this server may connect
 * to a provider at all. */
export async function saveSignInRules(
  actor: MemberActor,
  wanted: WantedSignInRules,
  secret: string | null,
  { ports, reaches }: { readonly ports: Ports; readonly reaches: (issuer: string) => boolean },
): Promise<Outcome<SignInRules>> {
  const permit = await permitted(actor, 'sign-in.change', ports)
  if (!permit.ok) return permit
  const issuer = wanted.identityProvider && checkIssuer(wanted.identityProvider.issuer)
  if (issuer?.ok === false) return refuseWith(ports, actor, 'access-refused', issuer)
  if (issuer && !reaches(issuer.value))
    return refuseWith(ports, actor, 'access-refused', refused('host-not-allowed', hostOf(issuer.value)))
  const identityProvider = issuer &&
    wanted.identityProvider && { ...wanted.identityProvider, issuer: issuer.value }
  const before = (await ports.signInSettings.rules(actor.organisationId)).identityProvider
  const same = identityProvider?.issuer === before?.issuer && identityProvider?.clientId === before?.clientId
  const confirmationId = identityProvider === null || same ? null : ports.ids.next()
  const detail = {
    secondFactor: wanted.secondFactor,
    identityProvider: identityProvider !== null,
    newSecret: secret !== null,
    ...(confirmationId !== null && { confirmation: confirmationId }),
  }
  const subject = ['organisation', actor.organisationId] as const
  const entry = entryFor(actor, ports.clock.now(), 'sign-in-rules-changed', subject, detail)
  await ports.signInSettings.save(
    permit.value,
    { ...wanted, identityProvider },
    secret,
    confirmationId,
    entry,
  )
  return granted(await ports.signInSettings.rules(actor.organisationId))
}
