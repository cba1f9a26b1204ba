import { createHash } from 'node:crypto'
import type { BetterAuthPlugin } from 'better-auth'
import { z } from 'zod'
import type { IdentityProviderWithSecret } from '../../flows/sign-in-ports.ts'
import { targetOf } from '../egress/rules.ts'
import type { Egress } from '../egress/open-egress.ts'
import { keysShape, vouchedIn } from './id-token.ts'
import { accountIdOf, addressFor } from './provider-account.ts'
import type { Configured, ProviderErrand } from './provider-errand.ts'
import type { Errand, ProviderSignIn } from './provider-sign-in.ts'

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
export function organisationProvider(parts: ProviderParts, errand: ProviderErrand) {
  const { now } = errand
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
    accountSubject: ({ profile }: { readonly profile: object }) =>
      'accountId' in profile ? String(profile.accountId) : '',
    async createAuthorizationURL(data: {
      readonly state: string
      readonly codeVerifier: string
      readonly idTokenNonce?: string | undefined
    }) {
      const { configured, origin, errand: why } = now()
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
        ...(configured.twoFactors.length > 0 ? { acr_values: configured.twoFactors.join(' ') } : {}),
        // The provider must not answer from memory: whoever sits there now shows it (Core §3.1.2.1).
        ...(why === 'prove' ? { prompt: 'login', max_age: '0' } : {}),
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
      if (!vouched || !(await errand.comesBack())) return null
      now().told = vouched.told
      const { addressKey } = parts
      return {
        user: { email: addressFor(addressKey, found.issuer, vouched), emailVerified: true, name: '' },
        data: { accountId: accountIdOf(addressKey, configured.issuer, vouched.subject) },
      }
    },
  }
  const asks = async <T>(visit: Visit, work: () => Promise<T | null>): Promise<T | null> => {
    const configured = await parts.identityProvider(visit.organisationId)
    if (!configured) return null
    const { origin, userId } = visit
    try {
      return await errand.run({ origin, configured, userId, errand: visit.errand, told: null }, work)
    } catch {
      // Silent, slow, or somebody else behind its name: for whoever signs in it is one and the same.
      return null
    }
  }
  const reaches: ProviderSignIn['reaches'] = (issuer) =>
    (targetOf(parts.egress.rules, issuer)?.reach ?? 'not-allowed') !== 'not-allowed'
  return { plugin, asks, reaches, configured: parts.identityProvider, addressKey: parts.addressKey }
}

type Visit = {
  readonly organisationId: string
  readonly origin: string
  readonly userId: string | null
  readonly errand: Errand | null
}
