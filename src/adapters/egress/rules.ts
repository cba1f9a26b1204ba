import { isIP } from 'node:net'
import { baseOf } from '../../domain/policy/base-url.ts'
import type { Provider, Reach } from '../../flows/model-ports.ts'
import { addressKind } from './address.ts'

/** What this process may connect to. Entries are `host:port`, in lower case. This machine is always in reach. */
export type EgressRules = {
  /** Outside: addresses of the internet, by TLS. */
  readonly allow: readonly string[]
  /** On the organisation's own network, by TLS. */
  readonly local: readonly string[]
  /** Where RAPPORT_MODEL_URL leads, whatever else is listed; null where it is not set or stands in a list. */
  readonly model: string | null
  /** Who wrote `allow`: nobody, so that it is the vendors whose kind can be configured, or the environment. */
  readonly allowFrom: 'nobody' | 'environment'
}

/** The part of a URL that decides whether it may be dialled. */
export type Target = {
  /** As the URL parser spells it: decimal, octal and hex addresses as four numbers, other scripts as xn--…, no
   * brackets, no dot at the end. */
  readonly host: string
  /** `host:port`, brackets kept, as rules name it. */
  readonly entry: string
  readonly tls: boolean
  readonly reach: Reach
}

/** The names of this machine. No name server is asked about them. */
const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1'])

/** Reads a URL by the rules. No user name, no port 0, nothing but https beyond this machine; null where it is none
 * of http or https at all. */
export function targetOf(rules: EgressRules, href: string): Target | null {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  const tls = url.protocol === 'https:'
  if (!tls && url.protocol !== 'http:') return null
  const named = url.hostname.replace(/\.$/, '')
  const host = named.replace(/^\[(.*)\]$/, '$1')
  const entry = `${named}:${url.port === '' ? (tls ? 443 : 80) : Number(url.port)}`
  const clean = url.username === '' && url.password === '' && url.port !== '0' && host !== ''
  return { host, entry, tls, reach: clean ? reachOfHost(rules, { host, entry, tls }) : 'not-allowed' }
}

function reachOfHost(rules: EgressRules, { host, entry, tls }: Omit<Target, 'reach'>): Reach {
  if (loopbackNames.has(host)) return 'local'
  if (!tls) return 'not-allowed'
  const reach = rules.local.includes(entry)
    ? 'local'
    : rules.allow.includes(entry) || rules.model === entry
      ? 'outside'
      : 'not-allowed'
  if (reach === 'not-allowed' || isIP(host) === 0) return reach
  return fitsReach(reach, host) ? reach : 'not-allowed'
}

/** Whether an address is where its host is said to be. A local host at an address of the internet is refused too:
 * the pages would say that text stays in the house. */
export function fitsReach(reach: Reach, address: string): boolean {
  const kind = addressKind(address)
  if (reach === 'outside') return kind === 'public'
  return reach === 'local' && (kind === 'own-network' || kind === 'loopback')
}

/** Where a provider's server stands; `not-allowed` where this server may not connect to it. */
export function reachOf(rules: EgressRules, provider: Pick<Provider, 'kind' | 'baseUrl'>): Reach {
  const base = baseOf(provider)
  return (base === null ? null : targetOf(rules, base)?.reach) ?? 'not-allowed'
}

/** Whether a host means this machine, whatever the rules. */
export const isLoopback = (host: string): boolean => loopbackNames.has(host)
