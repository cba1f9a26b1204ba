import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { libraryReads } from '../api/library-reads.ts'

/** Leads to a passage of the source that is open, and lights it. */
export function ToPassage({ passage }: { readonly passage: number }) {
  const { t } = useTranslation()
  const { sourceId } = useParams({ from: '/library/$sourceId' })
  // What the page has by now: nothing is asked for anew.
  const { data } = useQuery({ ...libraryReads.source(sourceId), enabled: false })
  const digest = data?.passages.find(({ number }) => number === passage)?.digest
  return (
    <Link
      to="/library/$sourceId"
      params={{ sourceId }}
      search={digest === undefined ? { passage: passage + 1 } : { passage: passage + 1, text: digest }}
      resetScroll={false}
      className="text-s whitespace-nowrap underline"
    >
      {t('library.toPassage', { number: passage + 1 })}
    </Link>
  )
}
