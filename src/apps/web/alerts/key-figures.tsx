import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AlertsView } from '../../../contract/alerts.ts'
import { useFigures } from './figures-in-words.ts'
import { IntervalBar } from './interval-bar.tsx'

/** The three figures of the whole practice. */
export function KeyFigures({ view }: { readonly view: AlertsView }) {
  return (
    <div className="mt-4 grid gap-x-8 gap-y-6 md:grid-cols-3">
      <Precision view={view} />
      <PerHour view={view} />
      <Waits view={view} />
    </div>
  )
}

const Figure = (props: { readonly title: string; readonly children: ReactNode }) => (
  <section className="border-t border-line pt-3">
    <h2 className="text-s font-medium text-ink-2">{props.title}</h2>
    {props.children}
  </section>
)
const Big = ({ children }: { readonly children: ReactNode }) => (
  <p className="text-l font-semibold tabular-nums">{children}</p>
)
const Small = ({ children }: { readonly children: ReactNode }) => (
  <p className="text-s text-ink-2">{children}</p>
)

function Precision({ view: { precision } }: { readonly view: AlertsView }) {
  const { t } = useTranslation()
  const { percent, oneDigit, basis } = useFigures()
  if (precision === null)
    return (
      <Figure title={t('alerts.precision.title')}>
        <p className="text-ink-2">{t('alerts.precision.none')}</p>
      </Figure>
    )
  return (
    <Figure title={t('alerts.precision.title')}>
      <Big>{percent(precision.value)}</Big>
      <IntervalBar share={precision} />
      <p className="mt-1">{t('alerts.precision.of')}</p>
      <Small>{basis(precision, percent)}</Small>
      {precision.value === 0 && <Small>{t('alerts.precision.noneStood')}</Small>}
      {precision.value > 0 && precision.value < 1 && (
        <Small>{t('alerts.precision.each', { number: oneDigit(1 / precision.value) })}</Small>
      )}
    </Figure>
  )
}

function PerHour({ view }: { readonly view: AlertsView }) {
  const { t } = useTranslation()
  const { number, basis } = useFigures()
  const { perHour, practitioners, staffedHours } = view
  if (perHour === null)
    return (
      <Figure title={t('alerts.perHour.title')}>
        <p className="text-ink-2">{t('alerts.perHour.none')}</p>
      </Figure>
    )
  return (
    <Figure title={t('alerts.perHour.title')}>
      <Big>{number(perHour.value)}</Big>
      <p className="mt-1">{t('alerts.perHour.of', { practitioners, hours: number(staffedHours) })}</p>
      <Small>{basis(perHour, number)}</Small>
    </Figure>
  )
}

function Waits({ view: { waits } }: { readonly view: AlertsView }) {
  const { t } = useTranslation()
  const { within } = useFigures()
  const parts = [
    ['half', waits.p50],
    ['most', waits.p90],
  ] as const
  return (
    <Figure title={t('alerts.waits.title')}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-3">
        {parts.map(([name, count]) => (
          <div key={name} className="contents">
            <dt className="text-ink-2">{t(`alerts.waits.${name}`)}</dt>
            <dd className={count === null ? 'text-ink-2' : 'text-l font-semibold tabular-nums'}>
              {count === null ? t('alerts.waits.unknown') : `≤ ${within(count)}`}
            </dd>
          </div>
        ))}
      </dl>
      <Small>{t('alerts.waits.from', { acknowledged: waits.acknowledged, waiting: waits.waiting })}</Small>
    </Figure>
  )
}
