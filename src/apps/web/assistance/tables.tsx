import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssistanceCellView, AssistanceFiguresView } from '../../../contract/assistance.ts'
import { Part } from '../parts/page.tsx'
import { Share } from './share.tsx'

export function WeekTable(props: {
  readonly rows: AssistanceFiguresView['byWeek']
  readonly nameOf: (day: string) => string
}) {
  const { t } = useTranslation()
  return (
    <Table
      by="week"
      rows={props.rows.toReversed().map(({ name, cell }) => ({ key: name, name: props.nameOf(name), cell }))}
      hidden={t('assistance.week.hidden')}
    />
  )
}

export function SourceTable({ rows }: { readonly rows: AssistanceFiguresView['bySource'] }) {
  const { t } = useTranslation()
  return (
    <Table
      by="source"
      rows={rows.map(({ name, cell }) => ({ key: name, name: t(`assistance.source.${name}`), cell }))}
      hidden={t('assistance.source.hidden')}
    />
  )
}

type Row = {
  readonly key: string
  readonly name: ReactNode
  readonly cell: AssistanceCellView | null
}

/** Rows that are left out stay in their place and say why. */
function Table(props: {
  readonly by: 'week' | 'source'
  readonly rows: readonly Row[]
  readonly hidden: string
}) {
  const { t } = useTranslation()
  const title = t(`assistance.${props.by}.title`)
  const heads = [
    t(`assistance.${props.by}.name`),
    t('assistance.week.assisted'),
    t('assistance.unedited.title'),
    t('assistance.fast.title'),
  ]
  return (
    <Part title={title}>
      <table aria-label={title} className="board">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ key, name, cell }) => (
            <tr key={key}>
              <th scope="row" className="board-name">
                <span className="text-ink">{name}</span>
              </th>
              {cell === null ? (
                <td colSpan={3} className="col-span-full text-s text-ink-2">
                  {props.hidden}
                </td>
              ) : (
                <Cells cell={cell} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

function Cells({ cell }: { readonly cell: AssistanceCellView }) {
  const { t } = useTranslation()
  return (
    <>
      <td className="tabular-nums">
        {cell.assisted}{' '}
        <span className="text-ink-2 md:hidden">{t('assistance.week.assisted').toLowerCase()}</span>
      </td>
      {(['unedited', 'fast'] as const).map((name) => (
        <td key={name}>
          <span className="text-ink-2 md:hidden">{t(`assistance.${name}.title`)}: </span>
          <Share share={cell[name]} none={t('assistance.week.none')} />
        </td>
      ))}
    </>
  )
}
