import type { Locale } from '../../../domain/language.ts'

/** A day as people write it, in the time of the clinic. */
export const dayWords = (at: string, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'es', { timeZone, dateStyle: 'long' }).format(
    new Date(at),
  )

/** A day and the time of it. */
export const momentWords = (at: string, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'es', {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(at))
