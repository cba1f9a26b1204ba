import type { Factor } from '../../domain/access/factors.ts'
import type { Session, SignedIn, Who } from './session.ts'

/** Why somebody is sent to the provider: to come in, to connect it to whose session this is, or to show again that it
 * is them. */
export const errands = ['enter', 'connect', 'prove'] as const
export type Errand = (typeof errands)[number]

/** Whether a member's account is connected to the provider that is configured now, to an earlier one, or to none. */
export type Connected = 'yes' | 'elsewhere' | 'no'

/**
 * Signing in by the organisation's own identity provider (OpenID Connect, code flow). Who somebody is, is issuer and
 * `sub`. An address that the provider verified connects it once, for whoever has no way in and never stood here; everybody
 * else connects it themselves, with a fresh proof of another way in. So neither an address that somebody else has now nor
 * another provider opens an account.
 */
export interface ProviderSignIn {
  /** Whether this server may connect to an issuer at all. */
  reaches(issuer: string): boolean
  /** Where to send the browser; null where the organisation has none, or it does not answer. `origin` is the address
   * that people use; `to`, where they go on when it went well. Whoever is not there to enter is signed in. */
  begin(given: ProviderVisit, to: string): Promise<ProviderAsked | null>
  /** What the browser came back with. Null unless the provider vouches for somebody whom it may vouch for. */
  finish(given: Omit<ProviderVisit, 'errand'>, query: ProviderAnswer): Promise<ProviderDone | null>
  connected(who: Who): Promise<Connected>
  /** The provider no longer opens this account; false where it never did. */
  disconnect(who: Who): Promise<boolean>
}
export type ProviderVisit = {
  readonly organisationId: string
  readonly origin: string
  readonly headers: Headers
  readonly errand: Errand
}
export type ProviderAsked = { readonly to: string; readonly cookies: readonly string[] }
export type ProviderAnswer = { readonly code?: string; readonly state?: string; readonly error?: string }
export type ProviderDone =
  | { readonly did: 'enter'; readonly signedIn: SignedIn }
  | { readonly did: 'connect'; readonly session: Session; readonly to: string }
  | { readonly did: 'prove'; readonly session: Session; readonly to: string; readonly factor: Factor }

/** Where there is none: it reaches what looks like an address, and nobody comes back. */
export const noProvider: ProviderSignIn = {
  reaches: (issuer) => issuer.endsWith('.example'),
  begin: async () => null,
  finish: async () => null,
  connected: async () => 'no',
  disconnect: async () => false,
}
