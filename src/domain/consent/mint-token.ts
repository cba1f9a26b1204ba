import { granted, refused, type Outcome } from '../outcome.ts'
import type { Consent, Purpose } from './consent.ts'

declare const minted: unique symbol

/** Permission to call one model once, for one purpose, for some seconds. Every port that reaches a model
 * asks for it (PR.2). Only {@link mintToken} makes one. */
export type ConsentToken = {
  readonly [minted]: 'ConsentToken'
  readonly consentId: string
  readonly clientId: string
  readonly purpose: Purpose
  readonly provider: string
  readonly model: string
  /** ISO 8601 UTC; the adapter refuses a token that is older. */
  readonly validUntil: string
}

/** Seconds a token lives: long enough to start one call, too short to be kept. */
export const TOKEN_SECONDS = 15

/** Mints a token from stored consents, or says why not: `consent-missing`, `consent-expired`, `consent-revoked`. */
export function mintToken(
  consents: readonly Consent[],
  wanted: { readonly purpose: Purpose; readonly provider: string; readonly model: string },
  now: string,
): Outcome<ConsentToken> {
  const same = consents
    .filter((c) => c.purpose === wanted.purpose && c.provider === wanted.provider && c.model === wanted.model)
    .toSorted((a, b) => b.givenAt.localeCompare(a.givenAt))
  const latest = same[0]
  if (!latest) return refused('consent-missing')
  if (latest.revokedAt !== null && latest.revokedAt <= now) return refused('consent-revoked')
  if (latest.expiresAt !== null && latest.expiresAt <= now) return refused('consent-expired')
  if (latest.givenAt > now) return refused('consent-missing')
  const validUntil = new Date(Date.parse(now) + TOKEN_SECONDS * 1000).toISOString()
  return granted({
    consentId: latest.id,
    clientId: latest.clientId,
    purpose: latest.purpose,
    provider: latest.provider,
    model: latest.model,
    validUntil,
  } as ConsentToken)
}
