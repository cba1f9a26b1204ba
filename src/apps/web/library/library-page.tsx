import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoundView, SourceLineView } from '../../../contract/library.ts'
import { libraryReads } from '../api/library-reads.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Page, Part } from '../parts/page.tsx'
import { Plain } from '../parts/problem.tsx'
import { Seen } from '../parts/seen.tsx'
import { makeStore, useStore } from '../parts/store.ts'
import { Forbidden } from '../shell/forbidden.tsx'
import { may, useSession } from '../shell/session.ts'
import { AddSources } from './add-sources.tsx'
import { LookUp } from './look-up.tsx'
import { Mentions, ReadingList } from './lists.tsx'
import { OursMark } from './ours-mark.tsx'

/** What was searched for last, for whoever comes back from a hit: in the memory of this page, never in its address, which
 * histories and logs keep. */
const lastAsked = makeStore('')

/** The practice's library: search, add, and the list of what is its own. */
export function LibraryPage() {
  const { t } = useTranslation()
  const allowed = may(useSession(), 'library.read')
  if (!allowed) return <Forbidden words={t('library.mayNot')} />
  return (
    <Page title={t('library.title')} intro={t('library.intro')}>
      <Mentions />
      <Search />
      <Part title={t('library.add')} intro={t('library.addIntro')}>
        <AddSources />
        <LookUp />
      </Part>
      <Twins />
      <Own />
      <ReadingList />
    </Page>
  )
}

/** Sources that are probably one wait for somebody. */
function Twins() {
  const { t } = useTranslation()
  const { data } = useQuery(libraryReads.duplicates())
  const count = data?.pairs.length ?? 0
  if (count === 0) return null
  return (
    <p className="mt-4 border-l-4 border-accent pl-3">
      <Link to="/library/duplicates" className="underline">
        {t('library.twins.wait', { count })}
      </Link>
    </p>
  )
}

function Search() {
  const { t } = useTranslation()
  const asked = useStore(lastAsked)
  const [typed, setTyped] = useState(asked)
  const query = useQuery({ ...libraryReads.libraryFound(asked), enabled: asked !== '' })
  return (
    <search>
      <form
        className="mt-4 flex max-w-[68ch] flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          lastAsked.set(typed.trim())
        }}
      >
        <Field label={t('library.search')} hint={t('library.searchHint')} value={typed} onChange={setTyped} />
        <Button type="submit" kind="main" onPress={() => undefined}>
          {t('library.find')}
        </Button>
      </form>
      {asked !== '' && (
        <Seen query={query} lines={6}>
          {(found) => <Found found={found} />}
        </Seen>
      )}
    </search>
  )
}

function Found({ found }: { readonly found: FoundView }) {
  const { t } = useTranslation()
  if (found.hits.length === 0) return <p className="mt-4 text-ink-2">{t('library.nothing')}</p>
  return (
    <ol className="mt-4 flex flex-col gap-4">
      {found.hits.map((hit) => (
        <li key={`${hit.id}${hit.title}${hit.passage}${hit.quote}`} className="max-w-[72ch]">
          <p className="font-medium break-words">
            <Link
              to="/library/$sourceId"
              params={{ sourceId: hit.id }}
              search={{ passage: hit.passage + 1, text: hit.digest }}
              className="underline"
            >
              {hit.title}
            </Link>
            {hit.ours && ' '}
            {hit.ours && <OursMark />}
          </p>
          <blockquote className="break-words">{hit.quote}</blockquote>
          <p className="text-s text-ink-2">
            {[hit.publisher, hit.date, hit.licence, hit.ships ? t('library.ships') : '']
              .filter((part) => part !== '')
              .join(' · ')}{' '}
            {hit.ships && hit.url !== '' && (
              <a className="underline" href={hit.url} rel="noreferrer" target="_blank">
                {t('library.openSource')}
              </a>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Own() {
  const { t } = useTranslation()
  const [after, setAfter] = useState<string | null>(null)
  const [before, setBefore] = useState<readonly SourceLineView[]>([])
  const query = useQuery(libraryReads.library(after))
  return (
    <Part title={t('library.own')}>
      <Seen query={query} lines={6}>
        {(view) =>
          before.length + view.sources.length === 0 ? (
            <Plain title={t('library.none')} words={t('library.noneWords')} />
          ) : (
            <>
              <ul className="flex flex-col gap-3">
                {[...before, ...view.sources].map((source) => (
                  <li key={source.id}>
                    <Link
                      to="/library/$sourceId"
                      params={{ sourceId: source.id }}
                      className="font-medium break-words underline"
                    >
                      {source.title}
                    </Link>
                    {source.ours && ' '}
                    {source.ours && <OursMark />}
                    <p className="text-s text-ink-2">
                      {[source.authors, source.container, source.issued]
                        .filter((part) => part !== '')
                        .join(' · ')}
                    </p>
                    {source.standing !== 'good' && (
                      <p className="text-s font-medium text-bad">
                        {t(`library.standing.${source.standing}`)}
                      </p>
                    )}
                  </li>
                ))}
              </ul>
              {view.more !== null && (
                <div className="mt-3">
                  <Button
                    onPress={() => {
                      setBefore([...before, ...view.sources])
                      setAfter(view.more)
                    }}
                  >
                    {t('library.more')}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Seen>
    </Part>
  )
}
