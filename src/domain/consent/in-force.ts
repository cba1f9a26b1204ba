import type { Consent } from './consent.ts'

/** The consent that already says the same and still holds at `now`, so that saying yes twice is one yes. Only the latest
 * to this purpose and model counts, as it does for a token: whoever was asked again and said less said something else. */
export function inForce(consents: readonly Consent[], wanted: Consent, now: string): Consent | undefined {
  const latest = consents
    .filter(
      (one) =>
        one.purpose === wanted.purpose && one.provider === wanted.provider && one.model === wanted.model,
    )
    .toSorted((a, b) => b.givenAt.localeCompare(a.givenAt))[0]
  const same =
    latest !== undefined &&
    latest.version === wanted.version &&
    latest.language === wanted.language &&
    latest.way === wanted.way &&
    latest.givenBy === wanted.givenBy &&
    latest.guardian === wanted.guardian &&
    // On the page every yes runs as long as it can; elsewhere its end was said.
    (latest.way === 'page' || latest.expiresAt === wanted.expiresAt)
  const holds = latest?.revokedAt === null && (latest.expiresAt === null || latest.expiresAt > now)
  return same && holds ? latest : undefined
}
