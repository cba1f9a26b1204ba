import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { reads } from '../api/reads.ts'

/** After a reply: who needs somebody most now. */
export function NextInQueue({ after }: { readonly after: string }) {
  const { t } = useTranslation()
  const queue = useQuery(reads.queue())
  const next = queue.data?.items.find(
    (line) => line.waitingSince !== null && line.mine && line.conversationId !== after,
  )
  if (!next) return null
  return (
    <Link
      to="/inbox/$conversationId"
      params={{ conversationId: next.conversationId }}
      className="button"
      data-kind="plain"
    >
      {t('composer.nextInQueue', { name: next.clientName })}
    </Link>
  )
}
