import { getCookie, setCookie } from 'hono/cookie'
import type { HttpContext, HttpSettings } from './http-world.ts'

export type CookieName =
  | 'rapport-visit'
  | 'rapport-form'
  | 'rapport-language'
  | 'rapport-known'
  | 'rapport-later'

export const servedByHttps = (settings: Pick<HttpSettings, 'publicUrl'>): boolean =>
  settings.publicUrl?.startsWith('https:') ?? false

/** The `__Host-` prefix makes the browser refuse the cookie from a sister domain or over plain http. Plain names
 * on http loopback, where a browser would refuse the prefix. */
export const cookieName = (settings: Pick<HttpSettings, 'publicUrl'>, name: string): string =>
  servedByHttps(settings) ? `__Host-${name}` : name

export function giveCookie(
  c: HttpContext,
  settings: HttpSettings,
  cookie: { readonly name: CookieName; readonly value: string; readonly maxAge: number | null },
): void {
  setCookie(c, cookieName(settings, cookie.name), cookie.value, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: servedByHttps(settings),
    ...(cookie.maxAge === null ? {} : { maxAge: cookie.maxAge }),
  })
}

export const readCookie = (c: HttpContext, settings: HttpSettings, name: CookieName): string | null =>
  getCookie(c, cookieName(settings, name)) ?? null
