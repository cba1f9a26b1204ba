import { lookup } from 'node:dns/promises'
import { Agent, fetch } from 'undici'
import { EgressFaultError } from './fault.ts'
import { fitsReach, isLoopback, targetOf, type EgressRules, type Target } from './rules.ts'
import { within, type Call } from './within.ts'

export type Address = { readonly address: string; readonly family: number }

/** Every address of a name, as the machine resolves it. */
export type Resolve = (host: string) => Promise<readonly Address[]>

export const systemResolve: Resolve = (host) => lookup(host, { all: true })

export type Allowance = {
  /** Milliseconds for the whole call, from the name server to the last byte of the answer. */
  readonly budgetMs: number
  /** Most bytes of the answer, as they are after unpacking. */
  readonly mostBytes: number
}

/** The one way out of this process. */
export type Egress = {
  readonly rules: EgressRules
  /** A fetch that reaches the origin of `base` and nothing else, within the allowance. Throws
   * {@link EgressFaultError}; an abort of the caller's own signal comes through as it is. */
  readonly fetchFrom: (base: string, allowance: Allowance) => typeof globalThis.fetch
  /** Breaks off what is still under way. */
  readonly close: () => void
}

export type EgressParts = {
  readonly rules: EgressRules
  readonly resolve: Resolve
  /** Certificate authorities to trust, PEM; null: those that Node trusts, with NODE_EXTRA_CA_CERTS. */
  readonly authorities: readonly string[] | null
}

/** Opens the way out. Nothing is dialled before somebody calls. */
export function openEgress(parts: EgressParts): Egress {
  const closing = new AbortController()
  return {
    rules: parts.rules,
    fetchFrom: (base, allowance) => async (input, init) => {
      if (input instanceof Request) throw new TypeError('the way out takes an address, not a Request')
      const url = new URL(input)
      const target = targetOf(parts.rules, url.href)
      if (url.origin !== new URL(base).origin || target === null || target.reach === 'not-allowed')
        throw new EgressFaultError('not-allowed')
      const text = textOf(init?.body)
      const hangUp = AbortSignal.any([closing.signal, ...(init?.signal ? [init.signal] : [])])
      return within(allowance, hangUp, async (call) => {
        const agent = agentFor(await call.first(addressesOf(target, parts.resolve)), allowance, parts)
        call.atEnd(() => void agent.destroy().catch(() => undefined))
        return send({ url, init: init ?? {}, text, agent, call })
      })
    },
    close: () => closing.abort(new EgressFaultError('unreachable')),
  }
}

/** Every address that the name has, if each is where it may be. One that is not refuses the whole name: whoever
 * mixes inner addresses among outer ones is trying the door. */
export async function addressesOf({ host, reach }: Target, resolve: Resolve): Promise<readonly Address[]> {
  if (isLoopback(host)) return loopback(host)
  let found: readonly Address[]
  try {
    found = await resolve(host)
  } catch (error) {
    throw new EgressFaultError('unreachable', error)
  }
  if (found.length === 0) throw new EgressFaultError('unreachable')
  if (!found.every(({ address }) => fitsReach(reach, address))) throw new EgressFaultError('inner-address')
  return found
}

const loopback = (host: string): readonly Address[] => {
  const both = [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ]
  return host === 'localhost' ? both : both.filter(({ address }) => address === host)
}

/** One agent for one call, so that no connection outlives the check that let it through. It knows the checked
 * addresses and asks nobody again: a name server that answers differently the second time (DNS rebinding) is never
 * asked a second time. */
const agentFor = (addresses: readonly Address[], { budgetMs }: Allowance, parts: EgressParts): Agent =>
  new Agent({
    pipelining: 0,
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: {
      timeout: budgetMs,
      // Unsaid, NODE_TLS_REJECT_UNAUTHORIZED=0 would decide it.
      rejectUnauthorized: true,
      ...(parts.authorities === null ? {} : { ca: [...parts.authorities] }),
      lookup: (_host, options, done) => {
        const [first] = addresses
        // Not at once: a connection that the kernel refuses on the spot (no route) would fail before anybody listens for
        // its error, and an error nobody listens for ends the process.
        process.nextTick(() => {
          if (options.all === true) done(null, [...addresses])
          else done(null, first?.address ?? '', first?.family)
        })
      },
    },
  })

const redirects = new Set([301, 302, 303, 307, 308])

/** What is not a text could be a stream that never ends, or a form that reads a file. */
function textOf(body: RequestInit['body']): string | null {
  if (body === undefined || body === null || typeof body === 'string') return body ?? null
  throw new TypeError('the way out takes a text and nothing else')
}

async function send(given: {
  readonly url: URL
  readonly init: RequestInit
  readonly text: string | null
  readonly agent: Agent
  readonly call: Call
}): Promise<Response> {
  const { url, init, text, agent, call } = given
  const answer = await fetch(url, {
    method: init.method ?? 'GET',
    headers: [...new Headers(init.headers)],
    body: text,
    dispatcher: agent,
    redirect: 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: call.signal,
  })
  // One could lead to an inner address with the key in hand.
  if (redirects.has(answer.status)) throw new EgressFaultError('redirect')
  return new Response(answer.body === null ? null : call.counted(answer.body), {
    status: answer.status,
    statusText: answer.statusText,
    headers: [...answer.headers],
  })
}
