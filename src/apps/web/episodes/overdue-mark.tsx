import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { reads } from '../api/reads.ts'
import { useNow } from '../shell/now.ts'
import { may, useSession } from '../shell/session.ts'
import { overdue } from './overdue.ts'

/** How many episodes wait longer than they should, or for this member to take them over, beside the word that leads
 * to them. A mark, no interruption. */
export function OverdueMark() {
  const { t } = useTranslation()
  const session = useSession()
  const now = useNow()
  const board = useQuery({ ...reads.board(), enabled: may(session, 'episode.read') })
  const count = overdue(board.data?.episodes ?? [], session.member.id, now).length
  if (count === 0) return null
  return (
    <span className="ml-1.5 rounded-full border border-bad px-1.5 text-s font-semibold text-bad">
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{t('episode.board.over', { count })}</span>
    </span>
  )
}
