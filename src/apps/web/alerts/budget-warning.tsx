import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { reads } from '../api/reads.ts'
import { may, useSession } from '../shell/session.ts'
import { BudgetLines } from './budget-lines.tsx'

/** Says on the board that a bound is broken, with what that rests on; nothing where none is. */
export function BudgetWarning() {
  const { t } = useTranslation()
  const query = useQuery({ ...reads.alerts(), enabled: may(useSession(), 'alerts.read') })
  const beyond = (query.data?.lines ?? []).filter(
    ({ standing }) => standing === 'broken' || standing === 'doubtful',
  )
  if (beyond.length === 0) return null
  const worst = beyond.some(({ standing }) => standing === 'broken') ? 'broken' : 'doubtful'
  return (
    <section
      aria-labelledby="budget-warning"
      className="mt-4 rounded-md border border-moderate-line bg-surface px-4 py-3"
    >
      <h2 id="budget-warning" className="mb-1 font-semibold">
        {t(`alerts.warning.${worst}`)}
      </h2>
      <BudgetLines lines={beyond} />
      <Link to="/alerts" className="mt-2 inline-block text-accent underline">
        {t('alerts.warning.more')}
      </Link>
    </section>
  )
}
