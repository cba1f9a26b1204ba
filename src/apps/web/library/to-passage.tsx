import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** Leads to a passage of the source that is open, and lights it. */
export function ToPassage({ passage }: { readonly passage: number }) {
  const { t } = useTranslation()
  const { sourceId } = useParams({ from: '/library/$sourceId' })
  return (
    <Link
      to="/library/$sourceId"
      params={{ sourceId }}
      search={{ passage: passage + 1 }}
      resetScroll={false}
      className="text-s whitespace-nowrap underline"
    >
      {t('library.toPassage', { number: passage + 1 })}
    </Link>
  )
}
