import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { reads } from '../api/reads.ts'
import { may, useSession } from '../shell/session.ts'

/** How often somebody was named in the library and has not looked, beside the word that leads there. A mark, no
 * interruption. */
export function MentionMark() {
  const { t } = useTranslation()
  const { data } = useQuery({ ...reads.mentions(), enabled: may(useSession(), 'library.read') })
  const count = data?.mentions.length ?? 0
  if (count === 0) return null
  return (
    <span className="ml-1.5 rounded-full border border-accent px-1.5 text-s font-semibold text-accent">
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{t('shell.mentioned', { count })}</span>
    </span>
  )
}
