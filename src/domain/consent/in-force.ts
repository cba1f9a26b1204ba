import type { Consent } from './consent.ts'

/** The consent that already says the same and still holds at `now`, so that saying yes twice is one yes. */
export const inForce = (consents: readonly Consent[], wanted: Consent, now: string): Consent | undefined =>
  consents.find(
    (one) =>
      one.purpose === wanted.purpose &&
      one.provider === wanted.provider &&
      one.model === wanted.model &&
      one.version === wanted.version &&
      one.language === wanted.language &&
      one.way === wanted.way &&
      one.givenBy === wanted.givenBy &&
      one.guardian === wanted.guardian &&
      // On the page every yes runs as long as it can; elsewhere its end was said.
      (one.way === 'page' || one.expiresAt === wanted.expiresAt) &&
      one.revokedAt === null &&
      (one.expiresAt === null || one.expiresAt > now),
  )
