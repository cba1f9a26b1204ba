import { currentLocale } from '../words/words-in-use.ts'

/** A day in words. Days (`2026-11-21`) have no time zone; instants are told in the reader's. */
export const dayWords = (at: string): string =>
  new Intl.DateTimeFormat(currentLocale(), {
    dateStyle: 'medium',
    ...(at.length === 10 ? { timeZone: 'UTC' } : {}),
  }).format(new Date(at))

export const today = (): string => new Date().toISOString().slice(0, 10)
