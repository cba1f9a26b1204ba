import { isPlainLine } from '../plain-line.ts'
import { granted, refused, type Outcome } from '../outcome.ts'
import {
  consentWays,
  purposes,
  purposesInUse,
  type Consent,
  type ConsentWay,
  type Purpose,
} from './consent.ts'

/** Days a consent holds at most before the client is asked again: long enough not to nag, short enough to be meant. */
export const CONSENT_DAYS = 365
const DAY_MS = 86_400_000

/** What somebody said yes to, as it arrived. `until`: ISO day, inclusive; null for {@link CONSENT_DAYS} from now. */
export type ConsentAsked = {
  readonly id: string
  readonly clientId: string
  readonly purpose: string
  readonly version: string
  readonly language: string
  readonly givenBy: Consent['givenBy']
  readonly guardian: string | null
  readonly way: string
  readonly recordedBy: string | null
  readonly until: string | null
  readonly at: string
}

/**
 * The consent that a yes makes, to the provider and model that are configured now and no other. Refuses `no-provider`,
 * `purpose-not-used`, and `input-not-valid` with the field that is wrong: `purpose`, `way`, `guardian`, `until`.
 */
export function consentFor(
  asked: ConsentAsked,
  provider: { readonly name: string; readonly model: string } | null,
): Outcome<Consent> {
  const purpose = purposeOf(asked.purpose)
  if (!purpose.ok) return purpose
  if (!purposesInUse.includes(purpose.value)) return refused('purpose-not-used', purpose.value)
  if (!provider) return refused('no-provider')
  const way = wayOf(asked)
  if (!way.ok) return way
  const guardian = guardianOf(asked)
  if (!guardian.ok) return guardian
  const expiresAt = endOf(asked.until, asked.at)
  if (!expiresAt.ok) return expiresAt
  return granted({
    id: asked.id,
    clientId: asked.clientId,
    purpose: purpose.value,
    provider: provider.name,
    model: provider.model,
    language: asked.language,
    version: asked.version,
    givenBy: asked.givenBy,
    guardian: guardian.value,
    way: way.value,
    recordedBy: asked.recordedBy,
    givenAt: asked.at,
    expiresAt: expiresAt.value,
    revokedAt: null,
  })
}

export function purposeOf(text: string): Outcome<Purpose> {
  const known = purposes.find((purpose) => purpose === text)
  return known === undefined ? refused('input-not-valid', 'purpose') : granted(known)
}

/** On the page it is the client's own; anywhere else somebody wrote it down. */
function wayOf({ way, recordedBy, givenBy }: ConsentAsked): Outcome<ConsentWay> {
  const known = consentWays.find((one) => one === way)
  const own = known === 'page'
  if (known === undefined || own !== (recordedBy === null) || (own && givenBy !== 'client'))
    return refused('input-not-valid', 'way')
  return granted(known)
}

function guardianOf({ givenBy, guardian }: ConsentAsked): Outcome<string | null> {
  if (givenBy === 'client') return guardian === null ? granted(null) : refused('input-not-valid', 'guardian')
  const name = guardian?.trim() ?? ''
  return isPlainLine(name) && name.length <= 120 ? granted(name) : refused('input-not-valid', 'guardian')
}

/** The end of a day that lies between today and {@link CONSENT_DAYS} from now, both in UTC. */
function endOf(until: string | null, at: string): Outcome<string> {
  const longest = new Date(Date.parse(at) + CONSENT_DAYS * DAY_MS).toISOString()
  if (until === null) return granted(longest)
  const end = /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T23:59:59.999Z`) : Number.NaN
  if (Number.isNaN(end) || end <= Date.parse(at) || until > longest.slice(0, 10))
    return refused('input-not-valid', 'until')
  const iso = new Date(end).toISOString()
  // 30 February becomes 2 March: a day that is not the one that was written.
  return iso.startsWith(until) ? granted(iso < longest ? iso : longest) : refused('input-not-valid', 'until')
}
