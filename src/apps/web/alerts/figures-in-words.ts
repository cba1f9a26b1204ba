import { useTranslation } from 'react-i18next'
import type { BudgetLineView, EstimateView } from '../../../contract/alerts.ts'
import { useDuration } from '../inbox/use-duration.ts'
import { waitedFor } from '../inbox/waiting.ts'
import { currentLocale } from '../words/words-in-use.ts'

const MINUTE_MS = 60_000

const percentWith =
  (digits: number) =>
  (share: number): string =>
    new Intl.NumberFormat(currentLocale(), { style: 'percent', maximumFractionDigits: digits }).format(share)
const percent = percentWith(0)
/** Beside a limit, where a rounded figure could seem to be on its other side. */
const closePercent = percentWith(1)
/** Two digits that count, so that a small rate is not shown as none. */
const number = (value: number): string =>
  new Intl.NumberFormat(currentLocale(), { maximumSignificantDigits: value < 100 ? 2 : 4 }).format(value)

/** One digit after the point, also where it is 0. */
const oneDigit = (value: number): string =>
  new Intl.NumberFormat(currentLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)

const HOUR = 60
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/** Minutes up to the unit in which such a time is said, so that “within” is never less than it was. */
export function roundedUp(minutes: number): number {
  const unit = minutes < 3 * HOUR ? 1 : minutes < DAY ? HOUR : minutes < 2 * WEEK ? DAY : WEEK
  return Math.max(1, Math.ceil(minutes / unit)) * unit
}

/** Says figures in the language in use, each with its interval and what it rests on. */
export function useFigures() {
  const { t } = useTranslation()
  const duration = useDuration()
  const within = (minutes: number): string =>
    duration(waitedFor(new Date(0).toISOString(), roundedUp(minutes) * MINUTE_MS))
  const basis = ({ low, high, of }: EstimateView, say: (value: number) => string): string =>
    t('alerts.basis', { low: say(low), high: say(high), count: of })
  const line = ({ bound, limit, figure }: BudgetLineView): string => {
    const say = bound === 'perClinicianHour' ? number : closePercent
    const minutes = (count: number): string => t('queue.time.minutes', { count })
    const limits = {
      perClinicianHour: writtenNumber,
      precision: closePercent,
      acknowledgeMinutes: minutes,
    }
    const value = figure === null ? '–' : say(figure.value)
    return t(`alerts.line.${bound}`, { value, limit: limits[bound](limit) })
  }
  const lineBasis = ({ bound, figure }: BudgetLineView): string | null =>
    figure && basis(figure, bound === 'perClinicianHour' ? number : percent)
  return { percent, number, oneDigit, within, basis, line, lineBasis }
}

/** What stands in a field as a number: with a point or a comma; null where it is empty, NaN where it is none. */
export const readNumber = (text: string): number | null =>
  text.trim() === ''
    ? null
    : /^\d+(?:[.,]\d+)?$/.test(text.trim())
      ? Number(text.trim().replace(',', '.'))
      : Number.NaN

/** A stored bound as somebody would type it. */
export const writtenNumber = (value: number | null): string =>
  value === null
    ? ''
    : new Intl.NumberFormat(currentLocale(), { useGrouping: false, maximumFractionDigits: 4 }).format(value)
