import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash, createHmac } from 'node:crypto'
import type { BetterAuthPlugin } from 'better-auth'
import { z } from 'zod'
import type { IdentityProviderWithSecret } from '../../flows/sign-in-ports.ts'
import { targetOf } from '../egress/rules.ts'
import type { Egress } from '../egress/open-egress.ts'
import { keysShape, vouchedIn } from './id-token.ts'
import { pseudoAddress } from './pseudo-address.ts'
import type { ProviderSignIn } from './provider-sign-in.ts'

/** Milliseconds and bytes for one answer of a provider. */
const ALLOWANCE = { budgetMs: 8_000, mostBytes: 500_000 }
const CALLBACK = '/sign-in/callback/organisation'

const discoveryShape = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  token_endpoint_auth_methods_supported: z.array(z.string()).optional(),
})
const tokensShape = z.object({ id_token: z.string().max(20_000) })

type Configured = NonNullable<Awaited<ReturnType<IdentityProviderWithSecret>>>
type Asking = { readonly origin: string; readonly configured: Configured }

export type ProviderParts = {
  readonly identityProvider: IdentityProviderWithSecret
  readonly egress: Egress
  readonly addressKey: Uint8Array
}

/**
 * The organisation's identity provider as a provider of better-auth, which keeps state, PKCE verifier and nonce and
 * matches the member. Its own generic provider would do, but it is fixed at start and connects by the global fetch, which
 * is shut here; ours asks the settings each time and goes through the one way out.
 */
export function organisationProvider(parts: ProviderParts) {
  const asking = new AsyncLocalStorage<Asking>()
  const now = (): Asking => {
    const found = asking.getStore()
    if (!found) throw new Error('the provider was asked outside a sign-in')
    return found
  }
  const get = async <T>(address: string, shape: z.ZodType<T>, init: RequestInit): Promise<T> => {
    const answer = await parts.egress.fetchFrom(address, ALLOWANCE)(address, init)
    if (!answer.ok) throw new Error(`the identity provider answered ${answer.status}`)
    return shape.parse(await answer.json())
  }
  const discovered = async ({ issuer }: Configured) => {
    const found = await get(`${issuer}/.well-known/openid-configuration`, discoveryShape, {})
    // Another's document would let them sign for us (OpenID Connect Discovery §4.3).
    if (found.issuer.replace(/\/+$/, '') !== issuer) throw new Error('the identity provider has another name')
    return found
  }
  const plugin = {
    id: 'organisation-provider',
    init: () => ({ context: { socialProviders: [provider] } }),
  } satisfies BetterAuthPlugin
  const provider = {
    id: 'organisation',
    name: 'organisation',
    requiresIdTokenNonce: true,
    disableSignUp: true,
    options: { disableSignUp: true },
    /** A provider's name for somebody may be their address. */
    accountSubject: ({ profile }: { readonly profile: object }) => {
      const subject = 'subject' in profile ? String(profile.subject) : ''
      return createHmac('sha256', parts.addressKey).update('subject\0').update(subject).digest('hex')
    },
    async createAuthorizationURL(data: {
      readonly state: string
      readonly codeVerifier: string
      readonly idTokenNonce?: string | undefined
    }) {
      const { configured, origin } = now()
      const url = new URL((await discovered(configured)).authorization_endpoint)
      const asked = {
        response_type: 'code',
        client_id: configured.clientId,
        redirect_uri: `${origin}${CALLBACK}`,
        scope: 'openid email',
        state: data.state,
        nonce: data.idTokenNonce ?? '',
        code_challenge: createHash('sha256').update(data.codeVerifier).digest('base64url'),
        code_challenge_method: 'S256',
      }
      for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
      return url
    },
    async validateAuthorizationCode(data: {
      readonly code: string
      readonly codeVerifier?: string | undefined
    }) {
      const { configured, origin } = now()
      const { token_endpoint, token_endpoint_auth_methods_supported: ways } = await discovered(configured)
      const { clientId, secret } = configured
      const inBody = secret !== null && ways?.includes('client_secret_basic') === false
      const body = new URLSearchParams({
        grant_type: 'authorization_code',
        code: data.code,
        redirect_uri: `${origin}${CALLBACK}`,
        client_id: clientId,
        code_verifier: data.codeVerifier ?? '',
        ...(inBody ? { client_secret: secret } : {}),
      })
      const encoded = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret ?? '')}`)
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
        ...(secret !== null && !inBody ? { authorization: `Basic ${encoded.toString('base64')}` } : {}),
      }
      const init = { method: 'POST', headers, body: body.toString() }
      return { idToken: (await get(token_endpoint, tokensShape, init)).id_token }
    },
    async getUserInfo(tokens: {
      readonly idToken?: string | undefined
      readonly expectedIdTokenNonce?: string | undefined
    }) {
      const { configured } = now()
      const found = await discovered(configured)
      const { keys } = await get(found.jwks_uri, keysShape, {})
      const vouched = vouchedIn(tokens.idToken ?? '', keys, {
        issuer: found.issuer,
        clientId: configured.clientId,
        nonce: tokens.expectedIdTokenNonce ?? '',
        nowMs: Date.now(),
      })
      if (!vouched) return null
      const email = pseudoAddress(vouched.email, parts.addressKey)
      return {
        user: { email, emailVerified: true, name: '' },
        data: { subject: vouched.subject },
      }
    },
  }
  const asks = async <T>(
    organisationId: string,
    origin: string,
    work: () => Promise<T | null>,
  ): Promise<T | null> => {
    const configured = await parts.identityProvider(organisationId)
    if (!configured) return null
    try {
      return await asking.run({ origin, configured }, work)
    } catch {
      // Silent, slow, or somebody else behind its name: for whoever signs in it is one and the same.
      return null
    }
  }
  const reaches: ProviderSignIn['reaches'] = (issuer) =>
    (targetOf(parts.egress.rules, issuer)?.reach ?? 'not-allowed') !== 'not-allowed'
  return { plugin, asks, reaches }
}
