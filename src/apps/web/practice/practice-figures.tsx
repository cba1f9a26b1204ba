import { useTranslation } from 'react-i18next'
import type { PracticeFiguresView } from '../../../contract/practice.ts'
import { percent, Share } from '../assistance/share.tsx'

/** Planted mistakes that were caught, in all and by what was planted. */
export function PracticeFigures({ figures }: { readonly figures: PracticeFiguresView }) {
  const { t } = useTranslation()
  const { caught, falseAlarms } = figures
  return (
    <>
      <p className="font-medium">{t('practice.figures', { count: figures.drills })}</p>
      <Share share={caught} none={t('practice.noneYet')} of={t('practice.caughtOf')} big />
      {falseAlarms !== null && (
        <p className="text-s text-ink-2">{t('practice.falseOf', { share: percent(falseAlarms.value) })}</p>
      )}
      {figures.planted > 0 && (
        <table aria-label={t('practice.kindName')} className="board mt-3">
          <thead>
            <tr>
              {(['kindName', 'times', 'share'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`practice.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.byKind.map(({ name, cell }) => (
              <tr key={name}>
                <th scope="row" className="board-name">
                  <span className="text-ink">{t(`practice.kind.${name}`)}</span>
                </th>
                {cell === null ? (
                  <td colSpan={2} className="col-span-full text-s text-ink-2">
                    {t('practice.hidden')}
                  </td>
                ) : (
                  <>
                    <td className="tabular-nums">
                      {cell.planted}{' '}
                      <span className="text-ink-2 md:hidden">{t('practice.times').toLowerCase()}</span>
                    </td>
                    <td>
                      <Share share={cell.caught} none={t('practice.noneYet')} />
                    </td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
