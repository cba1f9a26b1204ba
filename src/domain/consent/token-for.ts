import { refused, type Outcome } from '../outcome.ts'
import type { Consent, Purpose } from './consent.ts'
import { mintToken, type ConsentToken } from './mint-token.ts'

/** A token for the provider that is configured now; refuses `no-provider` where none is. */
export const tokenFor = (
  purpose: Purpose,
  provider: { readonly name: string; readonly model: string } | null,
  consents: readonly Consent[],
  now: string,
): Outcome<ConsentToken> =>
  provider === null
    ? refused('no-provider')
    : mintToken(consents, { purpose, provider: provider.name, model: provider.model }, now)
