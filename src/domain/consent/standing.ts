import type { Consent, Purpose } from './consent.ts'

/** How a purpose stands. `for-another-model`: a yes that holds, to a provider or model that is not the one in use. */
export const consentStates = ['none', 'in-force', 'run-out', 'taken-back', 'for-another-model'] as const
export type ConsentState = (typeof consentStates)[number]

/** How one purpose stands at `now` for the provider in use, by the same rules as a token is minted, and the consent that
 * says so; null where there never was one. */
export function standingOf(
  consents: readonly Consent[],
  purpose: Purpose,
  provider: { readonly name: string; readonly model: string } | null,
  now: string,
): { readonly state: ConsentState; readonly consent: Consent | null } {
  const given = consents
    .filter((one) => one.purpose === purpose && one.givenAt <= now)
    .toSorted((a, b) => b.givenAt.localeCompare(a.givenAt))
  const here = given.find((one) => one.provider === provider?.name && one.model === provider.model)
  if (here) return { state: stateOf(here, now), consent: here }
  const elsewhere = given.find((one) => stateOf(one, now) === 'in-force')
  if (elsewhere) return { state: 'for-another-model', consent: elsewhere }
  const [latest = null] = given
  return { state: latest === null ? 'none' : stateOf(latest, now), consent: latest }
}

function stateOf(consent: Consent, now: string): 'in-force' | 'run-out' | 'taken-back' {
  if (consent.revokedAt !== null && consent.revokedAt <= now) return 'taken-back'
  return consent.expiresAt !== null && consent.expiresAt <= now ? 'run-out' : 'in-force'
}
