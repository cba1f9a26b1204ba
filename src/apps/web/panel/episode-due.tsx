import { useTranslation } from 'react-i18next'
import type { EpisodeRecordView } from '../../../contract/episodes.ts'
import { useNow } from '../shell/now.ts'
import { currentLocale } from '../words/words-in-use.ts'

/** A time as it is said beside something due: today's with the clock alone. */
export function useMoment(): (at: string) => string {
  const now = useNow()
  return (at) => {
    const day = new Date(at)
    const today = day.toDateString() === new Date(now).toDateString()
    return new Intl.DateTimeFormat(
      currentLocale(),
      today ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' },
    ).format(day)
  }
}

/** What is due until when, and who was told that it is. */
export function EpisodeDue({ due, told }: Pick<EpisodeRecordView, 'due' | 'told'>) {
  const { t } = useTranslation()
  const moment = useMoment()
  return (
    <section aria-labelledby="due">
      <h2 id="due" className="text-s font-semibold text-ink-2">
        {t('episode.due.title')}
      </h2>
      {due.length === 0 && <p className="mt-1">{t('episode.due.none')}</p>}
      <DueList due={due} />
      {told.length > 0 && (
        <p className="mt-2 text-s text-ink-2">
          {t('episode.due.told')}:{' '}
          {told.map((one) => t('episode.due.toldAt', { name: one.name, at: moment(one.at) })).join(' · ')}
        </p>
      )}
    </section>
  )
}

export function DueList({ due }: Pick<EpisodeRecordView, 'due'>) {
  const { t } = useTranslation()
  const moment = useMoment()
  const now = useNow()
  return (
    <ul className="mt-1">
      {due.map(({ kind, deadlineAt }) => {
        const over = Date.parse(deadlineAt) <= now
        return (
          <li key={kind} className="py-0.5">
            {t(`episode.due.${kind}`)}{' '}
            <time dateTime={deadlineAt} className={over ? 'font-semibold text-bad' : 'text-ink-2'}>
              {t(over ? 'episode.due.over' : 'episode.due.by', { at: moment(deadlineAt) })}
            </time>
          </li>
        )
      })}
    </ul>
  )
}
