import { granted, refused, type Outcome } from '../outcome.ts'

const shape =
  /^(https?):\/\/(\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(:\d{1,5})?(?:\/[\w\-.~%!$&'()*+,;=:@/]*)?$/i
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/i

/**
 * The address of a model server as it may be stored: https, or http on this machine alone, because a prompt in clear
 * on a network is anybody's. No user name, question mark or hash: keys do not travel in addresses. Refuses
 * `input-not-valid`.
 */
export function checkBaseUrl(url: string): Outcome<string> {
  const [, scheme, host] = shape.exec(url) ?? []
  if (scheme === undefined || host === undefined) return refused('input-not-valid', 'baseUrl')
  if (scheme.toLowerCase() === 'http' && !loopback.test(host)) return refused('input-not-valid', 'baseUrl')
  return granted(url.replace(/\/+$/, ''))
}

/** The address of an identity provider: the same rules, and no way behind a query. Refuses `input-not-valid`. */
export function checkIssuer(url: string): Outcome<string> {
  const checked = checkBaseUrl(url.trim())
  return checked.ok ? checked : refused('input-not-valid', 'issuer')
}

/** Host and port of a stored address, in lower case; the whole text where it has none. */
export function hostOf(url: string): string {
  const [, , host, port] = shape.exec(url) ?? []
  return `${host ?? url}${port ?? ''}`.toLowerCase()
}

type Addressed = { readonly kind: string; readonly baseUrl: string | null }

/** Where each vendor listens when no base URL is configured. */
export const vendorBase = {
  anthropic: 'https://api.anthropic.com/v1',
  openai: 'https://api.openai.com/v1',
} as const

/** Where calls to a provider go; null for a server of one's own without an address. */
export const baseOf = ({
  kind,
  baseUrl,
}: {
  readonly kind: 'openai-compatible' | keyof typeof vendorBase
  readonly baseUrl: string | null
}): string | null => baseUrl ?? (kind === 'openai-compatible' ? null : vendorBase[kind])

/** What a consent and a ledger call the provider: the host that is really called, and the vendor where no address is
 * set. A vendor's kind at somebody else's address is that somebody, not the vendor. */
export const providerName = ({ kind, baseUrl }: Addressed): string =>
  baseUrl === null ? kind : hostOf(baseUrl)

/** Whether a stored key may go on with changed settings. It goes to the host it was given for and to no other:
 * whoever may change the address must not be able to have the key sent to themselves. */
export const keepsKey = (before: Addressed, next: Addressed): boolean =>
  before.kind === next.kind &&
  before.baseUrl?.split('/')[0] === next.baseUrl?.split('/')[0] &&
  hostOf(before.baseUrl ?? '') === hostOf(next.baseUrl ?? '')
