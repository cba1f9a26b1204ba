import { randomBytes } from 'node:crypto'
import { giveCookie, readCookie } from './cookies.ts'
import { senderOf } from './guard-request.ts'
import type { HttpContext, HttpSettings, HttpWorld } from './http-world.ts'
import { nowMs } from './limits.ts'
import { sameText, signature } from './signed.ts'

/** Days a browser that signed in is known again. */
const KNOWN_DAYS = 30
const said = (email: string): string => email.trim().normalize('NFKC').toLowerCase()

/**
 * Takes one try at this e-mail address, or null where there is none left. The answer gives it back: only wrong
 * passwords count.
 *
 * Whoever knows an e-mail address can use up the tries of strangers for it. So a browser in which this person
 * signed in within {@link KNOWN_DAYS} days has tries of its own, which nobody else can touch, not even from the same
 * network; it proves itself by a signed cookie (the "device cookie" of OWASP). A person in a new browser still has
 * the one-time link.
 */
export function takeTry(world: HttpWorld, c: HttpContext, email: string): (() => void) | null {
  const { password, guesses } = world.limits
  const now = nowMs(world)
  const known = knownBrowser(world, c, email)
  const sender = senderOf(c, world.settings)
  const buckets =
    known === null
      ? ([
          [password, `${sender} ${said(email)}`],
          [guesses, `sender ${sender}`],
          [guesses, `email ${said(email)}`],
        ] as const)
      : ([[password, `known ${known}`]] as const)
  if (!buckets.every(([limiter, key]) => limiter.left(key, now))) return null
  for (const [limiter, key] of buckets) limiter.take(key, now)
  return () => {
    for (const [limiter, key] of buckets) limiter.giveBack(key, now)
  }
}

/** Remembers that this person signed in here. The cookie names nobody: the address is in its signature alone. */
export function rememberBrowser(world: HttpWorld, c: HttpContext, email: string): void {
  const id = knownBrowser(world, c, email) ?? randomBytes(12).toString('base64url')
  const until = String(nowMs(world) + KNOWN_DAYS * 86_400_000)
  const value = [id, until, signed(world.settings, email, id, until)].join('.')
  giveCookie(c, world.settings, { name: 'rapport-known', value, maxAge: KNOWN_DAYS * 86_400 })
}

function knownBrowser(world: HttpWorld, c: HttpContext, email: string): string | null {
  const [id, until, by, ...rest] = readCookie(c, world.settings, 'rapport-known')?.split('.') ?? []
  if (!id || !until || !by || rest.length > 0) return null
  if (!sameText(by, signed(world.settings, email, id, until)) || Number(until) < nowMs(world)) return null
  return id
}

const signed = (settings: HttpSettings, email: string, id: string, until: string): string =>
  signature(settings.secret, 'known', [said(email), id, until])
