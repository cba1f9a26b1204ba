import { useTranslation } from 'react-i18next'
import type { Waited } from './waiting.ts'

/** Says a span of time in the language in use. */
export function useDuration(): (waited: Waited) => string {
  const { t } = useTranslation()
  return (waited) => {
    if (waited.unit === 'now') return t('queue.time.now')
    if (waited.unit === 'hoursMinutes')
      return t('queue.time.hoursMinutes', { hours: waited.hours, minutes: waited.minutes })
    return t(`queue.time.${waited.unit}`, { count: waited.count })
  }
}
