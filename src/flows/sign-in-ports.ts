import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'

/** An organisation's own identity provider (OpenID Connect). Its secret is never shown. */
export type IdentityProvider = {
  readonly issuer: string
  readonly clientId: string
  readonly hasSecret: boolean
  /** The acr values, as words in a line, by which it tells that it asked for two factors; what it tells by amr counts
   * beside them. */
  readonly twoFactors: string
  /** Whether a second person confirmed it; until then it vouches for nobody. */
  readonly confirmed: boolean
}
export type SignInRules = {
  /** Whether a password or a one-time link alone opens nothing but the page where a second factor is added. */
  readonly secondFactor: boolean
  readonly identityProvider: IdentityProvider | null
}
export type WantedSignInRules = {
  readonly secondFactor: boolean
  readonly identityProvider: Omit<IdentityProvider, 'hasSecret' | 'confirmed'> | null
}

/** What an organisation asks of sign-in. Who was never asked asks nothing. */
export interface SignInSettings {
  rules(organisationId: string): Promise<SignInRules>
  /** `secret` null keeps the stored one, as long as issuer and client stay the same. */
  save(
    permit: Authorised<'sign-in.change'>,
    wanted: WantedSignInRules,
    secret: string | null,
    /** The id under which another provider waits for a second person; null where it stays the same, or none is left. */
    confirmationId: string | null,
    entry: AuditEntry,
  ): Promise<void>
}

/** For the adapter that speaks to the provider alone: no port gives a secret away. Null until it is confirmed. */
export type IdentityProviderWithSecret = (organisationId: string) => Promise<{
  readonly issuer: string
  readonly clientId: string
  readonly secret: string | null
  readonly twoFactors: readonly string[]
} | null>
