import type { IdentityProviderWithSecret, SignInSettings } from '../../flows/sign-in-ports.ts'
import { acrValues } from '../../domain/access/told-by-provider.ts'
import { chained } from './chained.ts'
import { organisationOf, type Kept } from './state.ts'

export const memorySignInSettings = (
  kept: Kept,
): SignInSettings & { readonly identityProviderWithSecret: IdentityProviderWithSecret } => ({
  rules: async (organisationId) => {
    const stored = kept.get(organisationId)?.signInRules
    if (!stored) return { secondFactor: false, identityProvider: null }
    const { secondFactor, identityProvider, secret, confirmed } = stored
    return {
      secondFactor,
      identityProvider: identityProvider && { ...identityProvider, hasSecret: secret !== null, confirmed },
    }
  },
  identityProviderWithSecret: async (organisationId) => {
    const stored = kept.get(organisationId)?.signInRules
    const provider = stored?.confirmed === true ? stored.identityProvider : null
    return stored && provider
      ? { ...provider, secret: stored.secret, twoFactors: acrValues(provider.twoFactors) }
      : null
  },
  save: async (permit, wanted, secret, confirmationId, entry) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const before = organisation.signInRules
    const [now, then] = [wanted.identityProvider, before?.identityProvider]
    const same = now !== null && now.issuer === then?.issuer && now.clientId === then.clientId
    const held = same ? (before?.secret ?? null) : null
    const confirmed = same ? (before?.confirmed ?? false) : now === null
    organisation.signInRules = { ...wanted, confirmed, secret: now === null ? null : (secret ?? held) }
    const ended = same ? undefined : organisation.waiting.find(({ what }) => what === 'identity-provider')
    const asked = { askedBy: entry.actor.id ?? '', askedAt: entry.at, what: 'identity-provider' } as const
    organisation.waiting = [
      ...organisation.waiting.filter((one) => one !== ended),
      ...(confirmationId === null ? [] : [{ id: confirmationId, ...asked }]),
    ]
    const detail = ended ? { ...entry.detail, ended: ended.id } : entry.detail
    chained(organisation, [{ ...entry, detail }], null)
  },
})
