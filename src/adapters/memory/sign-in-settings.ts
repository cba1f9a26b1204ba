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
    const { secondFactor, identityProvider, secret } = stored
    return {
      secondFactor,
      identityProvider: identityProvider && { ...identityProvider, hasSecret: secret !== null },
    }
  },
  identityProviderWithSecret: async (organisationId) => {
    const stored = kept.get(organisationId)?.signInRules
    const provider = stored?.identityProvider
    return provider
      ? { ...provider, secret: stored.secret, twoFactors: acrValues(provider.twoFactors) }
      : null
  },
  save: async (permit, wanted, secret, entry) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const before = organisation.signInRules
    const [now, then] = [wanted.identityProvider, before?.identityProvider]
    const same = now !== null && now.issuer === then?.issuer && now.clientId === then.clientId
    const held = same ? (before?.secret ?? null) : null
    organisation.signInRules = { ...wanted, secret: now === null ? null : (secret ?? held) }
    chained(organisation, [entry], null)
  },
})
