import { useTranslation } from 'react-i18next'
import type { EpisodeRecordView } from '../../../contract/episodes.ts'
import type { EpisodeView } from '../../../contract/shapes.ts'
import { useDuration } from '../inbox/use-duration.ts'
import { waitedFor } from '../inbox/waiting.ts'
import { useNow } from '../shell/now.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { useMoment } from './episode-due.tsx'

/** Every step that somebody took, with its words, oldest first. */
export function EpisodeTimeline(props: {
  readonly episode: EpisodeView
  readonly steps: EpisodeRecordView['steps']
}) {
  const { t } = useTranslation()
  const moment = useMoment()
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="text-s font-semibold text-ink-2">
        {t('episode.timeline')}
      </h2>
      <ol className="mt-1">
        <li className="border-b border-line py-1.5">
          <p>{t('episode.opened')}</p>
          <p className="text-s">
            <When at={props.episode.openedAt} />
          </p>
        </li>
        {props.steps.map((step) => (
          <li key={step.id} className="border-b border-line py-1.5">
            <p>
              {t(`episode.stepBy.${step.step}`, {
                name: step.byName,
                to: step.toName ?? '',
                service: step.service ?? '',
              })}
            </p>
            {step.words !== '' && (
              <p
                dir="auto"
                className="mt-0.5 border-l-2 border-line-strong pl-3 break-words whitespace-pre-wrap"
              >
                {step.words}
              </p>
            )}
            {step.calledAt && (
              <p className="text-s">{t('episode.calledAt', { at: moment(step.calledAt) })}</p>
            )}
            <p className="text-s">
              <When at={step.at} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function When({ at }: { readonly at: string }) {
  const { t } = useTranslation()
  const duration = useDuration()
  const now = useNow()
  const full = new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  )
  return (
    <time dateTime={at} className="text-ink-2">
      {t('episode.ago', { time: duration(waitedFor(at, now)), at: full })}
    </time>
  )
}
