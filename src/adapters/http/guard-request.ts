import { secureHeaders } from 'hono/secure-headers'
import type { MiddlewareHandler } from 'hono'
import { loopbackOf } from '../egress/address.ts'
import { servedByHttps } from './cookies.ts'
import type { HttpContext, HttpEnv, HttpSettings } from './http-world.ts'
import { networkOf } from './network-of.ts'

const YEAR_SECONDS = 31_536_000

/** Headers of every answer. No inline script or style, no frames, no other origin, nothing kept by a cache. */
export const headersFor = (settings: HttpSettings): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    // To ourselves alone: it is how browsers from before Fetch Metadata say that a link of ours was followed.
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    strictTransportSecurity: servedByHttps(settings) ? `max-age=${YEAR_SECONDS}; includeSubDomains` : false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  })

/** Nothing is kept by browser or proxy unless a route says so: a shared computer must not show it afterwards. */
export const nothingKept: MiddlewareHandler<HttpEnv> = async (c, next) => {
  await next()
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
}

/** A body that was too large may not have been read to its end; the next request must not come on its connection. */
export const closedAfterTooMuch: MiddlewareHandler<HttpEnv> = async (c, next) => {
  await next()
  if (c.res.status === 413) c.res.headers.set('connection', 'close')
}

/**
 * Whether the request names an address we answer at. An attacker's name that resolves to this machine (DNS
 * rebinding) would otherwise make a browser treat us as the attacker's own origin.
 */
export function hostIsOurs(c: HttpContext, settings: HttpSettings): boolean {
  const host = hostNameOf(c)
  if (loopbackOf(host) !== null) return true
  return settings.publicUrl !== null && host === new URL(settings.publicUrl).hostname
}

/** Whether a writing request comes from our own pages. Browsers always send at least one of the two headers with
 * a write; what sends neither is no browser of ours. */
export function isSameOrigin(c: HttpContext, settings: HttpSettings): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return false
  const origin = c.req.header('origin')
  if (origin === undefined) return site === 'same-origin'
  if (!URL.canParse(origin)) return false
  if (settings.publicUrl !== null && origin === new URL(settings.publicUrl).origin) return true
  return new URL(origin).host === hostOf(c)
}

/**
 * Where a link was followed, as far as the browser says. Links of another site must not be able to do what ours do.
 * `unsaid` is a browser from before Fetch Metadata (Safari until 16.3, Firefox until 89) that was given the address, or that
 * somebody keeps from saying where it comes from; and in such a browser also any link of another site that says nothing.
 */
export function clickedAt(c: HttpContext, settings: HttpSettings): 'own' | 'elsewhere' | 'unsaid' {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? 'own' : 'elsewhere'
  const referrer = c.req.header('referer')
  if (referrer === undefined) return 'unsaid'
  if (!URL.canParse(referrer)) return 'elsewhere'
  const { host, origin } = new URL(referrer)
  const own =
    host === hostOf(c) || (settings.publicUrl !== null && origin === new URL(settings.publicUrl).origin)
  return own ? 'own' : 'elsewhere'
}

/** Whether a link was followed from our own pages or typed. */
export const isOwnClick = (c: HttpContext, settings: HttpSettings): boolean =>
  clickedAt(c, settings) === 'own'

/** Host with port as the browser sees it. */
export function hostOf(c: HttpContext): string {
  const header = c.req.header('host')
  return header ?? new URL(c.req.url).host
}
const hostNameOf = (c: HttpContext): string => hostOf(c).replace(/:\d+$/, '').toLowerCase()

/** The sender, for rate limits only; never logged. What a proxy put last is taken where it is an address: a stranger
 * who reaches us past the proxy must not fill the memory of the limiters with names of their own. */
export function senderOf(c: HttpContext, settings: HttpSettings): string {
  const socket = c.env?.incoming?.socket.remoteAddress ?? ''
  const hop = settings.behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return networkOf(hop ?? '') ?? networkOf(socket) ?? 'in-process'
}

/** Start of the links that people are given. */
export const baseUrlOf = (c: HttpContext, settings: HttpSettings): string =>
  settings.publicUrl === null ? `http://${hostOf(c)}` : new URL(settings.publicUrl).origin
