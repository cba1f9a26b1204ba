import { CONSENT_DAYS } from '../../../domain/consent/consent-for.ts'
import type { Locale } from '../../../domain/language.ts'

const DAY_MS = 86_400_000

/** The last day that a consent told today may hold, as an ISO day in UTC, by which the server counts. */
export const lastDay = (nowMs: number): string =>
  new Date(nowMs + CONSENT_DAYS * DAY_MS).toISOString().slice(0, 10)

/** Whether a typed day lies between today and {@link lastDay}. An empty field is no day. */
export const isDayAhead = (typed: string, nowMs: number): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(typed) &&
  typed >= new Date(nowMs).toISOString().slice(0, 10) &&
  typed <= lastDay(nowMs)

/** A day in words. An end is the last moment of a day in UTC, so it is read there; what happened, where we are. */
export const dayWords = (at: string, locale: Locale, zone: 'here' | 'utc'): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    ...(zone === 'utc' ? { timeZone: 'UTC' } : {}),
  }).format(new Date(at))

export const momentWords = (at: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
