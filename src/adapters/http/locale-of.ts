import { locales, type Locale } from '../../domain/language.ts'
import { readCookie } from './cookies.ts'
import type { HttpContext, HttpSettings } from './http-world.ts'

export const isLocale = (value: string | null | undefined): value is Locale =>
  locales.some((locale) => locale === value)

/** The language somebody chose on a page, or null. */
export function chosenLocale(c: HttpContext, settings: HttpSettings): Locale | null {
  const chosen = readCookie(c, settings, 'rapport-language')
  return isLocale(chosen) ? chosen : null
}

/** The language chosen on a page, else the first one the browser asks for that we have, else English. The workspace
 * has a choice of its own and asks for it by header alone. */
export function localeOf(c: HttpContext, settings: HttpSettings): Locale {
  const chosen = c.req.path.startsWith('/api/') ? null : chosenLocale(c, settings)
  if (chosen) return chosen
  const wanted = (c.req.header('accept-language') ?? '').split(',').map((part) => {
    const [tag, quality] = part.trim().toLowerCase().split(';q=')
    return { locale: (tag ?? '').slice(0, 2), quality: quality === undefined ? 1 : Number(quality) }
  })
  const known = wanted.filter(({ locale, quality }) => isLocale(locale) && quality > 0)
  const best = known.toSorted((a, b) => b.quality - a.quality)[0]?.locale
  return isLocale(best) ? best : 'en'
}
