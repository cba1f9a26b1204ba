import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { reads } from '../api/reads.ts'
import { may, useSession } from '../shell/session.ts'
import { offersTo, unreviewed } from './awaiting.ts'

/** What of care waits for this person, beside the word that leads there: clients they are offered, or emergency
 * accesses to review. A mark, no interruption. */
export function CareMark() {
  const { t } = useTranslation()
  const session = useSession()
  const reviews = may(session, 'break-glass.read')
  const care = useQuery({ ...reads.care(), enabled: !reviews && may(session, 'care.read') })
  const emergencies = useQuery({ ...reads.emergencies(), enabled: reviews })
  const { id } = session.member
  const count = reviews
    ? unreviewed(id, emergencies.data?.emergencies ?? [])
    : offersTo(id, care.data?.handovers ?? [])
  if (count === 0) return null
  return (
    <span className="ml-1.5 rounded-full border border-accent px-1.5 text-s font-semibold text-accent">
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{t(reviews ? 'shell.toReview' : 'shell.offered', { count })}</span>
    </span>
  )
}
