import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { reads } from '../api/reads.ts'
import { may, useSession } from '../shell/session.ts'
import { useFigures } from './figures-in-words.ts'

/** Says on the board that a bound is broken, with what that rests on; nothing where none is. */
export function BudgetWarning() {
  const { t } = useTranslation()
  const { line, lineBasis } = useFigures()
  const query = useQuery({ ...reads.alerts(), enabled: may(useSession(), 'alerts.read') })
  const beyond = (query.data?.lines ?? []).filter(
    ({ standing }) => standing === 'broken' || standing === 'doubtful',
  )
  if (beyond.length === 0) return null
  const worst = beyond.some(({ standing }) => standing === 'broken') ? 'broken' : 'doubtful'
  return (
    <section aria-labelledby="budget-warning" className="mt-3 border-l-2 border-moderate-line pl-3 text-s">
      <h2 id="budget-warning" className="font-semibold">
        {t(`alerts.warning.${worst}`)}
      </h2>
      {beyond.map((one) => (
        <p key={one.bound}>
          {line(one)} <span className="text-ink-2">{lineBasis(one)}.</span>
        </p>
      ))}
      <Link to="/alerts" className="text-accent underline">
        {t('alerts.warning.more')}
      </Link>
    </section>
  )
}
