import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AlertCellView } from '../../../contract/alerts.ts'
import { Part } from '../parts/page.tsx'
import { useFigures } from './figures-in-words.ts'
import { IntervalBar } from './interval-bar.tsx'

type Row<N extends string> = { readonly name: N; readonly cell: AlertCellView | null }

/** One way to part the alerts. Rows and tables that are left out say so, and why. */
export function AlertTable<N extends string>(props: {
  readonly by: 'level' | 'kind' | 'language' | 'age'
  readonly rows: readonly Row<N>[] | null
  readonly intro?: string
  readonly nameOf: (name: N) => ReactNode
}) {
  const { t } = useTranslation()
  const title = t(`alerts.table.${props.by}`)
  const { rows } = props
  return (
    <Part title={title} {...(props.intro === undefined ? {} : { intro: props.intro })}>
      {rows === null || rows.length === 0 ? (
        <p className="text-ink-2">{t(rows === null ? 'alerts.table.noRows' : 'alerts.table.empty')}</p>
      ) : (
        <table aria-label={title} className="board">
          <thead>
            <tr>
              <th scope="col">{t(`alerts.table.${props.by}Name`)}</th>
              {(['alerts', 'precision', 'half', 'most'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`alerts.table.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cell }) => (
              <tr key={name}>
                <th scope="row" className="board-name">
                  <span className="text-ink">{props.nameOf(name)}</span>
                </th>
                {cell === null ? (
                  <td colSpan={4} className="col-span-full text-s text-ink-2">
                    {t('alerts.table.hidden')}
                  </td>
                ) : (
                  <Cells cell={cell} />
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  )
}

function Cells({ cell }: { readonly cell: AlertCellView }) {
  const { t } = useTranslation()
  const { percent, within, basis } = useFigures()
  const { alerts, precision, waits } = cell
  return (
    <>
      <td className="tabular-nums">
        {alerts} <span className="text-ink-2 md:hidden">{t('alerts.table.alerts')}</span>
      </td>
      <td>
        <span className="text-ink-2 md:hidden">{t('alerts.table.precision')}: </span>
        {precision === null ? (
          <span className="text-ink-2">{t('alerts.table.none')}</span>
        ) : (
          <>
            <span className="font-semibold tabular-nums">{percent(precision.value)}</span>
            <IntervalBar share={precision} />
            <span className="text-s text-ink-2">{basis(precision, percent)}</span>
          </>
        )}
      </td>
      {(['p50', 'p90'] as const).map((which) => (
        <td key={which} className="tabular-nums">
          <span className="text-ink-2 md:hidden">
            {t(which === 'p50' ? 'alerts.table.half' : 'alerts.table.most')}:{' '}
          </span>
          {waits[which] === null ? (
            <span className="text-ink-2">{t('alerts.waits.unknown')}</span>
          ) : (
            within(waits[which])
          )}
        </td>
      ))}
    </>
  )
}
