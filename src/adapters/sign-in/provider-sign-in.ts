import type { SignedIn } from './session.ts'

/** Signing in by the organisation's own identity provider (OpenID Connect, code flow). */
export interface ProviderSignIn {
  /** Whether this server may connect to an issuer at all. */
  reaches(issuer: string): boolean
  /** Where to send the browser; null where the organisation has none, or it does not answer. `origin` is the address
   * that people use. */
  begin(organisationId: string, origin: string, headers: Headers): Promise<ProviderAsked | null>
  /** What the browser came back with. Null unless the provider vouches for the verified address of a member. */
  finish(
    organisationId: string,
    origin: string,
    query: ProviderAnswer,
    headers: Headers,
  ): Promise<SignedIn | null>
}
export type ProviderAsked = { readonly to: string; readonly cookies: readonly string[] }
export type ProviderAnswer = { readonly code?: string; readonly state?: string; readonly error?: string }

/** Where there is none: it reaches what looks like an address, and nobody comes back. */
export const noProvider: ProviderSignIn = {
  reaches: (issuer) => issuer.endsWith('.example'),
  begin: async () => null,
  finish: async () => null,
}
