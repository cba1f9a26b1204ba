import { useTranslation } from 'react-i18next'
import type { AssistanceFiguresView } from '../../../contract/assistance.ts'
import { Part } from '../parts/page.tsx'
import { currentLocale } from '../words/words-in-use.ts'
import { percent, Share } from './share.tsx'
import { WeekTable, SourceTable } from './tables.tsx'

/** The two shares, their trend, and both tables. */
export function Figures(props: { readonly figures: AssistanceFiguresView; readonly span: string }) {
  const { t } = useTranslation()
  const { figures } = props
  return (
    <>
      <p className="mt-4">
        <strong className="font-semibold">{t('assistance.total', { count: figures.assisted })}</strong>{' '}
        <span className="text-ink-2">
          {t('assistance.ofAll', { count: figures.replies })} · {props.span}
        </span>
      </p>
      <div className="mt-4 grid gap-x-8 gap-y-6 md:grid-cols-2">
        {(['unedited', 'fast'] as const).map((name) => (
          <section key={name} className="border-t border-line pt-3">
            <h2 className="text-s font-medium text-ink-2">{t(`assistance.${name}.title`)}</h2>
            <Share
              share={figures[name]}
              none={t(`assistance.${name}.none`)}
              of={t(`assistance.${name}.of`)}
              big
            />
          </section>
        ))}
      </div>
      <Trend halves={figures.halves} />
      <WeekTable rows={figures.byWeek} nameOf={dayOf} />
      <SourceTable rows={figures.bySource} />
    </>
  )
}

/** A day without its time: as the practice's weeks begin, wherever this browser stands. */
const dayOf = (day: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(day),
  )

function Trend({ halves }: { readonly halves: AssistanceFiguresView['halves'] }) {
  const { t } = useTranslation()
  const said = (share: { readonly value: number } | null) => (share === null ? '–' : percent(share.value))
  return (
    <Part title={t('assistance.trend.title')}>
      {halves === null ? (
        <p className="text-ink-2">{t('assistance.trend.none')}</p>
      ) : (
        <dl className="grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-[auto_auto_1fr]">
          {(['unedited', 'fast'] as const).map((name) => (
            <div key={name} className="contents">
              <dt className="text-ink-2">{t(`assistance.trend.${name}`)}</dt>
              <dd className="tabular-nums">
                {t('assistance.trend.line', {
                  before: said(halves.before[name]),
                  after: said(halves.after[name]),
                })}
              </dd>
              <dd className="font-medium">
                {halves.before[name] && halves.after[name]
                  ? t(`assistance.trend.${halves[name]}`)
                  : t('assistance.trend.nothing')}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Part>
  )
}
