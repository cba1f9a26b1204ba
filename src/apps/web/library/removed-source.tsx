import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { libraryReads } from '../api/library-reads.ts'
import { Page } from '../parts/page.tsx'
import { Seen } from '../parts/seen.tsx'
import { currentLocale } from '../words/words-in-use.ts'

/** For whoever comes from a citation: what stood here, who took it out, and why. */
export function RemovedSource({ sourceId }: { readonly sourceId: string }) {
  const { t } = useTranslation()
  const query = useQuery(libraryReads.removedSource(sourceId))
  const day = (at: string): string =>
    new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'long' }).format(new Date(at))
  return (
    <Page title={t('library.change.gone')}>
      <p className="text-s">
        <Link to="/library" className="underline">
          {t('library.back')}
        </Link>
      </p>
      <Seen query={query} lines={4}>
        {({ title, by, why, at }) => (
          <div className="mt-4 flex max-w-[72ch] flex-col gap-2 break-words">
            <p className="font-medium">{t('library.change.goneWas', { title })}</p>
            <p>
              {by === null
                ? t('library.change.goneByHand', { at: day(at) })
                : t('library.change.goneBy', { name: by, at: day(at) })}
            </p>
            <p dir="auto">{t('library.change.goneWhy', { why })}</p>
            <p className="text-ink-2">{t('library.change.goneCited')}</p>
          </div>
        )}
      </Seen>
    </Page>
  )
}

/** Nothing is known of it: it was one of this site's that whoever runs the server took out, or the address is wrong. */
export function NoSource() {
  const { t } = useTranslation()
  return (
    <Page title={t('library.change.nowhere')}>
      <p className="text-s">
        <Link to="/library" className="underline">
          {t('library.back')}
        </Link>
      </p>
      <div className="mt-4 flex max-w-[72ch] flex-col gap-2">
        <p>{t('library.change.nowhereWords')}</p>
        <p className="text-ink-2">{t('library.change.goneCited')}</p>
      </div>
    </Page>
  )
}
