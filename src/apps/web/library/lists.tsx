import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { libraryReads } from '../api/library-reads.ts'
import { reads } from '../api/reads.ts'
import { libraryWrites } from '../api/library-writes.ts'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { Seen } from '../parts/seen.tsx'
import { may, useSession } from '../shell/session.ts'
import { currentLocale } from '../words/words-in-use.ts'

const day = (at: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium' }).format(new Date(at))

/** Where somebody was named and has not looked since; nothing where nobody was. */
export function Mentions() {
  const { t } = useTranslation()
  const { data } = useQuery(reads.mentions())
  if (!data || data.mentions.length === 0) return null
  return (
    <Part title={t('library.mentions.title')}>
      <ul className="flex max-w-[72ch] flex-col gap-3">
        {data.mentions.map((one) => (
          <li key={one.commentId}>
            <p className="text-s text-ink-2">
              {t('library.mentions.line', { name: one.by.name, at: day(one.at) })}
            </p>
            <ToSource id={one.sourceId} title={one.title} />
            <p dir="auto" className="break-words whitespace-pre-wrap">
              {one.text}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** What the practice wants to have read. */
export function ReadingList() {
  const { t } = useTranslation()
  const query = useQuery(libraryReads.readingList())
  return (
    <>
      <Part title={t('library.readingList.title')}>
        <Seen query={query} lines={3}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="text-ink-2">{t('library.readingList.none')}</p>
            ) : (
              <ul className="flex max-w-[72ch] flex-col gap-3">
                {items.map((one) => (
                  <li key={one.sourceId}>
                    <ToSource id={one.sourceId} title={one.title} />
                    <p className="text-s break-words text-ink-2">
                      {t('library.practice.on', { name: one.by.name, at: day(one.at) })}
                      {one.why !== '' && `: ${one.why}`}
                      {one.readBy.length > 0 &&
                        ` · ${t('library.practice.readBy', { names: one.readBy.map(({ name }) => name).join(', ') })}`}
                    </p>
                  </li>
                ))}
              </ul>
            )
          }
        </Seen>
      </Part>
      {query.data && <AllowSummaries mayWrite={query.data.mayWrite} />}
    </>
  )
}

function ToSource({ id, title }: { readonly id: string; readonly title: string }) {
  const { t } = useTranslation()
  if (title === '') return <p>{t('library.readingList.gone')}</p>
  return (
    <Link to="/library/$sourceId" params={{ sourceId: id }} className="font-medium break-words underline">
      {title}
    </Link>
  )
}

function AllowSummaries({ mayWrite }: { readonly mayWrite: boolean }) {
  const { t } = useTranslation()
  const allowed = may(useSession(), 'settings.change')
  const { busy, problem, saved } = useSaving()
  const whyNot = allowed ? (busy ? t('shell.loading') : null) : t('library.allow.only')
  return (
    <Part title={t('library.allow.title')} intro={t('library.allow.intro')}>
      <p className="mb-2 font-medium">{t(mayWrite ? 'library.allow.on' : 'library.allow.off')}</p>
      <div className="flex flex-wrap items-center gap-2">
        <Button whyNot={whyNot} onPress={() => void saved(() => libraryWrites.allowSummaries(!mayWrite))}>
          {t(mayWrite ? 'library.allow.stop' : 'library.allow.allow')}
        </Button>
        <ProblemLine problem={problem} />
      </div>
    </Part>
  )
}
