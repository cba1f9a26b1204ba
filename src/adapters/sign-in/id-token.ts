import { constants, createPublicKey, verify, type JsonWebKey } from 'node:crypto'
import { z } from 'zod'
import type { Told } from '../../domain/access/told-by-provider.ts'

const keyShape = z.looseObject({ kty: z.string(), kid: z.string().optional(), use: z.string().optional() })
export const keysShape = z.object({ keys: z.array(keyShape).max(100) })
type Key = z.infer<typeof keyShape>

const headerShape = z.object({ alg: z.enum(['RS256', 'PS256', 'ES256']), kid: z.string().optional() })
const claimsShape = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(500),
  aud: z.union([z.string(), z.array(z.string())]),
  azp: z.string().optional(),
  exp: z.number(),
  iat: z.number(),
  nonce: z.string(),
  email: z.string().max(320).optional(),
  email_verified: z.union([z.boolean(), z.literal('true')]).optional(),
  // Told in no form of the standard is not told: it never makes a sign-in stronger.
  acr: z.string().max(200).optional().catch(undefined),
  amr: z.array(z.string().max(100)).max(20).optional().catch(undefined),
  auth_time: z.number().positive().optional().catch(undefined),
})

export type Vouched = {
  /** The provider's own name for somebody: the one claim that it never gives to somebody else (Core §2). */
  readonly subject: string
  /** Null where it did not verify the address, or has none. */
  readonly email: string | null
  readonly told: Told
}
export type Expected = {
  readonly issuer: string
  readonly clientId: string
  readonly nonce: string
  readonly nowMs: number
}

/** Seconds by which the provider's clock may differ from ours. */
const DRIFT_SECONDS = 60

/** Whom the provider vouches for (OpenID Connect Core §3.1.3.7). Null where anything about the token is wrong:
 * signature, issuer, audience, time or nonce. */
export function vouchedIn(token: string, keys: readonly Key[], expected: Expected): Vouched | null {
  const [head = '', body = '', signature = '', ...more] = token.split('.')
  const header = headerShape.safeParse(jsonIn(head))
  const claims = claimsShape.safeParse(jsonIn(body))
  if (more.length > 0 || !header.success || !claims.success) return null
  const { alg, kid } = header.data
  const said = Buffer.from(`${head}.${body}`)
  const bytes = Buffer.from(signature, 'base64url')
  const fitting = keys.filter((key) => fits(key, alg) && (kid === undefined || key.kid === kid))
  if (!fitting.some((key) => signedBy(key, alg, said, bytes))) return null
  if (!holds(claims.data, expected)) return null
  const { sub, email, email_verified: verified, acr, amr, auth_time: at } = claims.data
  const told = { acr: acr ?? null, amr: amr ?? [], atMs: at === undefined ? null : at * 1_000 }
  const isVerified = verified === true || verified === 'true'
  return { subject: sub, email: isVerified ? (email ?? null) : null, told }
}

function holds(claims: z.infer<typeof claimsShape>, { issuer, clientId, nonce, nowMs }: Expected): boolean {
  const audience = typeof claims.aud === 'string' ? [claims.aud] : claims.aud
  const now = nowMs / 1_000
  return (
    claims.iss === issuer &&
    audience.includes(clientId) &&
    (audience.length === 1 || claims.azp === clientId) &&
    (claims.azp === undefined || claims.azp === clientId) &&
    claims.exp > now - DRIFT_SECONDS &&
    claims.iat < now + DRIFT_SECONDS &&
    claims.nonce === nonce
  )
}

/** The key decides what may be signed with it, not the token: a token must not choose its own check. */
const fits = (key: Key, alg: string): boolean =>
  key.kty === (alg === 'ES256' ? 'EC' : 'RSA') && (key.use === undefined || key.use === 'sig')

function signedBy(key: Key, alg: string, said: Buffer, signature: Buffer): boolean {
  try {
    const jwk: JsonWebKey = key
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' })
    const how =
      alg === 'PS256'
        ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
        : alg === 'ES256'
          ? { dsaEncoding: 'ieee-p1363' as const }
          : {}
    return verify('sha256', said, { key: publicKey, ...how }, signature)
  } catch {
    // A key that is none signs nothing.
    return false
  }
}

function jsonIn(part: string): unknown {
  try {
    const found: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return found
  } catch {
    return null
  }
}
