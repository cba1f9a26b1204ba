import { useTranslation } from 'react-i18next'
import type { EstimateView } from '../../../contract/alerts.ts'
import { IntervalBar } from '../alerts/interval-bar.tsx'
import { currentLocale } from '../words/words-in-use.ts'

export const percent = (share: number): string =>
  new Intl.NumberFormat(currentLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** A share with its interval and what it rests on. */
export function Share(props: {
  readonly share: EstimateView | null
  readonly none: string
  readonly of?: string
  readonly big?: boolean
}) {
  const { t } = useTranslation()
  const { share } = props
  if (share === null) return <p className="text-ink-2">{props.none}</p>
  const { low, high, of } = share
  return (
    <>
      <p className={props.big ? 'text-l font-semibold tabular-nums' : 'font-semibold tabular-nums'}>
        {percent(share.value)}
      </p>
      <IntervalBar share={share} />
      {props.of !== undefined && <p className="mt-1">{props.of}</p>}
      <p className="text-s text-ink-2">
        {t('assistance.basis', { low: percent(low), high: percent(high), count: of })}
      </p>
    </>
  )
}
